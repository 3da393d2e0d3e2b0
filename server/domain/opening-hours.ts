import type { Language } from './language.ts';

/** Wall-clock time of Ghent: `HH:MM`. */
export type WallTime = string;
/** Day of Ghent: `YYYY-MM-DD`. */
export type PlainDate = string;
export type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

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
