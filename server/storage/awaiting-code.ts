import type { BookOutcome, Change, ConfirmOutcome, KeepOutcome, NewBooking, NewProof } from '../use-cases/bookings-ports.ts';
import { ANSWERED, lastRow, takenOutcome } from './book-outcome.ts';
import { ACTIVE_OF_B, B_HAS_PRODUCT, BOOKING, bookingOf, CHOSEN_DESK, CLAIM, insertBooking, letterStatements, OFFERED, ofContact, orNull, REMEMBER_KEY, talkValues } from './booking-statements.ts';
import { awaitProof, CODE_UNTIL, COUNT_WRONG, countSent, MOST_SENT, MOST_WRONG, PROVED } from './proof-statements.ts';
import { type Statement, statement } from './statement.ts';
import type { Operation } from './write-path.ts';

// Bookings whose slots are kept while the code is awaited that proves their contact.

/**
 * What every batch begins with: what was kept for too long is free again. So nothing needs to sweep, and no claim can
 * take half of the slots of a booking that is confirmed a moment later.
 */
export function settleExpired(now: number): Statement[] {
  return [...FREE_EXPIRED, END_EXPIRED].map((sql) => statement(sql, { now }));
}

/** What was closed meanwhile is not free again. */
const free = (bookings: string) => [
  `delete from slots where channel = 'closed' and booking_id in (${bookings})`,
  `update slots set booking_id = null where booking_id in (${bookings})`,
];

const FREE_EXPIRED = free(`select id from bookings where state = 'pending' and expires_at <= :now`);
const END_EXPIRED = `update bookings set state = 'cancelled', cancelled_by = 'expiry' where state = 'pending' and expires_at <= :now`;

/** What is kept for the same contact, or named by the visitor as what this replaces, goes first; not when the request was sent before. */
const REPLACED = `
  select id from bookings
  where state = 'pending' and id <> :id
    and (${ofContact('bookings', ':email', ':phone')} or id in (select subject_id from proofs where confirm_hash = :replaces))
    and not exists (select 1 from idempotency_keys where key_hash = :keyHash)`;
const FREE_REPLACED = free(REPLACED);
const END_REPLACED = `update bookings set state = 'cancelled', cancelled_by = 'expiry' where id in (${REPLACED})`;

/** Nothing is asked of the contact's other bookings here: nobody who has not shown that it is theirs may learn of them. */
const KEEP = insertBooking(CHOSEN_DESK, 'true');

/** The letter with the code, to one contact; never once the appointment has begun. */
const CODE_LETTER = `
  insert into letters (id, kind, about, occasion, channel, address, language, facts, created_at, due_at, until, attempts, state)
  select b.id || '-code-' || p.sent, 'code', b.id, p.sent, case when b.email is null then 'sms' else 'email' end, coalesce(b.email, b.phone), b.language,
    json_object('start', b.start), :now, :now, min(${CODE_UNTIL}, b.start), 0, 'waiting'
  from bookings b join proofs p on p.subject_id = b.id
  where b.id = :id and b.state = 'pending' and p.operation = :operation and not exists (select 1 from letters where about = b.id and kind = 'code' and occasion = p.sent)`;

const KEEP_OUTCOME = `
  select ${ANSWERED}, exists (select 1 from bookings where reference = :reference) as reference_taken, ${OFFERED} as offered
  from (select 1) left join idempotency_keys k on k.key_hash = :keyHash left join bookings kb on kb.id = k.booking_id`;

export function keepOperation(booking: NewBooking, proof: NewProof): Operation<BookOutcome> {
  // Its letters are planned when its code has come.
  const values = { ...booking, letters: null, ...orNull(booking, 'email', 'phone', 'partner'), ...talkValues(booking), ...proof, ...orNull(proof, 'replaces'), state: 'pending', madeBy: 'visitor', keeper: null };
  return {
    statements: [...FREE_REPLACED, END_REPLACED, KEEP, CLAIM, REMEMBER_KEY, awaitProof('bookings'), CODE_LETTER, KEEP_OUTCOME].map((sql) => statement(sql, values)),
    outcome: (results) => {
      const row = lastRow(results);
      const known = takenOutcome(row, booking);
      if (known) return known;
      if (row['reference_taken']) return { result: 'reference-taken' };
      return { result: row['offered'] ? 'slot-taken' : 'not-offered' };
    },
  };
}

const ALLOWED = `not ${B_HAS_PRODUCT} and ${ACTIVE_OF_B} < :most`;

