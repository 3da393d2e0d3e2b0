import { expect, test } from 'vitest';
import { busyWeeks } from './busy-weeks.ts';
import { demoOffice } from './office.ts';
import { seededRandom } from './random.ts';

const plan = demoOffice([2026, 2027]);
const now = Date.parse('2026-11-23T08:00:00Z');
const requests = busyWeeks(plan, { now, random: seededRandom(1) });

test('the same seed gives the same bookings, another seed others', () => {
  expect(busyWeeks(plan, { now, random: seededRandom(1) })).toEqual(requests);
  expect(busyWeeks(plan, { now, random: seededRandom(2) })).not.toEqual(requests);
});

test('the first two weeks are busier than the last two', () => {
  const firstTwo = requests.filter(({ start }) => start < '2026-12-07').length;
  const lastTwo = requests.filter(({ start }) => start >= '2027-01-04' && start < '2027-01-18').length;
  expect(firstTwo).toBeGreaterThan(lastTwo * 1.3);
});

test('nobody asks for a holiday, or for a time that is all but over', () => {
  expect(requests.filter(({ start }) => start.startsWith('2026-12-25'))).toEqual([]);
  for (const { start } of requests) expect(start >= '2026-11-23T10:00:00Z').toBe(true);
});

test('names are of many scripts and every contact is of nobody', () => {
  const visitors = requests.map(({ visitor }) => visitor);
  for (const script of ['Latin', 'Arabic', 'Cyrillic', 'Han', 'Ethiopic']) {
    expect(visitors.some(({ name }) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)), script).toBe(true);
  }
  for (const { email, phone } of visitors) expect(email ?? phone).toMatch(/@example\.org$|^0470 00 /);
});
