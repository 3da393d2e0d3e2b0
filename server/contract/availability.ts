import * as v from 'valibot';
import { date, languageTag } from './forms.ts';

/** One query asks for at most this many days, the first and the last included. */
export const LONGEST_RANGE = 62;

/** `?from=YYYY-MM-DD&to=YYYY-MM-DD`, days of Ghent, both included. */
export const AvailabilityQuery = v.object({
  from: date,
  to: date,
  /** BCP 47 tag of the talk at the desk: each time then says whether it is spoken. No time is left out for it. */
  talk: v.optional(languageTag),
});

/** A moment at which the product can be booked. */
export const FreeTime = v.object({
  /** ISO 8601 instant in UTC: `2026-11-24T08:20:00Z`. */
  start: v.string(),
  /** How many desks are free for it. */
  free: v.number(),
  /** A desk that is free for it speaks the language of `talk`, its counsellor or an interpreter; who books with that `talkLanguage` gets such a desk. */
  spoken: v.optional(v.literal(true)),
});

/** `GET /api/v1/products/{id}/availability` */
export const Availability = v.object({
  /** The zone of `date` and of the desk's clock, whatever the phone says. */
  timeZone: v.literal('Europe/Brussels'),
  /** Only days with a free time, earliest first. */
  days: v.array(v.object({ date: v.string(), times: v.array(FreeTime) })),
  /** When no day of the range has a free time: the start of the first one after it, if there is any. */
  next: v.nullable(v.string()),
  /** The last day whose times are published; one more is added every night. `YYYY-MM-DD`. */
  publishedThrough: v.optional(v.string()),
});

export type AvailabilityQuery = v.InferOutput<typeof AvailabilityQuery>;
export type FreeTime = v.InferOutput<typeof FreeTime>;
export type Availability = v.InferOutput<typeof Availability>;
