import type { Language } from '../server/domain/language.ts';
import type { Desk } from '../server/domain/office.ts';
import type { WeeklyHours } from '../server/domain/opening-hours.ts';
import type { Weekday } from '../server/domain/time.ts';
import { publicHolidays } from './holidays.ts';
import { products } from './products.ts';

/**
 * Two desks that can be asked anything and two that know a part of it. Everybody speaks Dutch; beside it each counsellor
 * has languages of their own, and desk 2 has an interpreter for Bulgarian, as the city's own desk has on these mornings.
 */
export function desks(years: number[]): Desk[] {
  const everything = products.map(({ id }) => id);
  const specialHours = publicHolidays(years);
  return [
    { id: 'desk-1', name: 'Balie 1', products: everything, openingHours: weekly(['nl', 'en', 'fr']), specialHours },
    { id: 'desk-2', name: 'Balie 2', products: everything, openingHours: weekly(['nl', 'en'], { morning: 'bg' }), specialHours },
    {
      id: 'desk-3',
      name: 'Balie 3',
      products: ['kort-verblijf', 'eu-burger', 'studenten', 'verlenging'],
      openingHours: weekly(['nl', 'en', 'es']),
      specialHours,
    },
    {
      id: 'desk-4',
      name: 'Balie 4',
      products: ['gezinshereniging', 'onbeperkt-duurzaam', 'verlenging', 'beslissing'],
      openingHours: weekly(['nl', 'fr', 'ar', 'tr']),
      specialHours,
    },
  ];
}

const weekdays: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const longDays: Weekday[] = ['Tuesday', 'Thursday'];

/** Every weekday morning, and the afternoon of the two long days; an interpreter comes on the mornings of those. */
function weekly(languages: Language[], interpreter: { morning?: Language } = {}): WeeklyHours[] {
  const onLongMornings = interpreter.morning === undefined ? languages : [...languages, interpreter.morning];
  const mornings = weekdays.map((dayOfWeek) => ({
    dayOfWeek,
    opens: '09:00',
    closes: '12:30',
    languages: longDays.includes(dayOfWeek) ? onLongMornings : languages,
  }));
  const afternoons = longDays.map((dayOfWeek) => ({ dayOfWeek, opens: '14:00', closes: '18:00', languages }));
  return [...mornings, ...afternoons];
}
