import { expect, test } from 'vitest';
import { instantOf } from './time.ts';
import { answerBy } from './working-days.ts';

const at = (text: string) => instantOf(text.slice(0, 10), text.slice(11));
const christmas = (date: string) => date === '2026-12-25';

test.each([
  ['on a Monday for a time next week, they are called on Tuesday noon', '2026-11-23 09:00', '2026-12-01 10:00', '2026-11-24 12:00'],
  ['on a Friday, not before Monday noon', '2026-11-27 16:00', '2026-12-08 10:00', '2026-11-30 12:00'],
  ['before a holiday and a weekend, not before the Monday after them', '2026-12-24 09:00', '2027-01-05 10:00', '2026-12-28 12:00'],
  ['for a time on the next day, they are called at noon of this one', '2026-11-23 09:00', '2026-11-24 10:00', '2026-11-23 12:00'],
  ['for a time on Monday, they are called before the weekend', '2026-11-26 09:00', '2026-11-30 10:00', '2026-11-27 12:00'],
  ['for a time on this very day, they are called at once', '2026-11-24 09:00', '2026-11-24 15:00', '2026-11-24 09:00'],
])('of whoever is moved %s', (_, now, start, expected) => {
  expect(answerBy(at(start), at(now), christmas)).toBe(at(expected));
});
