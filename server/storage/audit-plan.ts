import type { Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { openPeriods } from '../domain/opening-hours.ts';
import { dateOf, instantOf } from '../domain/time.ts';
import { readDesks } from './catalogue.ts';
import { statement } from './statement.ts';

/** Whatever stands beyond the plan knowingly is `extra`; what has begun stays as it was when the plan changed. */
const AHEAD = `select desk_id, start, "end", channel from slots where start > :now and extra is null`;

/**
 * Counts, promise by promise, the slots ahead that do not agree with the hours of their desks. It needs the clock of
 * Ghent, so it is no query.
 */
export async function auditPlan(client: Client, now: number): Promise<Record<string, number>> {
  const desks = new Map((await readDesks(drizzle(client))).map((desk) => [desk.id, desk]));
  const { rows } = await client.execute(statement(AHEAD, { now }));
  const slots = rows.map((row) => ({ start: Number(row['start']), end: Number(row['end']), desk: desks.get(String(row['desk_id'])), closed: row['channel'] === 'closed' }));
  const isOpen = ({ desk, start, end }: (typeof slots)[number]) => {
    const date = dateOf(start);
    return desk !== undefined && openPeriods(desk, date).some(({ opens, closes }) => instantOf(date, opens) <= start && end <= instantOf(date, closes));
  };
  return {
    'no time is offered or booked that is outside of the hours of its desk, but for what was closed or is extra': slots.filter((slot) => !slot.closed && !isOpen(slot)).length,
    'no time is closed that is within the hours of its desk': slots.filter((slot) => slot.closed && isOpen(slot)).length,
  };
}
