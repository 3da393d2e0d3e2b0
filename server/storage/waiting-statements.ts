import { MINUTE } from '../domain/time.ts';
import { MOST_OFFERS } from '../domain/waiting.ts';

/** In milliseconds. */
const WEEK = 7 * 24 * 60 * MINUTE;

// The pieces that several operations on the waiting list are put together from. `l` is an entry.

/** Whether the contact of an entry was proved. Of one that waits, a code that was awaited has come. */
const proved = (entry: string) => `exists (select 1 from proofs where subject_id = ${entry}.id)`;

/** Two entries of one person at one address: letters go to the e-mail address where there is one. */
export const samePerson = (one: string, other: string) =>
  `${one}.person = ${other}.person and coalesce(${one}.email, ${one}.phone) = coalesce(${other}.email, ${other}.phone)`;

/**
 * Whether a booking `b` is that of an entry: the one that it was made with, or one of the same person for the same
 * product at the address that was proved. What was only typed opens nobody's booking.
 */
export const theirs = (entry: string) => `
  b.product_id = ${entry}.product_id and (
    b.id = ${entry}.booking_id
    or b.email = ${entry}.email and b.person = ${entry}.person and ${proved(entry)}
    or ${entry}.email is null and b.phone = ${entry}.phone and b.person = ${entry}.person and ${proved(entry)})`;

/** The booking that they would give up. */
export const CURRENT = `(select b.id from bookings b where ${theirs('l')} and b.state = 'booked' and b.start > :now order by b.start limit 1)`;

/** How many offers the person has had, by whichever of their entries. */
export const OFFERS_HAD = `(select count(*) from waiting_list e join offers o on o.entry_id = e.id where ${samePerson('e', 'l')})`;

/** The booking that they wanted to be earlier is over or cancelled; they have had their talk; their days are past; they have had all offers. `c` is their current booking. */
export const ENDED = `(
  l.booking_id is not null and c.id is null
  or exists (
    select 1 from bookings b where ${theirs('l')} and b.state in ('booked', 'arrived', 'attended', 'noshow') and b.start <= :now and b.start >= l.created_at)
  or coalesce(json_extract(l.wish, '$.through') < :today, 0)
  or ${OFFERS_HAD} >= ${MOST_OFFERS})`;

/** A free online slot `s` that the waiting list has first. */
export const FREED = `(
  s.channel = 'online' and s.booking_id is null and s.offer_from <= :now and s.kept_until > :now
  and not exists (select 1 from offers where id = s.kept_for and state = 'open'))`;

/** One that can be offered: the waiting list's, or the public's. */
export const CAN_BE_OFFERED = `(s.channel = 'online' and s.booking_id is null and (s.kept_until is null or s.kept_until <= :now) or ${FREED})`;

/** A letter to the contact of an entry that the same operation has put on the list, or whose wish it has changed. `person` is found by its index. */
export const waitingLetter = (person: string) => `
  insert into letters (id, kind, about, occasion, channel, address, language, facts, created_at, due_at, until, attempts, state)
  select l.id || '-waiting-' || :operation, 'waiting', l.id, :operation, case when l.email is null then 'sms' else 'email' end, coalesce(l.email, l.phone), l.language,
    json_object('product', l.product_id, 'wish', json(l.wish)), :now, :now, :now + ${WEEK}, 0, 'waiting'
  from waiting_list l
  where l.person = ${person} and l.operation = :operation and l.state = 'waiting'
    and not exists (select 1 from letters where about = l.id and kind = 'waiting' and occasion = :operation)`;
