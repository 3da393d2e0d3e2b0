import type { SpecialHours } from '../server/domain/opening-hours.ts';
import { openHolidays } from '../server/public-holidays.ts';

/** The legal holidays of Belgium, on which a desk is closed. */
export function publicHolidays(years: number[]): SpecialHours[] {
  return years.flatMap(openHolidays()).map(({ date }) => ({ date, periods: [] }));
}
