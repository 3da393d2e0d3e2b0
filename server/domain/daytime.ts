import { addDays, dateOf, type Instant, instantOf, MINUTE } from './time.ts';

// When people can be expected to read a message and answer it, by the clocks of Ghent.

const OPENS = '08:00';
const CLOSES = '20:00';

/** The instant itself by day, else the next morning. */
export function nextDaytime(instant: Instant): Instant {
  const date = dateOf(instant);
  if (instant < instantOf(date, OPENS)) return instantOf(date, OPENS);
  return instant < instantOf(date, CLOSES) ? instant : instantOf(addDays(date, 1), OPENS);
}

/** When so many minutes of daytime have gone by. */
export function afterDaytime(from: Instant, minutes: number): Instant {
  let instant = nextDaytime(from);
  let left = minutes * MINUTE;
  for (;;) {
    const today = instantOf(dateOf(instant), CLOSES) - instant;
    if (left <= today) return instant + left;
    left -= today;
    instant = nextDaytime(instant + today);
  }
}
