import type { Client, ResultSet, Row } from '@libsql/client';
import type { Contact } from '../domain/contact.ts';
import type { Release } from '../domain/release.ts';
import type { Bookings, BookOutcome, Change, NewBooking } from '../use-cases/bookings-ports.ts';
import { confirmOperation, keepLongerOperation, keepOperation } from './awaiting-code.ts';
import {
  ACTIVE_OF_B,
  ACTIVE_OF_CONTACT,
  B_HAS_PRODUCT,
  BOOKING,
  bookingOf,
  CHOSEN_DESK,
  chosenDesk,
  CLAIM,
  claim,
  FACTS,
  HAS_PRODUCT,
  insertBooking,
  letterStatements,
  OFFERED,
  orNull,
  releaseStatements,
  REMEMBER_KEY,
  talkValues,
} from './booking-statements.ts';
import { ANSWERED, answeredOf, lastRow, takenOutcome } from './book-outcome.ts';
import { statement } from './statement.ts';
import type { Operation, WritePath } from './write-path.ts';

/** Bookings made, found, moved and cancelled. Each write is one operation of the write path. */
export function openBookings(client: Client, writes: WritePath): Bookings {
  return {
    async answerTo(keyHash) {
      const { rows } = await client.execute(
        statement(`select ${ANSWERED} from idempotency_keys k join bookings kb on kb.id = k.booking_id where k.key_hash = :keyHash`, { keyHash }),
      );
      return rows[0] && answeredOf(rows[0]);
    },

    book: (booking) => writes.run(bookOperation(booking)),
    keep: (booking, proof) => writes.run(keepOperation(booking, proof)),

    async awaiting(confirmHash) {
      const { rows } = await client.execute(
        statement(`select ${BOOKING}, b.email, b.phone from proofs p join bookings b on b.id = p.subject_id where p.confirm_hash = :confirmHash`, { confirmHash }),
      );
      const row = rows[0];
      return row && { booking: bookingOf(row), contact: contactOf(row) };
    },

    confirm: (change, typed) => writes.run(confirmOperation(change, typed)),
    keepLonger: (change, again) => writes.run(keepLongerOperation(change, again)),

    async find(tokenHash) {
      const { rows } = await client.execute(statement(`select ${BOOKING} from bookings b where b.token_hash = :tokenHash`, { tokenHash }));
      return rows[0] && bookingOf(rows[0]);
    },

    move: (change, to) => writes.run(moveOperation(change, to)),
    accept: ({ booking: { id }, ...accepted }) =>
      writes.run({
        statements: [statement(ACCEPT, { id, ...accepted }), statement(`select ${BOOKING} from bookings b where b.id = :id`, { id })],
        outcome: (results) => bookingOf(lastRow(results)),
      }),

    cancel: (change, release) => writes.run(cancelOperation(change, release)),
    undo: (change, limits) => writes.run(undoOperation(change, limits)),

    async sendLink({ reference, contact, letter, now }) {
      const values = { reference, ...orNull(contact, 'email', 'phone'), letter: letter.id, now, due: letter.due };
      await writes.run({ statements: [statement(SEND_LINK, values)], outcome: () => undefined });
    },
  };
}

function contactOf({ email, phone }: Row): Contact {
  return email === null ? { phone: String(phone) } : { email: String(email) };
}

const BOOK = insertBooking(CHOSEN_DESK, `not ${HAS_PRODUCT} and ${ACTIVE_OF_CONTACT} < :most`);

const BOOK_OUTCOME = `
  select ${ANSWERED},
    exists (select 1 from bookings where reference = :reference) as reference_taken,
    ${HAS_PRODUCT} as has_product,
    ${ACTIVE_OF_CONTACT} as active,
    ${OFFERED} as offered
  from (select 1) left join idempotency_keys k on k.key_hash = :keyHash left join bookings kb on kb.id = k.booking_id`;

function bookOperation(booking: NewBooking): Operation<BookOutcome> {
  const { letters, ...columns } = booking;
  const values = { ...columns, ...orNull(booking, 'email', 'phone', 'partner'), ...talkValues(booking), state: 'booked', expiresAt: null, madeBy: 'visitor', keeper: null };
  return {
    statements: [
      ...[BOOK, CLAIM, REMEMBER_KEY].map((sql) => statement(sql, values)),
      ...letterStatements(letters, booking),
      statement(BOOK_OUTCOME, values),
    ],
    outcome: (results) => {
      const row = lastRow(results);
      const known = takenOutcome(row, booking);
      if (known) return known;
      if (row['has_product']) return { result: 'already-booked' };
      if (Number(row['active']) >= booking.most) return { result: 'too-many-bookings' };
      if (row['reference_taken']) return { result: 'reference-taken' };
      return { result: row['offered'] ? 'slot-taken' : 'not-offered' };
    },
  };
}

