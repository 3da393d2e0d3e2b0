import type { InValue, Row } from '@libsql/client';
import type { Booking, BookingState } from '../domain/booking.ts';
import type { PlannedLetter } from '../domain/letter.ts';
import type { Release } from '../domain/release.ts';
import { MINUTE } from '../domain/time.ts';
import { type Statement, statement } from './statement.ts';

// The pieces that several operations on bookings are put together from.

export const BOOKING = `b.id, b.reference, b.state, b.cancelled_by, b.product_id, b.start, b."end", b.language, b.talk_language, b.sequence, b.changed_at, b.answer, b.operation`;

export function bookingOf(row: Row): Booking {
  const talkLanguage = row['talk_language'];
  const cancelledBy = row['cancelled_by'];
  const answer = row['answer'];
  return {
    id: String(row['id']),
    reference: String(row['reference']),
    state: String(row['state']) as BookingState,
    ...(cancelledBy !== null && { cancelledBy: String(cancelledBy) as NonNullable<Booking['cancelledBy']> }),
    product: String(row['product_id']),
    start: Number(row['start']),
    end: Number(row['end']),
    language: String(row['language']),
    ...(talkLanguage !== null && { talkLanguage: String(talkLanguage) }),
    sequence: Number(row['sequence']),
    changedAt: Number(row['changed_at']),
    ...(answer !== null && { answer: String(answer) as NonNullable<Booking['answer']> }),
  };
}

/**
 * Whether a booking is of this contact: of the address that its letters go to, which is all that a code proves. A number
 * that was typed beside an e-mail address tells nobody what its owner has booked, and takes up none of their places.
 */
export const ofContact = (booking: string, email: string, phone: string) =>
  `(${booking}.email = ${email} or ${email} is null and +${booking}.email is null and ${booking}.phone = ${phone})`;

/** Another booking by which a person has the product already. */
export const HAS_PRODUCT = `exists (
  select 1 from bookings h
  where h.id <> :id and ${ofContact('h', ':email', ':phone')} and h.state = 'booked' and h.start > :now and h.person = :person and h.product_id = :product)`;

/** How many other bookings the contact has ahead. */
export const ACTIVE_OF_CONTACT = `(
  select count(*) from bookings h where h.id <> :id and ${ofContact('h', ':email', ':phone')} and h.state = 'booked' and h.start > :now)`;

/** The same, of a row (of a booking, or of the waiting list) that is in the table: nothing of its visitor leaves the database for it. */
export const hasProduct = (row: string) => `exists (
  select 1 from bookings h
  where h.id <> ${row}.id and ${ofContact('h', `${row}.email`, `${row}.phone`)} and h.state = 'booked' and h.start > :now and h.person = ${row}.person and h.product_id = ${row}.product_id)`;
export const activeOf = (row: string) => `(
  select count(*) from bookings h where h.id <> ${row}.id and ${ofContact('h', `${row}.email`, `${row}.phone`)} and h.state = 'booked' and h.start > :now)`;
export const B_HAS_PRODUCT = hasProduct('b');
export const ACTIVE_OF_B = activeOf('b');

/** Who asks for slots: the public has what is offered online; whoever a time is kept for, that too; staff have all that is published. */
export type For = 'public' | 'keeper' | 'staff';

const CHANNELS: Record<For, (slot: string) => string> = {
  public: (slot) => `${slot}.channel = 'online'`,
  keeper: (slot) => `(${slot}.channel = 'online' or ${slot}.channel = 'staff' and ${slot}.kept_for = :keeper)`,
  // What is beyond the plan is there for one booking, and for nobody after it.
  staff: (slot) => `${slot}.channel in ('online', 'staff') and ${slot}.extra is null`,
};

/** Whether nobody has a slot, and it is kept for nobody. */
export const isFree = (slot: string, whom: For) =>
  `${CHANNELS[whom](slot)} and ${slot}.booking_id is null and (${slot}.kept_until is null or ${slot}.kept_until <= :now)`;

/** Whether a slot `s` can be had by whoever it may be kept for: `:keeper`, a booking that was cancelled or an offer. */
const toBeHad = (whom: For) =>
  `${CHANNELS[whom]('s')} and (s.booking_id = :id or (s.booking_id is null and (s.kept_until is null or s.kept_until <= :now or s.kept_for = :keeper)))`;

