import { type Instant, instantOf, type PlainDate, TIME_ZONE, wallTimeOf, type Weekday } from '../domain/time.ts';
import { isolated } from './isolated.ts';
import type { Moment, Texts } from './texts/texts.ts';

/** The moment in words, as calendars and clocks in Ghent show it, in digits that everybody reads. */
export function momentWords(texts: Texts, instant: Instant): Moment {
  const [hour = '', minute = ''] = wallTimeOf(instant).split(':');
  const weekday = written(texts, instant, { weekday: 'long' });
  return {
    day: texts.day(weekday, written(texts, instant, { day: 'numeric', month: 'long' })),
    date: texts.day(weekday, written(texts, instant, { day: 'numeric', month: 'long', year: 'numeric' })),
    time: isolated(texts, texts.clock(Number(hour), minute)),
  };
}

/** "dinsdag 24 november 2026" */
export function dateWords(texts: Texts, date: PlainDate): string {
  return momentWords(texts, instantOf(date, '12:00')).date;
}

/** "dinsdag" */
export function weekdayWord(texts: Texts, weekday: Weekday): string {
  // 2024 began on a Monday.
  const dates = { Monday: 1, Tuesday: 2, Wednesday: 3, Thursday: 4, Friday: 5, Saturday: 6, Sunday: 7 };
  return written(texts, Date.parse(`2024-01-0${dates[weekday]}T12:00Z`), { weekday: 'long' });
}

function written({ tag }: Texts, instant: Instant, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: TIME_ZONE }).format(instant);
}
