import { expect, test } from 'vitest';
import { busyWeeks, type FreeTimes } from './busy-weeks.ts';
import { seededRandom } from './random.ts';

/** Two products on twenty days, each free at ten times with two desks. */
const offer: FreeTimes[] = ['studenten', 'beslissing'].map((product) => ({
  product,
  days: Array.from({ length: 20 }, (_, day) => {
    const date = `2027-06-${String(day + 1).padStart(2, '0')}`;
    return { date, times: Array.from({ length: 10 }, (__, time) => ({ start: `${date}T0${time}:00:00Z`, free: 2 })) };
  }),
}));

test('the same seed gives the same bookings, another seed others', () => {
  expect(busyWeeks(offer, seededRandom(1))).toEqual(busyWeeks(offer, seededRandom(1)));
  expect(busyWeeks(offer, seededRandom(1))).not.toEqual(busyWeeks(offer, seededRandom(2)));
});

test('only what is offered is asked for', () => {
  const offered = new Set(offer.flatMap(({ product, days }) => days.flatMap(({ times }) => times.map(({ start }) => `${product} ${start}`))));
  for (const { product, start } of busyWeeks(offer, seededRandom(1))) expect(offered).toContain(`${product} ${start}`);
});

test('the first two weeks are busier than the later ones', () => {
  const requests = busyWeeks(offer, seededRandom(1));
  const soon = requests.filter(({ start }) => start < '2027-06-11').length;
  expect(soon).toBeGreaterThan((requests.length - soon) * 1.3);
});

test('names are of many scripts and every address is of nobody', () => {
  const visitors = busyWeeks(offer, seededRandom(1)).map(({ visitor }) => visitor);
  for (const script of ['Latin', 'Arabic', 'Cyrillic']) expect(visitors.some(({ name }) => new RegExp(`\\p{Script=${script}}`, 'u').test(name))).toBe(true);
  for (const { email, phone } of visitors) expect(email ?? phone).toMatch(/@example\.org$|^0470 00 /);
});
