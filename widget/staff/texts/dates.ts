import { type Day, noon } from '../../flow/days.ts';
import type { Language } from './languages.ts';

// Belgium writes Dutch in its own way, and English here is read by Europeans.
const tags: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(tags[language], { ...options, timeZone: 'Europe/Brussels' })));
  return known.format(date);
}

/** "dinsdag 24 november" */
export const dayText = (language: Language, day: Day): string => format(language, noon(day), { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');

/** "dinsdag 24 november 2026" */
export const fullDayText = (language: Language, day: Day): string => `${dayText(language, day)} ${day.slice(0, 4)}`;

/** "di 24 nov" */
export const shortDayText = (language: Language, day: Day): string => format(language, noon(day), { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');

/** "november 2026" */
export const monthText = (language: Language, day: Day): string => format(language, noon(day), { month: 'long', year: 'numeric' });

/** "dinsdag" */
export const weekdayText = (language: Language, day: Day): string => format(language, noon(day), { weekday: 'long' });

/** "9.20" in Dutch, "9:20" in English, on the clock of Ghent. */
export function clockText(language: Language, instant: string | Date): string {
  const [hour, minute] = clockOf(instant).split(':');
  return `${Number(hour)}${language === 'nl' ? '.' : ':'}${minute}`;
}

/** "09:20" on the clock of Ghent: what sorts, and what a field of type `time` takes. */
export const clockOf = (instant: string | Date): string => format('en', new Date(instant), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "dinsdag 24 november, 9.20" */
export const momentText = (language: Language, instant: string): string =>
  `${format(language, new Date(instant), { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '')}, ${clockText(language, instant)}`;

/** "24 nov, 9.20": for what has been. */
export const stampText = (language: Language, instant: string): string =>
  `${format(language, new Date(instant), { day: 'numeric', month: 'short' })}, ${clockText(language, instant)}`;

const names = new Map<Language, Intl.DisplayNames>();

/** "Arabisch" for `ar`: the tag where nobody knows its name. */
export function languageText(language: Language, tag: string): string {
  let known = names.get(language);
  if (!known) names.set(language, (known = new Intl.DisplayNames(tags[language], { type: 'language' })));
  const name = known.of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The instant at which the clock of Ghent says `time` on that day: `2026-11-24T09:20:00+01:00`. */
export function instantAt(day: Day, time: string): string {
  // Summer or winter: one of the two says that time.
  const winter = `${day}T${time}:00+01:00`;
  return clockOf(winter) === time ? winter : `${day}T${time}:00+02:00`;
}
