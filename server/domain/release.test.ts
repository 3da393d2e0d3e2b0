import { expect, test } from 'vitest';
import { releaseOf } from './release.ts';
import { instantOf, MINUTE } from './time.ts';

const rule = { delay: { least: 5, most: 120 }, hoursAhead: 48 };
const monday = instantOf('2026-11-23', '10:00');
const friday = instantOf('2026-11-27', '09:00');

test('a cancelled time is kept for a quarter of an hour, and then for a while that nobody can know', () => {
  const [soonest, latest] = [releaseOf(friday, 'cancelled', monday, rule, 0), releaseOf(friday, 'cancelled', monday, rule, 1)];
  expect([soonest.offerFrom, latest.offerFrom]).toEqual([monday + 15 * MINUTE, monday + 15 * MINUTE]);
  expect([soonest.publicFrom.unawaited, latest.publicFrom.unawaited]).toEqual([monday + 20 * MINUTE, monday + 135 * MINUTE]);
  expect(latest.publicFrom.lastDay.unawaited).toBe(monday + 15 * MINUTE);
});

test('nobody needs a time back that they have moved away from', () => {
  expect(releaseOf(friday, 'moved', monday, rule, 0)).toMatchObject({ offerFrom: monday, publicFrom: { unawaited: monday + 5 * MINUTE, lastDay: { unawaited: monday } } });
});

test('a time that comes free by night waits for the morning when somebody on the list could have it', () => {
  const night = instantOf('2026-11-23', '23:00');
  const { publicFrom } = releaseOf(friday, 'cancelled', night, rule, 0);
  expect([publicFrom.awaited, publicFrom.unawaited]).toEqual([instantOf('2026-11-24', '08:05'), night + 20 * MINUTE]);
  expect(releaseOf(instantOf('2026-11-25', '09:00'), 'cancelled', night, rule, 0).publicFrom.awaited).toBe(night + 20 * MINUTE);
});

test('a time after a weekend is offered on the last working day before it while it is more than two days ahead', () => {
  const saved = (start: string, at: number) => releaseOf(instantOf('2026-11-30', start), 'moved', at, rule, 0).publicFrom.lastDay.awaited;
  expect(saved('14:00', friday)).toBe(friday + 5 * MINUTE);
  const saturday = instantOf('2026-11-28', '14:00');
  expect(saved('14:00', saturday)).toBe(saturday);
});

test('the days between now and the appointment decide whether this is the last one to work on', () => {
  expect(releaseOf(friday, 'moved', monday, rule, 0).workingDays).toEqual({ from: instantOf('2026-11-24', '00:00'), until: instantOf('2026-11-27', '00:00') });
});
