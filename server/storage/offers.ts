import type { Client, Row } from '@libsql/client';
import { dateOf, MINUTE } from '../domain/time.ts';
import type { OpenSlot } from '../domain/waiting.ts';
import type { NewOffer, Offers, Taking, TakeOutcome, Waiting } from '../use-cases/waiting-ports.ts';
import { lastRow } from './book-outcome.ts';
import { activeOf, BOOKING, bookingOf, CLAIM, DECIDED, hasProduct, letterStatements, PUBLIC_FROM, releaseStatements, releaseValues } from './booking-statements.ts';
import { statement } from './statement.ts';
import { CAN_BE_OFFERED, CURRENT, ENDED, FREED, samePerson } from './waiting-statements.ts';
import type { Operation, WritePath } from './write-path.ts';

/** Offers to the waiting list: made, taken and over. Each write is one operation of the write path. */
export function openOffers(client: Client, writes: WritePath): Offers {
  return {
    async over(now) {
      const { rows } = await client.execute(statement(`select id, start from offers where state = 'open' and expires_at <= :now order by expires_at`, { now }));
      return rows.map(({ id, start }) => ({ id: String(id), start: Number(start) }));
    },

    async open({ now, earliest }) {
      const slots = await client.execute(statement(SLOTS, { now, earliest }));
      if (slots.rows.length === 0) return { slots: [], waiting: [] };
      const waiting = await client.execute(statement(WAITING, { now, today: dateOf(now) }));
      return { slots: slots.rows.map(slotOf), waiting: waiting.rows.map(waitingOf) };
    },

    make: (offer) => writes.run(makeOperation(offer)),
    take: (taking) => writes.run(takeOperation(taking)),

    end: ({ id: offer, how, operation, now, release }) =>
      writes.run({ statements: [END, PASS_ON].map((sql) => statement(sql, { offer, how, operation, now, ...releaseValues(release) })), outcome: () => undefined }),
  };
}

/** Nobody is offered a time of a desk that frees nothing near it: the slots that come free, and what they can be put together with. */
const SLOTS = `
  select distinct s.desk_id, s.start, s."end", s.languages, ${FREED} as freed,
    (select json_group_array(product_id) from desk_products where desk_id = s.desk_id) as products,
    (select count(*) from desk_products where desk_id = s.desk_id) as versatility
  from (select s.desk_id, s.start, s."end" from slots s where ${FREED} and s.start > :earliest) f, (select max(duration) * ${MINUTE} as minutes from products) longest
  join slots s on s.desk_id = f.desk_id and s.start > f.start - longest.minutes and s."end" < f."end" + longest.minutes
  where s.start > :earliest and ${CAN_BE_OFFERED}
  order by s.start, versatility, s.desk_id`;

function slotOf(row: Row): OpenSlot {
  return {
    desk: String(row['desk_id']),
    start: Number(row['start']),
    end: Number(row['end']),
    languages: JSON.parse(String(row['languages'])),
    products: JSON.parse(String(row['products'])),
    freed: Boolean(row['freed']),
  };
}

/** Who can be offered something: no offer is open for them, they had none today and not all of theirs, and they can still take one. `c` is their current booking. */
const CAN_GET_ONE = `
  l.state = 'waiting' and not ${ENDED}
  and not exists (
    select 1 from waiting_list e join offers o on o.entry_id = e.id where ${samePerson('e', 'l')} and (o.made_on = :today or o.state = 'open'))
  and (c.id is not null or not ${hasProduct('l')})`;

const WAITING = `
  select l.id, l.product_id, l.wish, p.duration, c.start as before
  from waiting_list l join products p on p.id = l.product_id and not p.retired left join bookings c on c.id = ${CURRENT}
  where ${CAN_GET_ONE} order by l.created_at, l.rowid`;

function waitingOf(row: Row): Waiting {
  return {
    id: String(row['id']),
    product: String(row['product_id']),
    duration: Number(row['duration']),
    wish: JSON.parse(String(row['wish'])),
    ...(row['before'] !== null && { before: Number(row['before']) }),
  };
}

const SLOTS_OF_OFFER = `from slots s where s.desk_id = :desk and s.start >= :start and s.start < :end and s."end" <= :end and ${CAN_BE_OFFERED}`;

const MAKE = `
  insert into offers (id, entry_id, desk_id, start, "end", state, made_on, made_at, expires_at, operation)
  select :offer, l.id, :desk, :start, :end, 'open', :today, :now, :expiresAt, :operation
  from waiting_list l
  join products p on p.id = l.product_id and not p.retired and p.duration * ${MINUTE} = :end - :start
  join desk_products d on d.desk_id = :desk and d.product_id = p.id
  left join bookings c on c.id = ${CURRENT}
  where l.id = :entry and l.wish = :wish and ${CAN_GET_ONE} and (c.id is null or :start < c.start)
    and (select sum(s."end" - s.start) ${SLOTS_OF_OFFER}) = :end - :start
    and exists (select 1 ${SLOTS_OF_OFFER} and ${FREED})`;

const MADE = `exists (select 1 from offers where id = :offer and operation = :operation and state = 'open')`;

const KEEP = `
  update slots as s set kept_for = :offer, kept_until = :keptUntil, offer_from = :now
  where desk_id = :desk and start >= :start and start < :end and "end" <= :end and ${CAN_BE_OFFERED} and ${MADE}`;

