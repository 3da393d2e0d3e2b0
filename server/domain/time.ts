/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** Day of Ghent: `YYYY-MM-DD`. */
export type PlainDate = string;
/** Wall-clock time of Ghent: `HH:MM`. */
export type WallTime = string;
export type Weekday = (typeof WEEKDAYS)[number];

/** Where the desks stand, and so the zone of every date and wall-clock time. */
export const TIME_ZONE = 'Europe/Brussels';
export const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * The instant at which Ghent's clocks show this date and time. Of a time that the clocks show twice (last Sunday of
 * October) it is the first; a time that they skip (last Sunday of March) is read as if they had not been put forward,
 * so 02:30 is 03:30. This is what Temporal calls `compatible`.
 */
export function instantOf(date: PlainDate, time: WallTime): Instant {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const before = offsetAt(asIfUtc - DAY);
  const candidate = asIfUtc - before;
  return offsetAt(candidate) === before ? candidate : earliestShowing(asIfUtc, before);
}

/** A clock change lies near: of the offsets on either side, the one whose clock shows the time, else the earlier one. */
function earliestShowing(asIfUtc: number, before: number): Instant {
  const after = offsetAt(asIfUtc + DAY);
  return offsetAt(asIfUtc - after) === after ? asIfUtc - after : asIfUtc - before;
}

/** The day on Ghent's calendars. */
export function dateOf(instant: Instant): PlainDate {
  return new Date(instant + offsetAt(instant)).toISOString().slice(0, 10);
}

/** What the clocks of Ghent show. */
export function wallTimeOf(instant: Instant): WallTime {
  return new Date(instant + offsetAt(instant)).toISOString().slice(11, 16);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days lie from one date to another; negative when the second is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970-01-01. */
export function dayNumber(date: PlainDate): number {
  return Date.parse(`${date}T00:00Z`) / DAY;
}

export function weekdayOf(date: PlainDate): Weekday {
  return WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()]!;
}

/** ISO 8601 in UTC, to the second: `2026-11-24T08:20:00Z`. */
export function isoInstant(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

const offsets = new Map<number, number>();

/**
 * How far Ghent's clocks are ahead of UTC at that instant, in milliseconds. Asking Intl takes 20 µs and a month of
 * free times asks a thousand times, so the answer is remembered for the hour: the clocks change on whole hours only.
 */
function offsetAt(instant: Instant): number {
  const hour = Math.floor(instant / HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  if (offsets.size > 20_000) offsets.clear();
  const offset = askIntl(hour * HOUR);
  offsets.set(hour, offset);
  return offset;
}

function askIntl(instant: Instant): number {
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']) - instant;
}
