import { expect, test } from 'vitest';
import { afterDaytime, nextDaytime } from './daytime.ts';
import { instantOf } from './time.ts';

const at = instantOf;

test.each([
  ['2026-11-23', '07:59', '2026-11-23', '08:00'],
  ['2026-11-23', '08:00', '2026-11-23', '08:00'],
  ['2026-11-23', '19:59', '2026-11-23', '19:59'],
  ['2026-11-23', '20:00', '2026-11-24', '08:00'],
  // The night on which the clocks go back is an hour longer, and the next day begins at eight all the same.
  ['2026-10-24', '22:00', '2026-10-25', '08:00'],
])('nobody is written to by night: %s %s becomes %s %s', (date, time, day, opens) => {
  expect(nextDaytime(at(date, time))).toBe(at(day, opens));
});

test.each([
  ['2026-11-23', '10:00', 120, '2026-11-23', '12:00'],
  ['2026-11-23', '18:00', 120, '2026-11-23', '20:00'],
  ['2026-11-23', '19:30', 120, '2026-11-24', '09:30'],
  ['2026-11-23', '23:00', 120, '2026-11-24', '10:00'],
  ['2027-03-27', '19:00', 120, '2027-03-28', '09:00'],
  ['2026-11-23', '19:00', 13 * 60 + 60, '2026-11-25', '09:00'],
])('from %s %s on, %d minutes of daytime last until %s %s', (date, time, minutes, day, end) => {
  expect(afterDaytime(at(date, time), minutes)).toBe(at(day, end));
});
