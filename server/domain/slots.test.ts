import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Desk } from './office.ts';
import { slotsOf } from './slots.ts';
import { addDays, instantOf, MINUTE } from './time.ts';

const rule = { slotMinutes: 20, staffShare: 0.2 };
const open = (opens: string, closes: string): Desk => ({
  id: 'desk',
  name: 'Desk',
  products: [],
  openingHours: [{ dayOfWeek: 'Tuesday', opens, closes, languages: ['nl'] }],
  specialHours: [{ date: '2026-12-01', periods: [] }, { date: '2026-12-02', periods: [{ opens: '13:00', closes: '14:00', languages: ['bg'] }] }],
});

test('a desk that is open from 9.00 to 12.30 has ten slots of twenty minutes, and ten minutes to breathe', () => {
  const slots = slotsOf(open('09:00', '12:30'), '2026-11-24', rule);
  expect(slots).toHaveLength(10);
  expect(slots[0]?.start).toBe(instantOf('2026-11-24', '09:00'));
  expect(slots.at(-1)?.end).toBe(instantOf('2026-11-24', '12:20'));
});

test('on a date with special hours those count, and none means closed', () => {
  const desk = open('09:00', '12:30');
  expect(slotsOf(desk, '2026-12-01', rule)).toEqual([]);
  expect(slotsOf(desk, '2026-12-02', rule).map(({ languages }) => languages)).toEqual([['bg'], ['bg'], ['bg']]);
  expect(slotsOf(desk, '2026-11-25', rule)).toEqual([]);
});

test('hours that are valid for a while hold from their first day to their last', () => {
  const desk = open('09:00', '10:00');
  desk.openingHours[0] = { ...desk.openingHours[0]!, validFrom: '2026-11-24', validThrough: '2026-12-08' };
  expect(['2026-11-17', '2026-11-24', '2026-12-08', '2026-12-15'].map((date) => slotsOf(desk, date, rule).length)).toEqual([0, 3, 3, 0]);
});

test('of a hundred slots a fifth is kept for staff, spread over the day and differently on each', () => {
  const days = Array.from({ length: 10 }, (_, week) => slotsOf(open('09:00', '12:30'), addDays('2027-01-05', week * 7), rule));
  const kept = days.flatMap((slots) => slots.flatMap(({ channel }, index) => (channel === 'staff' ? [index] : [])));
  expect(kept).toHaveLength(20);
  expect(new Set(kept).size).toBeGreaterThan(4);
});

test('whatever the hours, slots are as long as the rule says, do not overlap, and stay within them', () => {
  const wallTime = fc.record({ hour: fc.nat({ max: 23 }), minute: fc.nat({ max: 59 }) }).map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  fc.assert(
    fc.property(wallTime, wallTime, fc.integer({ min: 5, max: 90 }), fc.nat({ max: 300 }), (opens, closes, slotMinutes, weeks) => {
      const date = addDays('2026-01-06', weeks * 7);
      const slots = slotsOf(open(opens, closes), date, { slotMinutes, staffShare: 0.2 });
      for (const [index, { start, end }] of slots.entries()) {
        expect(end - start).toBe(slotMinutes * MINUTE);
        expect(start).toBeGreaterThanOrEqual(slots[index - 1]?.end ?? instantOf(date, opens));
        expect(end).toBeLessThanOrEqual(instantOf(date, closes));
      }
    }),
  );
});
