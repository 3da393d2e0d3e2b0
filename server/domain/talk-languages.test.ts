import { expect, test } from 'vitest';
import type { WeeklyHours } from './opening-hours.ts';
import { talkLanguages } from './talk-languages.ts';

const hours = (opens: string, closes: string, languages: string[], changes: Partial<WeeklyHours> = {}): WeeklyHours => ({
  dayOfWeek: 'Tuesday',
  opens,
  closes,
  languages,
  ...changes,
});

test('each language is there once, the one that is spoken the longest first', () => {
  const desks = [
    { openingHours: [hours('09:00', '12:00', ['nl', 'fr']), hours('13:00', '14:00', ['nl', 'ar'])], specialHours: [] },
    { openingHours: [hours('09:00', '11:30', ['nl', 'bg', 'ar'])], specialHours: [] },
  ];
  expect(talkLanguages(desks, '2026-11-23')).toEqual(['nl', 'ar', 'fr', 'bg']);
});

test('of equals the order is always the same', () => {
  const spoken = (languages: string[]) => talkLanguages([{ openingHours: [hours('09:00', '12:00', languages)], specialHours: [] }], '2026-11-23');
  expect(spoken(['tr', 'ar', 'nl'])).toEqual(['ar', 'nl', 'tr']);
  expect(spoken(['nl', 'tr', 'ar'])).toEqual(['ar', 'nl', 'tr']);
});

test('what was spoken until yesterday is not; what will be on a special day is', () => {
  const desk = {
    openingHours: [hours('09:00', '12:00', ['so'], { validThrough: '2026-11-22' }), hours('09:00', '12:00', ['nl'], { validThrough: '2026-11-23' })],
    specialHours: [
      { date: '2026-11-20', periods: [{ opens: '09:00', closes: '12:00', languages: ['pl'] }] },
      { date: '2026-12-01', periods: [{ opens: '09:00', closes: '10:00', languages: ['ti'] }] },
    ],
  };
  expect(talkLanguages([desk], '2026-11-23')).toEqual(['nl', 'ti']);
});

test('desks without hours speak nothing', () => {
  expect(talkLanguages([{ openingHours: [], specialHours: [] }], '2026-11-23')).toEqual([]);
});
