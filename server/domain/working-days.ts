import { addDays, dateOf, type Instant, instantOf, type PlainDate, weekdayOf } from './time.ts';

/**
 * Until when somebody whose appointment was moved may say whether it suits before they are called: noon of the next
 * working day, and never later than noon of the last working day before the new time. When that is over already, they
 * are called at once. `isHoliday` says of a date whether it is a public holiday.
 */
export function answerBy(start: Instant, now: Instant, isHoliday: (date: PlainDate) => boolean): Instant {
  const next = instantOf(workingDay(dateOf(now), 1, isHoliday), '12:00');
  const last = instantOf(workingDay(dateOf(start), -1, isHoliday), '12:00');
  return Math.max(now, Math.min(next, last));
}

/** The first working day after a date (step 1), or before it (step -1). */
function workingDay(date: PlainDate, step: 1 | -1, isHoliday: (date: PlainDate) => boolean): PlainDate {
  const day = addDays(date, step);
  return isHoliday(day) || ['Saturday', 'Sunday'].includes(weekdayOf(day)) ? workingDay(day, step, isHoliday) : day;
}
