import Holidays from 'date-holidays';
import type { SpecialHours } from '../server/domain/opening-hours.ts';

/** The legal holidays of Belgium, on which a desk is closed. */
export function publicHolidays(years: number[]): SpecialHours[] {
  const belgium = new Holidays('BE', { languages: ['nl'], types: ['public'] });
  return years.flatMap((year) => belgium.getHolidays(year)).map(({ date }) => ({ date: date.slice(0, 10), periods: [] }));
}
