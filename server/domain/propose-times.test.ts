import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Displaced, type FreeSlot, proposeTimes } from './propose-times.ts';
import { instantOf, MINUTE } from './time.ts';

const NOW = instantOf('2026-11-23', '09:00');
const at = (time: string, date = '2026-11-24') => instantOf(date, time);
const slot = (desk: string, start: number, languages = ['nl']): FreeSlot => ({ desk, start, end: start + 20 * MINUTE, languages });
const products = new Map([['one', ['studenten', 'gezin']], ['two', ['studenten']], ['three', ['gezin']]]);
const booking = (id: string, start: number, more: Partial<Displaced> = {}): Displaced => ({ id, product: 'studenten', start, end: start + 20 * MINUTE, spoken: false, ...more });
const proposed = (bookings: Displaced[], free: FreeSlot[], now = NOW) =>
  Object.fromEntries([...proposeTimes(bookings, free, products, now)].map(([id, { desk, start }]) => [id, `${desk} ${(start - at('00:00')) / 3_600_000}`]));

test('whoever can keep their time keeps it, at the desk that is good for least else', () => {
  expect(proposed([booking('a', at('10:00'))], [slot('one', at('10:00')), slot('two', at('10:00')), slot('two', at('09:40'))])).toEqual({ a: 'two 10' });
});

test('nobody gets a desk that does not serve what they come for, and for a longer talk slots must follow one another', () => {
  const free = [slot('three', at('10:00')), slot('two', at('11:00'))];
  expect(proposed([booking('a', at('10:00'))], free)).toEqual({ a: 'two 11' });
  const long = booking('b', at('10:00'), { product: 'gezin', end: at('10:40') });
  expect(proposed([long], [slot('one', at('10:00')), slot('one', at('10:40')), slot('three', at('12:00')), slot('three', at('12:20'))])).toEqual({ b: 'three 12' });
});

test('a later time is better than an earlier one that is as near, and nobody must come earlier at short notice', () => {
  const free = [slot('two', at('09:00', '2026-11-30')), slot('two', at('11:40', '2026-11-30'))];
  expect(proposed([booking('a', at('10:00', '2026-11-30'))], free)).toEqual({ a: `two ${(at('11:40', '2026-11-30') - at('00:00')) / 3_600_000}` });
  expect(proposed([booking('a', at('10:00'))], [slot('two', at('09:40'))])).toEqual({});
});

test('whoever had a desk that speaks their language has one again up to three days further away; others keep their hour', () => {
  const near = slot('two', at('10:00'));
  const talk = { talkLanguage: 'fr-BE', spoken: true };
  expect(proposed([booking('a', at('10:00'), talk)], [near, slot('two', at('10:00', '2026-11-26'), ['fr'])])).toEqual({ a: 'two 58' });
  expect(proposed([booking('a', at('10:00'), talk)], [near, slot('two', at('10:20', '2026-11-27'), ['fr'])])).toEqual({ a: 'two 10' });
  expect(proposed([booking('a', at('10:00'), { ...talk, spoken: false })], [near, slot('two', at('10:20'), ['fr'])])).toEqual({ a: 'two 10' });
});

test('whoever comes first chooses first, and who finds nothing is left for a call', () => {
  expect(proposed([booking('b', at('10:20')), booking('a', at('10:00')), booking('c', at('10:40'))], [slot('two', at('11:00')), slot('two', at('11:20'))])).toEqual({
    a: 'two 11',
    b: `two ${11 + 1 / 3}`,
  });
});

test('however many are moved, no two get the same slot, and each gets a time of free slots that lies ahead', () => {
  const starts = fc.nat({ max: 30 }).map((index) => at('09:00') + index * 20 * MINUTE);
  const free = fc.uniqueArray(fc.record({ desk: fc.constantFrom('one', 'two', 'three'), start: starts }), { selector: ({ desk, start }) => `${desk} ${start}` });
  const bookings = fc.array(fc.record({ start: starts, product: fc.constantFrom('studenten', 'gezin') }), { maxLength: 20 });
  fc.assert(
    fc.property(free, bookings, (places, asked) => {
      const slots = places.map(({ desk, start }) => slot(desk, start));
      const displaced = asked.map(({ start, product }, index) => booking(String(index), start, { product, end: start + (product === 'gezin' ? 40 : 20) * MINUTE }));
      const taken = [...proposeTimes(displaced, slots, products, NOW)].flatMap(([, { desk, start, end }]) =>
        slots.filter((each) => each.desk === desk && each.start >= start && each.end <= end).map((each) => `${each.desk} ${each.start}`),
      );
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});