const LETTER = `
  insert into letters (id, kind, about, occasion, channel, address, language, facts, created_at, due_at, until, attempts, state)
  select o.id || '-offer', 'offer', l.id, o.id, case when l.email is null then 'sms' else 'email' end, coalesce(l.email, l.phone), l.language,
    json_patch(
      json_object('offer', o.id, 'product', l.product_id, 'start', o.start, 'end', o."end", 'expiresAt', o.expires_at),
      case when c.id is null then '{}' else json_object('current', c.start) end),
    :now, :now, o.expires_at, 0, 'waiting'
  from offers o join waiting_list l on l.id = o.entry_id left join bookings c on c.id = ${CURRENT}
  where o.id = :offer and o.operation = :operation and not exists (select 1 from letters where about = l.id and kind = 'offer' and occasion = o.id)`;

function makeOperation({ id: offer, madeOn: today, wish, ...values }: NewOffer): Operation<boolean> {
  return {
    statements: [MAKE, KEEP, LETTER, `select ${MADE} as made`].map((sql) => statement(sql, { ...values, offer, today, wish: JSON.stringify(wish) })),
    outcome: (results) => Boolean(lastRow(results)['made']),
  };
}

/** All slots of an offer `o` are still kept for it, and `l` still waits. */
const STANDS = `
  o.id = :offer and o.state = 'open' and o.expires_at > :now and l.id = :entry and l.state = 'waiting' and o."end" - o.start = (
    select sum(s."end" - s.start) from slots s
    where s.desk_id = o.desk_id and s.start >= o.start and s."end" <= o."end" and s.booking_id is null and s.kept_for = o.id)`;

const MOVE_TO_OFFER = `
  update bookings set desk_id = o.desk_id, start = o.start, "end" = o."end", sequence = sequence + 1, operation = :operation, changed_at = :now, answer = null, answer_by = null
  from offers o join waiting_list l on l.id = o.entry_id
  where bookings.id = :id and bookings.state = 'booked' and bookings.start = :from and bookings.start > :now and ${STANDS}`;

const BOOK_OFFER = `
  insert into bookings (
    id, reference, product_id, desk_id, start, "end", state, name, person, email, phone, language, talk_language, partner,
    sequence, operation, token_hash, created_at, changed_at
  )
  select :id, :reference, l.product_id, o.desk_id, o.start, o."end", 'booked', l.name, l.person, l.email, l.phone, l.language,
    json_extract(l.wish, '$.talkLanguage'), l.partner, 0, :operation, :tokenHash, :now, :now
  from offers o join waiting_list l on l.id = o.entry_id
  where ${STANDS} and not ${hasProduct('l')} and ${activeOf('l')} < :most
    and not exists (select 1 from bookings where id = :id or reference = :reference)`;

const TAKEN = `update offers set state = 'taken', operation = :operation where id = :offer and state = 'open' and ${DECIDED}`;
const ENTRY_TAKEN = `
  update waiting_list set state = 'taken', booking_id = :id, operation = :operation, changed_at = :now where id = :entry and state = 'waiting' and ${DECIDED}`;

const TAKE_OUTCOME = `
  select ${BOOKING}, l.state as entry_state, ${CURRENT} as current_id, exists (select 1 from offers o where ${STANDS}) as stands,
    ${hasProduct('l')} as has_product, ${activeOf('l')} as active
  from waiting_list l left join bookings b on b.id = l.booking_id where l.id = :entry`;

function takeOperation({ entry, offer, current, booking, most, letters, operation, now }: Taking): Operation<TakeOutcome> {
  const id = current?.id ?? booking.id;
  const values = { entry, offer: offer.id, start: offer.start, end: offer.end, id, operation, now, most, keeper: offer.id };
  const decided = current
    ? [statement(MOVE_TO_OFFER, { ...values, from: current.start }), statement(CLAIM, values), ...releaseStatements({ ...values, keeper: null }, current.release)]
    : [BOOK_OFFER, CLAIM].map((sql) => statement(sql, { ...values, ...booking }));
  return {
    statements: [...decided, ...[TAKEN, ENTRY_TAKEN].map((sql) => statement(sql, values)), ...letterStatements(letters, values), statement(TAKE_OUTCOME, values)],
    outcome: (results) => {
      const row = lastRow(results);
      if (row['entry_state'] === 'taken') return { result: 'taken', booking: bookingOf(row) };
      if (!row['stands']) return { result: 'offer-over' };
      if (current || row['current_id'] !== null) return { result: 'changed' };
      if (row['has_product']) return { result: 'already-booked' };
      // All that is left is a reference that another booking has by chance.
      return { result: Number(row['active']) >= most ? 'too-many-bookings' : 'changed' };
    },
  };
}

const END = `update offers set state = :how, operation = :operation where id = :offer and state = 'open' and (:how <> 'lapsed' or expires_at <= :now)`;

/** Not what the public has by now, because nobody was there to pass it on. */
const PASS_ON = `
  update slots as s set kept_for = null, offer_from = :offerFrom, kept_until = ${PUBLIC_FROM}
  where kept_for = :offer and booking_id is null and kept_until > :now and exists (select 1 from offers where id = :offer and operation = :operation and state <> 'open')`;
