import type { Client, ResultSet, Row } from '@libsql/client';
import type { Booking, BookingState } from '../domain/booking.ts';
import { MINUTE } from '../domain/time.ts';
import type { BookOutcome, Bookings, Change, NewBooking } from '../use-cases/ports.ts';
import { statement } from './statement.ts';
import type { Operation, WritePath } from './write-path.ts';

/** Bookings made, found, moved and cancelled. Each write is one operation of the write path. */
export function openBookings(client: Client, writes: WritePath): Bookings {
  return {
    async answerTo(keyHash) {
      const { rows } = await client.execute(
        statement(`select k.body_hash, k."end", b.id, b.reference from idempotency_keys k join bookings b on b.id = k.booking_id where k.key_hash = :keyHash`, {
          keyHash,
        }),
      );
      const row = rows[0];
      return row && { bodyHash: String(row['body_hash']), id: String(row['id']), reference: String(row['reference']), end: Number(row['end']) };
    },

    book: (booking) => writes.run(bookOperation(booking)),

    async find(tokenHash) {
      const { rows } = await client.execute(statement(`select ${BOOKING} from bookings b where b.token_hash = :tokenHash`, { tokenHash }));
      return rows[0] && bookingOf(rows[0]);
    },

    move: (change, to) => writes.run(moveOperation(change, to)),
    cancel: (change) => writes.run(cancelOperation(change)),
  };
}

const BOOKING = `b.id, b.reference, b.state, b.product_id, b.start, b."end", b.language, b.talk_language, b.sequence, b.changed_at, b.operation`;

/** A booking that still takes up one of its contact's places. */
const ACTIVE = `state = 'booked' and start > :now`;

/**
 * The desk for a booking from :start to :end, if any can have it: it serves the product and has online slots in that
 * time which are free (or the booking's own, when it moves) and together last exactly as long. A desk that speaks the
 * talk language goes first; of equal desks the one that is good for least else, so that the versatile stay free.
 */
const CHOSEN_DESK = `
  select s.desk_id as desk_id from slots s
  join desk_products d on d.desk_id = s.desk_id and d.product_id = :product
  where s.start >= :start and s.start < :end and s."end" <= :end and s.channel = 'online'
    and (s.booking_id is null or s.booking_id = :id)
  group by s.desk_id having sum(s."end" - s.start) = :end - :start
  order by
    min(instr(s.languages, '"' || :talkLanguage || '"') > 0 or instr(s.languages, '"' || :talkPrimary || '"') > 0) desc,
    (select count(*) from desk_products v where v.desk_id = s.desk_id),
    max(json_array_length(s.languages)),
    s.desk_id
  limit 1`;

/** Whether the office publishes that time for that product at all, taken or not. */
const OFFERED = `exists (
  select 1 from slots s join desk_products d on d.desk_id = s.desk_id and d.product_id = :product
  where s.start >= :start and s.start < :end and s."end" <= :end and s.channel = 'online'
  group by s.desk_id having sum(s."end" - s.start) = :end - :start)`;

/** Only after the deciding statement of the same operation has changed the booking. */
const DECIDED = `exists (select 1 from bookings where id = :id and operation = :operation)`;

const CLAIM = `
  update slots set booking_id = :id
  where ${DECIDED} and desk_id = (select desk_id from bookings where id = :id)
    and start >= :start and start < :end and "end" <= :end and booking_id is null and channel = 'online'`;

const RELEASE = `update slots set booking_id = null where booking_id = :id and ${DECIDED}`;

/** A desk that speaks French also speaks the French of Belgium. */
function talkValues({ talkLanguage }: { talkLanguage?: string }) {
  return { talkLanguage: talkLanguage ?? null, talkPrimary: talkLanguage?.split('-')[0] ?? null };
}

const BOOK = `
  insert into bookings (
    id, reference, product_id, desk_id, start, "end", state, name, person, email, phone, language, talk_language, partner,
    sequence, operation, token_hash, created_at, changed_at
  )
  select :id, :reference, p.id, desk.desk_id, :start, :end, 'booked', :name, :person, :email, :phone, :language,
    :talkLanguage, :partner, 0, :operation, :tokenHash, :now, :now
  from products p, (${CHOSEN_DESK}) desk
  where p.id = :product and p.duration * ${MINUTE} = :end - :start
    and not exists (select 1 from idempotency_keys where key_hash = :keyHash)
    and not exists (select 1 from bookings where id = :id or reference = :reference)
    and not exists (
      select 1 from bookings
      where (email = :email or phone = :phone) and ${ACTIVE} and person = :person and product_id = :product)
    and (select count(*) from bookings where email = :email and ${ACTIVE}) < :most
    and (select count(*) from bookings where phone = :phone and ${ACTIVE}) < :most`;

