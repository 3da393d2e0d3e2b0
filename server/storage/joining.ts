import type { Row } from '@libsql/client';
import { dateOf } from '../domain/time.ts';
import type { EntryState } from '../domain/waiting.ts';
import type { AskedToWait, EarlierOutcome, EntryChange, JoinConfirmed, JoinOutcome, NewEarlier, NewEntry } from '../use-cases/waiting-ports.ts';
import { lastRow } from './book-outcome.ts';
import { orNull } from './booking-statements.ts';
import { awaitProof, CODE_UNTIL, COUNT_WRONG, countSent, MOST_SENT, MOST_WRONG, PROVED } from './proof-statements.ts';
import { statement } from './statement.ts';
import { CURRENT, ENDED, samePerson, theirs, waitingLetter } from './waiting-statements.ts';
import type { Operation } from './write-path.ts';

// Getting onto the waiting list: with a typed code, with a booking, or at once in an office that asks for no proof.

/** Where this person waits for this product already: their place in the queue stays, whatever they wish for now. */
const ALREADY_WAITING = (entry: string) => `(
  select e.id from waiting_list e
  where e.id <> ${entry}.id and e.state = 'waiting' and e.product_id = ${entry}.product_id and ${samePerson('e', entry)}
  order by e.created_at, e.rowid limit 1)`;

/** An entry that gave its wish to another one when its code came is stood for by that one. Nothing but a code tells that two are of one person. */
export const STANDING = `case
  when l.state = 'left' and exists (select 1 from proofs where subject_id = l.id) then coalesce(${ALREADY_WAITING('l')}, l.id)
  else l.id end`;

export const ASKED = `select l.id, l.body_hash, l.state, l.created_at, ${STANDING} as standing from waiting_list l where l.key_hash = :keyHash`;

export function askedOf(row: Row): AskedToWait {
  return {
    bodyHash: String(row['body_hash']),
    id: String(row['id']),
    standing: String(row['standing']),
    state: String(row['state']) as EntryState,
    createdAt: Number(row['created_at']),
  };
}

/** Entries without a booking at an address that can still be offered something; those with one are as few as its bookings. */
const waitingAt = (address: string, besides: string) => `(
  select count(*) from waiting_list l left join bookings c on c.id = ${CURRENT}
  where l.state = 'waiting' and l.booking_id is null and coalesce(l.email, l.phone) = ${address} and l.id <> ${besides} and not ${ENDED})`;

/** Before the code nothing is asked of the contact's other entries: nobody who has not shown that it is theirs may learn of them. */
const JOIN = `
  insert into waiting_list (
    id, product_id, wish, name, person, email, phone, language, partner, state, operation, token_hash, key_hash, body_hash, created_at, changed_at
  )
  select :id, p.id, :wish, :name, :person, :email, :phone, :language, :partner, :state, :operation, :tokenHash, :keyHash, :bodyHash, :now, :now
  from products p
  where p.id = :product and not exists (select 1 from waiting_list where key_hash = :keyHash or id = :id)
    and (:state = 'pending' or ${waitingAt('coalesce(:email, :phone)', ':id')} < :most)`;

const CODE_LETTER = `
  insert into letters (id, kind, about, occasion, channel, address, language, facts, created_at, due_at, until, attempts, state)
  select l.id || '-code-' || p.sent, 'code', l.id, p.sent, case when l.email is null then 'sms' else 'email' end, coalesce(l.email, l.phone), l.language,
    '{}', :now, :now, ${CODE_UNTIL}, 0, 'waiting'
  from waiting_list l join proofs p on p.subject_id = l.id
  where l.id = :id and l.state = 'pending' and p.operation = :operation and not exists (select 1 from letters where about = l.id and kind = 'code' and occasion = p.sent)`;

export function joinOperation(entry: NewEntry, proof: { confirmHash: string } | undefined): Operation<JoinOutcome> {
  const values = { ...entry, ...orNull(entry, 'email', 'phone', 'partner'), wish: JSON.stringify(entry.wish), today: dateOf(entry.now), state: proof ? 'pending' : 'waiting', ...proof };
  return {
    statements: [JOIN, ...(proof ? [awaitProof('waiting_list'), CODE_LETTER] : [waitingLetter(':person')]), ASKED].map((sql) => statement(sql, values)),
    outcome: (results) => {
      const row = results.at(-1)!.rows[0];
      if (!row) return { result: 'too-many-bookings' };
      if (row['id'] === entry.id) return { result: 'joined' };
      return row['body_hash'] === entry.bodyHash ? { result: 'repeated', asked: askedOf(row) } : { result: 'key-reused' };
    },
  };
}

