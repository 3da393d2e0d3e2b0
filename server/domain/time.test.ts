import { describe, expect, test } from 'vitest';
import { addDays, dateOf, instantOf, isoInstant, weekdayOf } from './time.ts';

const iso = (date: string, time: string) => isoInstant(instantOf(date, time));

describe('the clock of Ghent', () => {
  test('whoever reads 9.20 in winter and in summer means two different instants', () => {
    expect(iso('2026-11-24', '09:20')).toBe('2026-11-24T08:20:00Z');
    expect(iso('2026-07-01', '09:20')).toBe('2026-07-01T07:20:00Z');
  });

  test('a time that the clocks skip in March is read as if they had not been put forward', () => {
    expect(iso('2027-03-28', '01:59')).toBe('2027-03-28T00:59:00Z');
    expect(iso('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00Z');
    expect(iso('2027-03-28', '03:00')).toBe('2027-03-28T01:00:00Z');
  });

  test('a time that the clocks show twice in October is the first of the two', () => {
    expect(iso('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00Z');
    expect(iso('2027-10-31', '03:00')).toBe('2027-10-31T02:00:00Z');
  });

  test('every quarter of an hour of six years goes there and back, but for the hours that are skipped', () => {
    let skipped = 0;
    for (let date = '2026-01-01'; date < '2032-01-01'; date = addDays(date, 1)) {
      for (let quarter = 0; quarter < 96; quarter += 1) {
        const time = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
        const instant = instantOf(date, time);
        if (instantOf(dateOf(instant), wallTimeOf(instant)) !== instant || wallTimeOf(instant) !== time) skipped += 1;
      }
    }
    expect(skipped).toBe(6 * 4);
  });

  test('just after midnight in Ghent it is already the next day there', () => {
    expect(dateOf(Date.parse('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
    expect(dateOf(Date.parse('2026-07-01T22:30:00Z'))).toBe('2026-07-02');
    expect(weekdayOf('2026-11-24')).toBe('Tuesday');
  });
});

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });
const wallTimeOf = (instant: number) => clock.format(instant);
