import { expect, test } from 'vitest';
import { publicHolidays } from './holidays.ts';

test('the desks are closed on the ten legal holidays of 2027', () => {
  expect(publicHolidays([2027])).toEqual(
    ['01-01', '03-29', '05-01', '05-06', '05-17', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => ({ date: `2027-${day}`, periods: [] })),
  );
});

test('every year of a span has its own', () => {
  expect(publicHolidays([2026, 2027, 2028]).map(({ date }) => date.slice(0, 4))).toEqual([2026, 2027, 2028].flatMap((year) => Array<string>(10).fill(String(year))));
});