const GIVE_WISH = `
  update waiting_list as w set wish = l.wish, language = l.language, operation = :operation, changed_at = :now
  from waiting_list l
  where l.id = :id and l.state = 'pending' and ${PROVED} and w.id = ${ALREADY_WAITING('l')}`;

const BEGIN_TO_WAIT = `
  update waiting_list as n set operation = :operation, changed_at = :now,
    state = case when ${ALREADY_WAITING('n')} is null then 'waiting' else 'left' end
  where n.id = :id and n.state = 'pending' and ${PROVED}
    and (${ALREADY_WAITING('n')} is not null or ${waitingAt('coalesce(n.email, n.phone)', 'n.id')} < :most)`;

const CONFIRMED = `select l.state, p.wrong, ${STANDING} as standing from waiting_list l join proofs p on p.subject_id = l.id where l.id = :id`;

export function confirmJoinOperation(entry: EntryChange, { right, most }: { right: boolean; most: number }): Operation<JoinConfirmed> {
  const values = { ...entry, today: dateOf(entry.now), right: Number(right), most };
  const person = '(select person from waiting_list where id = :id)';
  return {
    statements: [COUNT_WRONG, GIVE_WISH, BEGIN_TO_WAIT, waitingLetter(person), CONFIRMED].map((sql) => statement(sql, values)),
    outcome: (results) => {
      const row = lastRow(results);
      if (Number(row['wrong']) >= MOST_WRONG) return { result: 'code-expired' };
      if (!right) return { result: 'wrong-code' };
      return row['state'] === 'pending' ? { result: 'too-many-bookings' } : { result: 'waiting', id: String(row['standing']) };
    },
  };
}

const COUNT_SENT = countSent(`exists (select 1 from waiting_list where id = :id and state = 'pending')`);

export function resendOperation(entry: EntryChange): Operation<'sent' | 'code-expired' | 'too-many-requests'> {
  return {
    statements: [COUNT_SENT, CODE_LETTER, `select wrong, sent, operation from proofs where subject_id = :id`].map((sql) => statement(sql, { ...entry })),
    outcome: (results) => {
      const { operation, wrong, sent } = lastRow(results);
      if (operation === entry.operation) return 'sent';
      return Number(wrong) < MOST_WRONG && Number(sent) >= MOST_SENT ? 'too-many-requests' : 'code-expired';
    },
  };
}

const ENTRY_OF_BOOKING = `(select e.id from bookings b join waiting_list e on e.person = b.person where b.id = :booking and e.state = 'waiting' and ${theirs('e')} order by e.created_at, e.rowid limit 1)`;
const REACHED = `coalesce(case when b.email is null then b.phone is not null and :byPhone else :byEmail end, 0)`;
const CAN_WAIT = `b.id = :booking and b.state = 'booked' and b.start > :now and ${REACHED}`;

const CHANGE_WISH = `
  update waiting_list set wish = :wish, operation = :operation, changed_at = :now
  where id = ${ENTRY_OF_BOOKING} and wish <> :wish and exists (select 1 from bookings b where ${CAN_WAIT})`;

/** No idempotency key is needed: asked again, it is the same entry. */
const JOIN_WITH_BOOKING = `
  insert into waiting_list (
    id, product_id, wish, booking_id, name, person, email, phone, language, partner, state, operation, token_hash, key_hash, body_hash, created_at, changed_at
  )
  select :id, b.product_id, :wish, b.id, b.name, b.person, b.email, b.phone, b.language, b.partner, 'waiting', :operation, :tokenHash, :id, '', :now, :now
  from bookings b
  where ${CAN_WAIT} and ${ENTRY_OF_BOOKING} is null and not exists (select 1 from waiting_list where id = :id)`;

const JOINED_WITH_BOOKING = `select ${ENTRY_OF_BOOKING} as id, ${REACHED} as reached from bookings b where b.id = :booking`;

export function joinWithBookingOperation({ reachedBy, ...entry }: NewEarlier): Operation<EarlierOutcome> {
  const values = { ...entry, wish: JSON.stringify(entry.wish), byEmail: Number(reachedBy.includes('email')), byPhone: Number(reachedBy.includes('phone')) };
  const person = '(select person from bookings where id = :booking)';
  return {
    statements: [CHANGE_WISH, JOIN_WITH_BOOKING, waitingLetter(person), JOINED_WITH_BOOKING].map((sql) => statement(sql, values)),
    outcome: (results) => {
      const { id, reached } = lastRow(results);
      if (!reached) return { result: 'unreachable' };
      return id === null ? { result: 'too-late' } : { result: 'waiting', id: String(id) };
    },
  };
}
