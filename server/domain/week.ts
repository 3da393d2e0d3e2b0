import { addDays, type Instant, instantOf, type PlainDate, weekdayOf } from './time.ts';

/** A week of Ghent's calendar, from Monday 0.00 to the next. */
export interface Week {
  /** ISO 8601: `2026-W48`. */
  name: string;
  monday: PlainDate;
  start: Instant;
  end: Instant;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The whole weeks in which these days lie, both included. */
export function weeksBetween(from: PlainDate, to: PlainDate): Week[] {
  const weeks: Week[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    weeks.push({ name: weekName(monday), monday, start: instantOf(monday, '00:00'), end: instantOf(addDays(monday, 7), '00:00') });
  }
  return weeks;
}

export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, -DAYS.indexOf(weekdayOf(date)));
}

/** A week is of the year in which its Thursday lies, and the first of a year is the one with its first Thursday. */
function weekName(monday: PlainDate): string {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.parse(`${thursday}T00:00Z`) - Date.parse(`${year}-01-01T00:00Z`)) / 86_400_000;
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
}
