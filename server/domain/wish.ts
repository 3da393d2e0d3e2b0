import type { Language } from './language.ts';
import { dateOf, type Instant, type PlainDate, type Weekday, wallTimeOf, weekdayOf } from './time.ts';

/** When somebody on the waiting list could come. What is left out is all the same to them. */
export interface Wish {
  /** Both included. */
  from?: PlainDate;
  through?: PlainDate;
  days?: Weekday[];
  parts?: DayPart[];
  /** Only desks that speak it. */
  talkLanguage?: Language;
}

/** The part of the day in which a time begins, by the clocks of Ghent. */
export type DayPart = 'morning' | 'afternoon' | 'evening';

/** Whether a time with these languages at its desk is what they wish for. */
export function meets({ from, through, days, parts, talkLanguage }: Wish, { start, languages }: { start: Instant; languages: Language[] }): boolean {
  const date = dateOf(start);
  if ((from && date < from) || (through && date > through)) return false;
  if (days?.length && !days.includes(weekdayOf(date))) return false;
  if (parts?.length && !parts.includes(partOf(start))) return false;
  return talkLanguage === undefined || languages.includes(talkLanguage) || languages.includes(talkLanguage.split('-')[0]!);
}

function partOf(start: Instant): DayPart {
  const time = wallTimeOf(start);
  if (time < '12:00') return 'morning';
  return time < '17:00' ? 'afternoon' : 'evening';
}