const REMEMBER_KEY = `
  insert into idempotency_keys (key_hash, body_hash, booking_id, "end", created_at)
  select :keyHash, :bodyHash, :id, :end, :now where ${DECIDED}
    and not exists (select 1 from idempotency_keys where key_hash = :keyHash)`;

const BOOK_OUTCOME = `
  select k.booking_id, k.body_hash, k."end", kb.reference,
    exists (select 1 from bookings where reference = :reference) as reference_taken,
    exists (
      select 1 from bookings
      where (email = :email or phone = :phone) and ${ACTIVE} and person = :person and product_id = :product) as has_product,
    max(
      (select count(*) from bookings where email = :email and ${ACTIVE}),
      (select count(*) from bookings where phone = :phone and ${ACTIVE})) as active,
    ${OFFERED} as offered
  from (select 1) left join idempotency_keys k on k.key_hash = :keyHash left join bookings kb on kb.id = k.booking_id`;

function bookOperation(booking: NewBooking): Operation<BookOutcome> {
  const values = { ...booking, email: booking.email ?? null, phone: booking.phone ?? null, partner: booking.partner ?? null, ...talkValues(booking) };
  return {
    statements: [BOOK, CLAIM, REMEMBER_KEY, BOOK_OUTCOME].map((sql) => statement(sql, values)),
    outcome: (results) => {
      const row = lastRow(results);
      if (row['booking_id'] === booking.id) return { result: 'booked' };
      if (row['booking_id'] !== null) {
        if (row['body_hash'] !== booking.bodyHash) return { result: 'key-reused' };
        return { result: 'repeated', id: String(row['booking_id']), reference: String(row['reference']), end: Number(row['end']) };
      }
      if (row['has_product']) return { result: 'already-booked' };
      if (Number(row['active']) >= booking.most) return { result: 'too-many-bookings' };
      if (row['reference_taken']) return { result: 'reference-taken' };
      return { result: row['offered'] ? 'slot-taken' : 'not-offered' };
    },
  };
}

const MOVE = `
  update bookings set desk_id = desk.desk_id, start = :start, "end" = :end, sequence = sequence + 1, operation = :operation, changed_at = :now
  from (${CHOSEN_DESK}) desk
  where id = :id and state = 'booked' and bookings.start = :from and bookings.start <> :start and bookings.start > :now`;

function moveOperation({ booking, operation, now }: Change, to: { start: number; end: number; from: number }): ReturnType<typeof changeOperation> {
  const values = { id: booking.id, product: booking.product, ...talkValues(booking), operation, now, ...to };
  return changeOperation(
    [MOVE, RELEASE, CLAIM, `select ${BOOKING}, ${OFFERED} as offered from bookings b where b.id = :id`].map((sql) => statement(sql, values)),
    operation,
  );
}

const CANCEL = `
  update bookings set state = 'cancelled', cancelled_by = 'visitor', sequence = sequence + 1, operation = :operation, changed_at = :now
  where id = :id and state = 'booked' and start > :now`;

function cancelOperation({ booking, operation, now }: Change): ReturnType<typeof changeOperation> {
  return changeOperation(
    [CANCEL, RELEASE, `select ${BOOKING}, 1 as offered from bookings b where b.id = :id`].map((sql) =>
      statement(sql, { id: booking.id, operation, now }),
    ),
    operation,
  );
}

/** What became of the booking, whether this operation changed it, and whether the office has such a time at all. */
function changeOperation(statements: Operation<unknown>['statements'], operation: string) {
  return {
    statements,
    outcome: (results: ResultSet[]) => {
      const row = lastRow(results);
      return { booking: bookingOf(row), changed: row['operation'] === operation, offered: Boolean(row['offered']) };
    },
  };
}

function lastRow(results: ResultSet[]): Row {
  return results.at(-1)!.rows[0]!;
}

function bookingOf(row: Row): Booking {
  const talkLanguage = row['talk_language'];
  return {
    id: String(row['id']),
    reference: String(row['reference']),
    state: String(row['state']) as BookingState,
    product: String(row['product_id']),
    start: Number(row['start']),
    end: Number(row['end']),
    language: String(row['language']),
    ...(talkLanguage !== null && { talkLanguage: String(talkLanguage) }),
    sequence: Number(row['sequence']),
    changedAt: Number(row['changed_at']),
  };
}
