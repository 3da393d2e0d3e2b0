import type { ResultSet } from '@libsql/client';
import type { Release } from '../domain/release.ts';
import type { Mark } from '../domain/staff-booking.ts';
import type { StaffChange, StaffChanged, StaffPlace } from '../use-cases/staff-bookings-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { lastRow } from './book-outcome.ts';
import { chosenDesk, claim, DECIDED, FACTS, hasProduct, letterStatements, offered, orNull, releaseStatements, talkValues } from './booking-statements.ts';
import { EXTRA_DESK, INSERT_EXTRA, makeExtraDesk } from './extra-slots.ts';
import { STAFF_BOOKING, staffBookingOf } from './staff-booking-rows.ts';
import { type Statement, statement } from './statement.ts';
import type { Operation } from './write-path.ts';

// What staff change of a booking, each as one operation. Marks and spellings leave its sequence as it is: reminders and
// calendars hang on that.

type Seen = StaffChange & { sequence: number };

/** Who has begun to talk, or has had their talk, is not moved; whoever waits at the desk can be, and still waits when only the desk is another. */
const MOVABLE = `b.id = :id and b.sequence = :sequence and b.state in ('booked', 'arrived') and :end > :now and not ${hasProduct('b')}`;

const move = (desk: string) => `
  update bookings as b set desk_id = desk.desk_id, start = :start, "end" = :end, state = case when b.start = :start then b.state else 'booked' end,
    sequence = sequence + 1, operation = :operation, changed_at = :now, answer = null, answer_by = null
  from (${desk}) desk
  where ${MOVABLE} and (b.start <> :start or b.desk_id <> desk.desk_id)`;
const MOVE = move(chosenDesk('staff'));
const MOVE_EXTRA = move(EXTRA_DESK);
const MAKE_DESK = makeExtraDesk(`exists (select 1 from bookings b where ${MOVABLE})`);

export function moveOperation(change: Seen, to: StaffPlace & { release: Release }): Operation<StaffChanged> {
  const { start, end, extra, release } = to;
  const values = { ...valuesOf(change), start, end, ...orNull(to, 'desk'), ...(extra && { newDesk: extra.newDesk, reason: extra.reason }), keeper: null };
  const freed = releaseStatements(values, release);
  // What is given up goes first: the new slot may need its place.
  const statements = extra
    ? [...[MAKE_DESK, MOVE_EXTRA].map((sql) => statement(sql, values)), ...freed, statement(INSERT_EXTRA, values)]
    : [...[MOVE, claim('staff')].map((sql) => statement(sql, values)), ...freed];
  return changeOperation(change, statements, statement(outcome(offered('staff')), values));
}

const CANCEL = `
  update bookings set state = 'cancelled', cancelled_by = 'staff', sequence = sequence + 1, operation = :operation, changed_at = :now, answer = null, answer_by = null
  where id = :id and sequence = :sequence and state = 'booked' and "end" > :now`;

export function cancelOperation(change: Seen, release: Release): Operation<StaffChanged> {
  const values = { ...valuesOf(change), keeper: change.booking.id };
  return changeOperation(change, [statement(CANCEL, values), ...releaseStatements(values, release)], statement(outcome(), values));
}

const RESTORE = `
  update bookings as b set state = 'booked', cancelled_by = null, desk_id = desk.desk_id, sequence = sequence + 1, operation = :operation, changed_at = :now
  from (${chosenDesk('staff')}) desk
  where b.id = :id and b.sequence = :sequence and b.state = 'cancelled' and b.erased_at is null and b.cancelled_by in ('visitor', 'staff') and b."end" > :now and not ${hasProduct('b')}`;

export function restoreOperation(change: Seen): Operation<StaffChanged> {
  const { start, end, id } = change.booking;
  const values = { ...valuesOf(change), start, end, desk: null, keeper: id };
  return changeOperation(change, [RESTORE, claim('staff')].map((sql) => statement(sql, values)), statement(outcome(), values));
}

/** Back to `booked` only while that makes no second active booking. */
const MARK = `
  update bookings as b set state = :to, operation = :operation, changed_at = :now
  where b.id = :id and b.state = :from and (:to <> 'booked' or b.start <= :now or not ${hasProduct('b')})`;

export function markOperation(change: StaffChange, marks: { from: Mark; to: Mark }): Operation<StaffChanged> {
  const values = { ...valuesOf(change), ...marks };
  return changeOperation(change, [statement(MARK, values)], statement(outcome(), values));
}

/** Another active booking of whoever the booking `b` would be of. */
const OTHER_HAS_PRODUCT = `(b.state = 'booked' and b.start > :now and exists (
  select 1 from bookings h
  where h.id <> b.id and (h.email = b.email or h.phone = b.phone) and h.state = 'booked' and h.start > :now and h.person = :person and h.product_id = b.product_id))`;

const CORRECT = `
  update bookings as b set name = :to, person = :person, operation = :operation, changed_at = :now
  where b.id = :id and b.sequence = :sequence and b.name = :from and not ${OTHER_HAS_PRODUCT}`;

const KEEP_SPELLING = `
  insert into name_corrections (booking_id, before, staff_id, at)
  select :id, :from, :staff, :now where ${DECIDED}
    and not exists (select 1 from name_corrections where booking_id = :id and before = :from and at = :now)`;

export function correctOperation(change: Seen, name: { from: string; to: string; person: string }): Operation<StaffChanged> {
  const values = { ...valuesOf(change), ...name, staff: change.entry.staff };
  return changeOperation(change, [CORRECT, KEEP_SPELLING].map((sql) => statement(sql, values)), statement(outcome('1', OTHER_HAS_PRODUCT), values));
}

const LINK = `
  insert into letters (id, kind, about, occasion, channel, address, language, facts, created_at, due_at, until, attempts, state)
  select :letter, 'link', b.id, :letter, case when b.email is null then 'sms' else 'email' end, coalesce(b.email, b.phone), b.language,
    ${FACTS}, :now, :due, b.start, 0, 'waiting'
  from bookings b
  where b.id = :id and b.state = 'booked' and b.start > :now and coalesce(b.email, b.phone) is not null and not exists (select 1 from letters where id = :letter)`;

export function linkOperation({ booking: { id }, letters, entry, now }: StaffChange): Operation<void> {
  return {
    statements: letters.flatMap(({ id: letter, due }) => [
      statement(LINK, { id, letter, now, due }),
      auditEntry(entry, 'exists (select 1 from letters where id = :letter)', { letter }),
    ]),
    outcome: () => undefined,
  };
}

/** What became of the booking, and what stood in the way. */
const outcome = (published = '1', already = hasProduct('b')) => `select ${STAFF_BOOKING}, ${published} as offered, ${already} as already from bookings b where b.id = :id`;

function valuesOf({ booking, operation, now, sequence = booking.sequence }: StaffChange & { sequence?: number }) {
  return { id: booking.id, product: booking.product, ...talkValues(booking), operation, now, sequence };
}

function changeOperation({ booking: { id }, operation, now, letters, entry }: StaffChange, statements: Statement[], last: Statement): Operation<StaffChanged> {
  return {
    statements: [...statements, auditEntry(entry, DECIDED, { id, operation }), ...letterStatements(letters, { id, operation, now }), last],
    outcome: (results: ResultSet[]) => {
      const row = lastRow(results);
      return { booking: staffBookingOf(row), changed: row['operation'] === operation, offered: Boolean(row['offered']), alreadyBooked: Boolean(row['already']) };
    },
  };
}
