import type { Client, Row } from '@libsql/client';
import type { StaffSlot } from '../domain/staff-booking.ts';
import type { SentLetter, StaffViews } from '../use-cases/staff-bookings-ports.ts';
import { isFree, spokenIn, talkValues } from './booking-statements.ts';
import { settleFirst } from './slots.ts';
import { given, STAFF_BOOKING, staffBookingOf } from './staff-booking-rows.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

/** What staff see of bookings and slots: one question each. */
export function openStaffViews(client: Client, writes: WritePath): StaffViews {
  const ask = async (sql: string, values: Parameters<typeof statement>[1]) => (await client.execute(statement(sql, values))).rows;
  return {
    bookings: async (time) => (await ask(`select ${STAFF_BOOKING} from bookings b where ${BEGINS_THEN} order by b.start, b.reference`, time)).map(staffBookingOf),

    async slots(time) {
      await settleFirst(client, writes, time.now);
      return (await ask(SLOTS, time)).map((row) => slotOf(row, time.now));
    },

    async desks() {
      const rows = await ask(`select id, name, extra, (select json_group_array(product_id) from desk_products where desk_id = id) as products from desks order by position`, {});
      return rows.map(({ id, name, extra, products }) => ({ id: String(id), name: String(name), products: JSON.parse(String(products)), extra: Boolean(extra) }));
    },

    async findable(time) {
      const rows = await ask(`select b.id, b.reference, b.name, b.phone from bookings b where ${BEGINS_THEN} order by b.start, b.reference`, time);
      return rows.map((row) => ({ id: String(row['id']), reference: String(row['reference']), name: String(row['name']), ...given(row, 'phone') }));
    },

    byIds: async (ids) =>
      (await ask(`select ${STAFF_BOOKING} from json_each(:ids) i join bookings b on b.id = i.value order by b.start, b.reference`, { ids: JSON.stringify(ids) })).map(staffBookingOf),

    letters: async (booking) =>
      (await ask('select id, kind, channel, state, due_at as due, settled_at as settledAt, failure from letters where about = :booking order by rowid desc', { booking })).map(letterOf),

    async corrections(booking) {
      const rows = await ask('select c.at, p.name as by, c.before from name_corrections c join staff p on p.id = c.staff_id where c.booking_id = :booking order by c.id desc', { booking });
      return rows.map(({ at, by, before }) => ({ at: Number(at), by: String(by), before: String(before) }));
    },

    async times({ duration: length, talkLanguage, ...query }) {
      await settleFirst(client, writes, query.now);
      const rows = await ask(TIMES, { ...query, length, ...talkValues(talkLanguage === undefined ? {} : { talkLanguage }) });
      return rows.map(({ start, desk, online, spoken }) => ({ start: Number(start), desk: String(desk), channel: online ? 'online' : 'staff', spoken: Boolean(spoken) }));
    },
  };
}

const BEGINS_THEN = `
  b.start >= :from and b.start < :until and coalesce(b.cancelled_by, '') <> 'expiry' and not (b.state = 'pending' and b.expires_at <= :now)`;

const SLOTS = `
  select s.desk_id, s.start, s."end", s.channel, s.extra, s.languages, s.booking_id, s.kept_until from desks d
  join slots s on s.desk_id = d.id and s.start >= :from and s.start < :until order by s.start, d.position`;

function slotOf(row: Row, now: number): StaffSlot {
  const { booking_id: booking, kept_until: until } = row;
  return {
    desk: String(row['desk_id']),
    start: Number(row['start']),
    end: Number(row['end']),
    channel: String(row['channel']) as StaffSlot['channel'],
    ...given(row, 'extra'),
    languages: JSON.parse(String(row['languages'])),
    ...(booking !== null && { taken: { by: 'booking', booking: String(booking) } }),
    ...(booking === null && until !== null && Number(until) > now && { taken: { by: 'kept', until: Number(until) } }),
  };
}

function letterOf(row: Row): SentLetter {
  const { id, kind, channel, state, due } = row;
  return { id, kind, channel, state, due: Number(due), ...given(row, 'settledAt', 'failure') } as unknown as SentLetter;
}

/** The slots of a desk that a talk beginning with the slot `s` would take. */
const THEN = 't.desk_id = s.desk_id and t.start >= s.start and t.start < s.start + :length';

const TIMES = `
  select s.start as start, s.desk_id as desk,
    exists (select 1 from slots t where ${THEN} and t.channel = 'online') as online,
    :talkLanguage is null or not exists (select 1 from slots t where ${THEN} and not ${spokenIn('t')}) as spoken
  from desk_products p
  join desks d on d.id = p.desk_id
  join slots s on s.desk_id = p.desk_id and s.start >= :from and s.start < :until
  where p.product_id = :product and s.start + :length > :now and ${isFree('s', 'staff')}
    and (select sum(t."end" - t.start) from slots t where ${THEN} and t."end" <= s.start + :length and ${isFree('t', 'staff')}) = :length
  order by s.start, d.position`;
