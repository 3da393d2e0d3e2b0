import { expect, test } from 'vitest';
import { weeksBetween } from './week.ts';

test('the last week of 2026 is its 53rd and has the first days of 2027; the next is the first', () => {
  const weeks = weeksBetween('2026-12-31', '2027-01-04');
  expect(weeks.map(({ name, monday }) => [name, monday])).toEqual([['2026-W53', '2026-12-28'], ['2027-W01', '2027-01-04']]);
});

test('a week with a change of the clocks is an hour shorter or longer, and joins the next', () => {
  const hours = weeksBetween('2027-03-22', '2027-04-04').map(({ start, end }) => (end - start) / 3_600_000);
  expect(hours).toEqual([167, 168]);
  const [, autumn, after] = weeksBetween('2026-10-12', '2026-10-26');
  expect((autumn!.end - autumn!.start) / 3_600_000).toBe(169);
  expect(after!.start).toBe(autumn!.end);
});

test.each([['2025-12-29', '2026-W01'], ['2021-01-03', '2020-W53'], ['2024-12-30', '2025-W01'], ['2027-12-31', '2027-W52']])('%s is a day of %s', (day, name) => {
  expect(weeksBetween(day, day).map((week) => week.name)).toEqual([name]);
});
