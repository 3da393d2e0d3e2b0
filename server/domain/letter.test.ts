import { expect, test } from 'vitest';
import { remindersOf } from './letter.ts';
import { addDays, dateOf, instantOf } from './time.ts';

test('people are reminded five days and one day before, at ten by the clocks of Ghent', () => {
  const now = instantOf('2026-10-01', '12:00');
  expect(remindersOf(instantOf('2026-10-28', '09:20'), now)).toEqual([
    // The clocks go back on the 25th: the hours between are not 24 times 5.
    { daysBefore: 5, due: instantOf('2026-10-23', '10:00') },
    { daysBefore: 1, due: instantOf('2026-10-27', '10:00') },
  ]);
});

test('a reminder within a day of the letter that it repeats is left out', () => {
  const start = instantOf('2026-12-01', '09:20');
  expect(remindersOf(start, instantOf('2026-11-25', '10:01')).map(({ daysBefore }) => daysBefore)).toEqual([1]);
  expect(remindersOf(start, instantOf('2026-11-29', '10:01'))).toEqual([]);
});

test('on every day of six years a reminder comes at ten', () => {
  for (let date = '2026-01-07'; date < '2032-01-01'; date = addDays(date, 1)) {
    for (const { due, daysBefore } of remindersOf(instantOf(date, '14:00'), 0)) {
      expect(due).toBe(instantOf(addDays(date, -daysBefore), '10:00'));
      expect(dateOf(due)).toBe(addDays(date, -daysBefore));
    }
  }
});
