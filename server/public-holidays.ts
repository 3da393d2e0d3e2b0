import DateHolidays from 'date-holidays';
import type { Holidays } from './use-cases/plan-ports.ts';

/** The legal holidays of Belgium, by their Dutch names. Loading its rules takes a moment, so that is done once. */
export function openHolidays(): Holidays {
  const belgium = new DateHolidays('BE', { languages: ['nl'], types: ['public'] });
  return (year) => belgium.getHolidays(year).map(({ date, name }) => ({ date: date.slice(0, 10), name }));
}
