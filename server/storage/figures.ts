import type { Client } from '@libsql/client';
import type { BookingState } from '../domain/booking.ts';
import type { FigureRows } from '../use-cases/catalogue-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

/** What was never a booking is not counted: a code that is awaited, or did not come. */
const COUNTS = `
  select json_extract(w.value, '$.monday') as week, b.state, b.language, b.product_id, b.partner, b.made_by, count(*) as bookings
  from json_each(:weeks) w join bookings b on b.start >= json_extract(w.value, '$.start') and b.start < json_extract(w.value, '$.end')
  where b.state <> 'pending' and coalesce(b.cancelled_by, '') <> 'expiry'
  group by 1, 2, 3, 4, 5, 6`;

const LEAD_TIMES = `
  select json_extract(w.value, '$.monday') as week, t.product_id, t.days
  from json_each(:weeks) w join lead_times t on t.date >= json_extract(w.value, '$.monday') and t.date < date(json_extract(w.value, '$.monday'), '+7 days')
  join products p on p.id = t.product_id order by p.position`;

const EXPORT = `
  select b.reference, b.start, b."end", b.product_id, d.name as desk, b.state, b.cancelled_by, b.name, b.email, b.phone, b.language, b.talk_language, b.partner, b.made_by
  from bookings b join desks d on d.id = b.desk_id
  where b.start >= :start and b.start < :end and b.state <> 'pending' and coalesce(b.cancelled_by, '') <> 'expiry' and b.erased_at is null
  order by b.start, d.position`;

/** Bookings as numbers, and taken out as rows. */
export function openFigures(client: Client, writes: WritePath): FigureRows {
  return {
    async counts(weeks) {
      const { rows } = await client.execute(statement(COUNTS, { weeks: JSON.stringify(weeks) }));
      return rows.map((row) => ({
        week: String(row['week']),
        state: String(row['state']) as BookingState,
        language: String(row['language']),
        product: String(row['product_id']),
        partner: row['partner'] === null ? null : String(row['partner']),
        madeBy: String(row['made_by']) as 'visitor' | 'staff',
        bookings: Number(row['bookings']),
      }));
    },

    async leadTimes(weeks) {
      const { rows } = await client.execute(statement(LEAD_TIMES, { weeks: JSON.stringify(weeks) }));
      return rows.map(({ week, product_id: product, days }) => ({ week: String(week), product: String(product), days: days === null ? null : Number(days) }));
    },

    async areNoted(date) {
      const { rows } = await client.execute(statement('select 1 from lead_times where date = :date limit 1', { date }));
      return rows.length > 0;
    },

    noteLeadTimes: (date, noted) =>
      writes.run({
        statements: noted.map(({ product, days }) => statement('insert into lead_times (date, product_id, days) values (:date, :product, :days) on conflict do nothing', { date, product, days })),
        outcome: () => undefined,
      }),

    async takeOut({ start, end, from, to, staff, now }) {
      // In the audit first: nobody reads what is not written down.
      await writes.run({ statements: [auditEntry({ staff, action: 'bookings-exported', details: { from, to }, now })], outcome: () => undefined });
      const { rows } = await client.execute(statement(EXPORT, { start, end }));
      return rows.map((row) => ({
        reference: String(row['reference']),
        start: Number(row['start']),
        end: Number(row['end']),
        product: String(row['product_id']),
        desk: String(row['desk']),
        state: String(row['state']) as BookingState,
        cancelledBy: textOf(row['cancelled_by']),
        name: String(row['name']),
        email: textOf(row['email']),
        phone: textOf(row['phone']),
        language: String(row['language']),
        talkLanguage: textOf(row['talk_language']),
        partner: textOf(row['partner']),
        madeBy: String(row['made_by']),
      }));
    },
  };
}

const textOf = (value: unknown) => (value === null || value === undefined ? '' : String(value));
