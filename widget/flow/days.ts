/** A day of Ghent, `YYYY-MM-DD`: what availability is asked by and what the calendar moves over. */
export type Day = string;

/** The day in Ghent at an instant, whatever the phone's own zone is. */
export function dayOf(instant: Date | string): Day {
  return ghent.format(new Date(instant));
}

export function addDays(day: Day, count: number): Day {
  const moved = noon(day);
  moved.setUTCDate(moved.getUTCDate() + count);
  return iso(moved);
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const moved = noon(`${day.slice(0, 7)}-01`);
  moved.setUTCMonth(moved.getUTCMonth() + count);
  const last = lastOfMonth(iso(moved));
  const same = last.slice(0, 8) + day.slice(8);
  return same < last ? same : last;
}

export function lastOfMonth(day: Day): Day {
  const moved = noon(`${day.slice(0, 7)}-01`);
  moved.setUTCMonth(moved.getUTCMonth() + 1, 0);
  return iso(moved);
}

/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: Day): number => (noon(day).getUTCDay() + 6) % 7;

/** An instant that falls on that day in Ghent, summer and winter. */
export const noon = (day: Day): Date => new Date(`${day}T12:00Z`);

const iso = (date: Date): Day => date.toISOString().slice(0, 10);

// Swedish writes dates as ISO does.
const ghent = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Brussels' });