/** Whether the language of the talk (see `talkValues`) can be spoken in the time of a slot. */
export const spokenIn = (slot: string, language = ':talkLanguage', primary = ':talkPrimary') =>
  `(instr(${slot}.languages, '"' || ${language} || '"') > 0 or instr(${slot}.languages, '"' || ${primary} || '"') > 0)`;

/**
 * The desk for a booking from :start to :end, if any can have it: it serves the product and has slots in that time which
 * are free (or the booking's own, when it moves) and together last exactly as long. A desk that speaks the talk language
 * goes first, after one that keeps its slots for just this; of equal desks the one that is good for least else, so that
 * the versatile stay free. Staff may name the :desk; else they get slots of their own first, so that the public keeps its.
 */
export const chosenDesk = (whom: For) => `
  select s.desk_id as desk_id from slots s
  join desk_products d on d.desk_id = s.desk_id and d.product_id = :product
  where s.start >= :start and s.start < :end and s."end" <= :end and ${toBeHad(whom)}${whom === 'staff' ? ' and (:desk is null or s.desk_id = :desk)' : ''}
  group by s.desk_id having sum(s."end" - s.start) = :end - :start
  order by
    max(coalesce(s.kept_for = :keeper, 0)) desc,${whom === 'staff' ? `
    sum(s.channel = 'online'),` : ''}
    min(${spokenIn('s')}) desc,
    (select count(*) from desk_products v where v.desk_id = s.desk_id),
    max(json_array_length(s.languages)),
    s.desk_id
  limit 1`;

export const CHOSEN_DESK = chosenDesk('public');

/** A desk that speaks French also speaks the French of Belgium. */
export function talkValues({ talkLanguage }: { talkLanguage?: string }) {
  return { talkLanguage: talkLanguage ?? null, talkPrimary: talkLanguage?.split('-')[0] ?? null };
}

/** Whether the office publishes that time for that product at all, taken or not. */
export const offered = (whom: For) => `exists (
  select 1 from slots s join desk_products d on d.desk_id = s.desk_id and d.product_id = :product
  where s.start >= :start and s.start < :end and s."end" <= :end and ${CHANNELS[whom]('s')}${whom === 'staff' ? ' and (:desk is null or s.desk_id = :desk)' : ''}
  group by s.desk_id having sum(s."end" - s.start) = :end - :start)`;
export const OFFERED = offered('public');

/** Whether a request to book can be granted: its key and its reference are new, and the product lasts that long. */
export const BOOKABLE = `
  p.id = :product and not p.retired and p.duration * ${MINUTE} = :end - :start
    and not exists (select 1 from idempotency_keys where key_hash = :keyHash)
    and not exists (select 1 from bookings where id = :id or reference = :reference)`;

/** Makes a booking at the desk that `desk` selects, when `allowed`. */
export const insertBooking = (desk: string, allowed: string) => `
  insert into bookings (
    id, reference, product_id, desk_id, start, "end", state, expires_at, name, person, email, phone, language, talk_language, partner, made_by,
    sequence, operation, token_hash, created_at, changed_at
  )
  select :id, :reference, p.id, desk.desk_id, :start, :end, :state, :expiresAt, :name, :person, :email, :phone, :language,
    :talkLanguage, :partner, :madeBy, 0, :operation, :tokenHash, :now, :now
  from products p, (${desk}) desk
  where ${BOOKABLE} and ${allowed}`;

/** Only after the deciding statement of the same operation has changed the booking. */
export const DECIDED = `exists (select 1 from bookings where id = :id and operation = :operation)`;

export const claim = (whom: For) => `
  update slots as s set booking_id = :id, kept_for = null, kept_until = null, offer_from = null
  where exists (select 1 from bookings where id = :id and operation = :operation and state <> 'cancelled')
    and desk_id = (select desk_id from bookings where id = :id)
    and start >= :start and start < :end and "end" <= :end and ${toBeHad(whom)}`;
export const CLAIM = claim('public');

