import type { Language } from './language.ts';
import { type PlainDate, type WallTime, type Weekday, weekdayOf } from './time.ts';

/** A stretch of time at a desk, with the languages that can be spoken there then: its counsellor's, or an interpreter's. */
export interface OpenPeriod {
  opens: WallTime;
  closes: WallTime;
  languages: Language[];
}

/** The weekly plan of a desk (field names of schema.org's openingHoursSpecification). `validThrough` is included. */
export interface WeeklyHours extends OpenPeriod {
  dayOfWeek: Weekday;
  validFrom?: PlainDate;
  validThrough?: PlainDate;
}

/** What differs on one date; without periods the desk is closed. */
export interface SpecialHours {
  date: PlainDate;
  periods: OpenPeriod[];
}

/** When a desk is open on a date. Special hours replace the weekly ones. */
export function openPeriods(desk: { openingHours: WeeklyHours[]; specialHours: SpecialHours[] }, date: PlainDate): OpenPeriod[] {
  const special = desk.specialHours.find((hours) => hours.date === date);
  return special ? special.periods : desk.openingHours.filter((hours) => isValidOn(hours, date));
}

function isValidOn({ dayOfWeek, validFrom, validThrough }: WeeklyHours, date: PlainDate): boolean {
  return (
    dayOfWeek === weekdayOf(date) &&
    (validFrom === undefined || validFrom <= date) &&
    (validThrough === undefined || date <= validThrough)
  );
}