const CONFIRM_KEPT = `
  update bookings as b set state = 'booked', expires_at = null, operation = :operation, changed_at = :now
  where b.id = :id and b.state = 'pending' and b.start > :now and ${PROVED} and ${ALLOWED}`;

const CONFIRM_FREE = `
  update bookings as b set state = 'booked', expires_at = null, cancelled_by = null, desk_id = desk.desk_id, operation = :operation, changed_at = :now
  from (${CHOSEN_DESK}) desk
  where b.id = :id and b.state = 'cancelled' and b.cancelled_by = 'expiry' and b.start > :now and ${PROVED} and ${ALLOWED}`;

/** Too many wrong codes, or a right one that is of no use: the time is for somebody else now. */
const GIVE_UP = `
  update bookings set state = 'cancelled', cancelled_by = 'expiry'
  where id = :id and state = 'pending' and (:right or exists (select 1 from proofs where subject_id = :id and wrong >= ${MOST_WRONG}))`;
const FREE_GIVEN_UP = free(`select id from bookings where id = :id and state = 'cancelled'`);

const CONFIRM_OUTCOME = `
  select ${BOOKING}, p.wrong, ${B_HAS_PRODUCT} as has_product, ${ACTIVE_OF_B} as active
  from bookings b join proofs p on p.subject_id = b.id where b.id = :id`;

export function confirmOperation({ booking, operation, now, letters }: Change, { right, most }: { right: boolean; most: number }): Operation<ConfirmOutcome> {
  const { id, product, start, end } = booking;
  const values = { id, product, start, end, ...talkValues(booking), operation, now, right: Number(right), most, keeper: null };
  return {
    statements: [
      ...[COUNT_WRONG, CONFIRM_KEPT, CONFIRM_FREE, CLAIM, GIVE_UP, ...FREE_GIVEN_UP].map((sql) => statement(sql, values)),
      ...letterStatements(letters, values),
      statement(CONFIRM_OUTCOME, values),
    ],
    outcome: (results) => {
      const row = lastRow(results);
      const after = bookingOf(row);
      if (Number(row['wrong']) >= MOST_WRONG) return { result: 'code-expired' };
      if (!right) return { result: 'wrong-code' };
      // Also when it was an earlier request with the right code that booked it, and whatever has become of it since.
      if (after.cancelledBy !== 'expiry') return { result: 'booked', booking: after };
      if (row['has_product']) return { result: 'already-booked' };
      return { result: Number(row['active']) >= most ? 'too-many-bookings' : 'slot-taken' };
    },
  };
}

const COUNT_SENT = countSent(`exists (select 1 from bookings where id = :id and (state = 'pending' or cancelled_by = 'expiry') and start > :now)`);

const SENT = `exists (select 1 from proofs where subject_id = :id and operation = :operation)`;

const KEEP_LONGER = `update bookings set expires_at = :expiresAt, operation = :operation where id = :id and state = 'pending' and ${SENT}`;

const KEEP_AGAIN = `
  update bookings as b set state = 'pending', cancelled_by = null, expires_at = :expiresAt, desk_id = desk.desk_id, operation = :operation
  from (${CHOSEN_DESK}) desk
  where b.id = :id and b.state = 'cancelled' and b.cancelled_by = 'expiry' and ${SENT}`;

const KEEP_LONGER_OUTCOME = `select b.state, b.cancelled_by, b.expires_at, p.wrong, p.sent, p.operation from bookings b join proofs p on p.subject_id = b.id where b.id = :id`;

export function keepLongerOperation({ booking, operation, now }: Change, { expiresAt }: { expiresAt: number }): Operation<KeepOutcome> {
  const { id, product, start, end } = booking;
  const values = { id, product, start, end, ...talkValues(booking), operation, now, expiresAt, keeper: null };
  return {
    statements: [COUNT_SENT, KEEP_LONGER, KEEP_AGAIN, CLAIM, CODE_LETTER, KEEP_LONGER_OUTCOME].map((sql) => statement(sql, values)),
    outcome: (results) => {
      const row = lastRow(results);
      if (row['operation'] === operation) return row['state'] === 'pending' ? { result: 'kept', expiresAt: Number(row['expires_at']) } : { result: 'slot-taken' };
      if (Number(row['wrong']) < MOST_WRONG && Number(row['sent']) >= MOST_SENT) return { result: 'too-many-requests' };
      return { result: 'code-expired' };
    },
  };
}