const MOVE = `
  update bookings set desk_id = desk.desk_id, start = :start, "end" = :end, sequence = sequence + 1, operation = :operation, changed_at = :now, answer = null, answer_by = null
  from (${CHOSEN_DESK}) desk
  where id = :id and state = 'booked' and bookings.start = :from and bookings.start <> :start and bookings.start > :now`;

function moveOperation({ booking, operation, now, letters }: Change, to: { start: number; end: number; from: number; release: Release }) {
  const { release, ...times } = to;
  const values = { id: booking.id, product: booking.product, ...talkValues(booking), operation, now, ...times, keeper: null };
  return changeOperation(
    [
      ...[MOVE, CLAIM].map((sql) => statement(sql, values)),
      ...releaseStatements(values, release),
      ...letterStatements(letters, values),
      statement(`select ${BOOKING}, ${OFFERED} as offered, 0 as already from bookings b where b.id = :id`, values),
    ],
    operation,
  );
}

/** Nothing of the agreement changes by it, so calendars and reminders stay as they are. */
const ACCEPT = `
  update bookings set answer = 'accepted', answer_by = null, operation = :operation
  where id = :id and state = 'booked' and start = :start and start > :now and answer = 'awaited'`;

const CANCEL = `
  update bookings set state = 'cancelled', cancelled_by = 'visitor', sequence = sequence + 1, operation = :operation, changed_at = :now, answer = null, answer_by = null
  where id = :id and state = 'booked' and start > :now`;

function cancelOperation({ booking, operation, now, letters }: Change, release: Release) {
  const values = { id: booking.id, operation, now, keeper: booking.id };
  return changeOperation(
    [
      statement(CANCEL, values),
      ...releaseStatements(values, release),
      ...letterStatements(letters, values),
      statement(`select ${BOOKING}, 1 as offered, 0 as already from bookings b where b.id = :id`, values),
    ],
    operation,
  );
}

const UNDO = `
  update bookings as b set state = 'booked', cancelled_by = null, desk_id = desk.desk_id, sequence = sequence + 1, operation = :operation, changed_at = :now
  from (${chosenDesk('keeper')}) desk
  where b.id = :id and b.state = 'cancelled' and b.erased_at is null and b.cancelled_by = 'visitor' and b.changed_at >= :since and b.start > :now
    and not ${B_HAS_PRODUCT} and ${ACTIVE_OF_B} < :most`;

function undoOperation({ booking, operation, now, letters }: Change, { since, most }: { since: number; most: number }) {
  const { id, product, start, end } = booking;
  const values = { id, product, start, end, ...talkValues(booking), operation, now, since, most, keeper: id };
  return changeOperation(
    [
      ...[UNDO, claim('keeper')].map((sql) => statement(sql, values)),
      ...letterStatements(letters, values),
      statement(`select ${BOOKING}, 1 as offered, ${B_HAS_PRODUCT} or ${ACTIVE_OF_B} >= :most as already from bookings b where b.id = :id`, values),
    ],
    operation,
  );
}

/** What became of the booking, whether this operation changed it, and what stood in its way. */
function changeOperation(statements: Operation<unknown>['statements'], operation: string) {
  return {
    statements,
    outcome: (results: ResultSet[]) => {
      const row = lastRow(results);
      return { booking: bookingOf(row), changed: row['operation'] === operation, offered: Boolean(row['offered']), alreadyBooked: Boolean(row['already']) };
    },
  };
}

const SEND_LINK = `
  insert into letters (id, kind, about, occasion, channel, address, language, facts, created_at, due_at, until, attempts, state)
  select :letter, 'link', b.id, :letter, case when b.email is null then 'sms' else 'email' end, coalesce(b.email, b.phone), b.language,
    ${FACTS},
    :now, :due, b.start, 0, 'waiting'
  from bookings b
  where b.reference = :reference and (b.email = :email or b.phone = :phone) and b.state = 'booked' and b.start > :now
    and not exists (select 1 from letters where id = :letter)`;
