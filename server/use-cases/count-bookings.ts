import { type WeekFigures, weekFigures } from '../domain/figures.ts';
import { done, invalid, type Result } from '../domain/problem.ts';
import type { Staff } from '../domain/staff.ts';
import { addDays, dateOf, daysBetween, instantOf, MINUTE, type PlainDate } from '../domain/time.ts';
import { weeksBetween } from '../domain/week.ts';
import type { FigureRows, TakenOut } from './catalogue-ports.ts';
import type { Catalogue, Clock, Slots } from './ports.ts';

interface Needs {
  figures: FigureRows;
  catalogue: Catalogue;
  slots: Slots;
  now: Clock;
  /** Minutes between now and the earliest time that can be booked. */
  leadTime: number;
}

const MOST_WEEKS = 53;
const MOST_DAYS = 92;
const DAY = 24 * 60 * MINUTE;

/** What staff learn of many bookings at once. */
export function countBookings({ figures, catalogue, slots, now, leadTime }: Needs) {
  return {
    /** The whole weeks in which these days lie, both included; 53 at most. */
    async weeks({ from, to }: { from: PlainDate; to: PlainDate }): Promise<Result<WeekFigures[]>> {
      if (to < from || daysBetween(from, to) > MOST_WEEKS * 7) return invalid('to', 'range');
      const weeks = weeksBetween(from, to);
      if (weeks.length > MOST_WEEKS) return invalid('to', 'range');
      const [counts, leadTimes] = [await figures.counts(weeks), await figures.leadTimes(weeks)];
      return done(weeks.map((week) => weekFigures(week, counts, leadTimes)));
    },

    /** The bookings of these days with what is known of their visitors; 92 days at most, and in the audit. */
    async takeOut({ from, to }: { from: PlainDate; to: PlainDate }, staff: Staff['id']): Promise<Result<TakenOut[]>> {
      if (to < from || daysBetween(from, to) >= MOST_DAYS) return invalid('to', 'range');
      return done(await figures.takeOut({ from, to, start: instantOf(from, '00:00'), end: instantOf(addDays(to, 1), '00:00'), staff, now: now() }));
    },

    /** Notes, once a day, how many days one waits for each product. */
    async noteLeadTimes(): Promise<void> {
      const time = now();
      const today = dateOf(time);
      if (await figures.areNoted(today)) return;
      const noted = [];
      for (const { id: product, duration } of (await catalogue.products()).filter(({ retired }) => !retired)) {
        const [first] = await slots.free({ product, duration: duration * MINUTE, now: time, from: time + leadTime * MINUTE, until: Number.MAX_SAFE_INTEGER, most: 1 });
        noted.push({ product, days: first ? Math.round(((first.start - time) / DAY) * 10) / 10 : null });
      }
      await figures.noteLeadTimes(today, noted);
    },
  };
}