const A_DAY_IS_LEFT = `exists (select 1 from slots w where w.start >= :workingFrom and w.start < :workingUntil)`;

/** From when slots `s` that come free are the public's. See `Release`. */
export const PUBLIC_FROM = `case
  when exists (
    select 1 from waiting_list l join desk_products d on d.product_id = l.product_id
    where l.state = 'waiting' and d.desk_id = s.desk_id) then iif(${A_DAY_IS_LEFT}, :publicWhenAwaited, :publicAwaitedOnLastDay)
  else iif(${A_DAY_IS_LEFT}, :publicWhenUnawaited, :publicOnLastDay) end`;

/** What a booking has outside its place: all, when it is cancelled. */
const OUTSIDE = `
  booking_id = :id and ${DECIDED}
    and not exists (select 1 from bookings b where b.id = :id and b.state <> 'cancelled' and b.desk_id = s.desk_id and s.start >= b.start and s."end" <= b."end")`;

/** A slot that is beyond the plan, or no longer in it, was there for that one booking: it is never offered to anybody. */
const REMOVE = `delete from slots as s where (s.extra is not null or s.channel = 'closed') and ${OUTSIDE}`;

/** :keeper can have it back for a while. A staff slot stays one, and nobody else waits for it. */
const RELEASE = `
  update slots as s set booking_id = null, kept_for = :keeper, offer_from = :offerFrom, kept_until = case when s.channel = 'online' then ${PUBLIC_FROM} else :offerFrom end
  where ${OUTSIDE}`;

/** Frees what a booking has outside its place. Before anything else is claimed for it that is beyond the plan. */
export function releaseStatements(values: { id: string; operation: string; keeper: string | null }, release: Release): Statement[] {
  return [REMOVE, RELEASE].map((sql) => statement(sql, { ...values, ...releaseValues(release) }));
}

export function releaseValues({ offerFrom, publicFrom, workingDays }: Release) {
  return {
    offerFrom,
    publicWhenAwaited: publicFrom.awaited,
    publicWhenUnawaited: publicFrom.unawaited,
    publicAwaitedOnLastDay: publicFrom.lastDay.awaited,
    publicOnLastDay: publicFrom.lastDay.unawaited,
    workingFrom: workingDays.from,
    workingUntil: workingDays.until,
  };
}

/** The facts of a letter about a booking `b`, as it is then. */
export const FACTS = `json_object('reference', b.reference, 'product', b.product_id, 'state', b.state, 'start', b.start, 'end', b."end", 'sequence', b.sequence, 'changedAt', b.changed_at, 'answer', b.answer)`;

/** A letter to the booking's own contact, as the booking is when the same operation has changed it. Somebody who left no contact gets none. */
const LETTER = `
  insert into letters (id, kind, about, occasion, channel, address, language, facts, created_at, due_at, until, attempts, state)
  select :letter, :kind, b.id, b.sequence || :nth, case when b.email is null then 'sms' else 'email' end, coalesce(b.email, b.phone), b.language,
    ${FACTS},
    :now, :due, b.start, 0, 'waiting'
  from bookings b
  where b.id = :id and b.operation = :operation and b.state <> 'pending' and coalesce(b.email, b.phone) is not null
    and not exists (select 1 from letters where about = b.id and kind = :kind and occasion = b.sequence || :nth)`;

export function letterStatements(letters: PlannedLetter[], values: { id: string; operation: string; now: number }): Statement[] {
  return letters.map(({ id: letter, kind, nth, due }) => statement(LETTER, { ...values, letter, kind, nth: nth && `-${nth}`, due }));
}

/** So that a request that is sent again finds what it made the first time. */
export const REMEMBER_KEY = `
  insert into idempotency_keys (key_hash, body_hash, booking_id, "end", created_at)
  select :keyHash, :bodyHash, :id, :end, :now where ${DECIDED}
    and not exists (select 1 from idempotency_keys where key_hash = :keyHash)`;

/** The values of optional columns: SQL knows no undefined. */
export function orNull<Names extends string>(values: Partial<Record<Names, InValue | undefined>>, ...names: Names[]): Record<Names, InValue> {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null])) as Record<Names, InValue>;
}
