import { msg, str } from '@lit/localize';
import { type Day, noon } from '../flow/days.ts';

// Belgium writes Dutch in its own way, and English here is read by Europeans.
const tags: Record<string, string> = { nl: 'nl-BE', en: 'en-GB' };

const timeZone = 'Europe/Brussels';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(`${tags[locale] ?? locale}-u-ca-gregory-nu-latn`, { ...options, timeZone })));
  return known.format(date);
}

/** "dinsdag 24 november" */
export const dayText = (locale: string, day: Day): string => dateText(locale, noon(day));

/** "dinsdag 24 november", in Ghent at that instant. */
export function dateText(locale: string, instant: string | Date): string {
  // Spanish and Arabic would put a comma after the weekday, and some browsers in English; the day stays one breath.
  // After a Cyrillic letter it stays: there it belongs.
  // And the number stays on the line of its month.
  const text = format(locale, new Date(instant), { weekday: 'long', day: 'numeric', month: 'long' }).replace(/\b,|،/, '').replace(/(\d) /, '$1\u00a0');
  return locale === 'fr' ? text.replace(' 1\u00a0', ' 1er\u00a0') : text;
}

/** "9.20", on the clock of Ghent at that instant. */
export function clockText(instant: string): string {
  const [hour, minute] = format('en', new Date(instant), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).split(':');
  return msg(str`${Number(hour)}.${minute}`);
}

/** "9.20 uur" */
export const hourText = (instant: string): string => msg(str`${clockText(instant)} uur`).replace(' ', '\u00a0');

/** "dinsdag 24 november, 9.20 uur" */
export const momentText = (locale: string, instant: string): string => listText(dateText(locale, instant), hourText(instant));

/** "maandag, dinsdag" */
export const listText = (...texts: string[]): string => texts.reduce((before, next) => msg(str`${before}, ${next}`));

/** "november 2026"; Bulgarian and Ukrainian would have the word year behind it, as one letter. */
export const monthText = (locale: string, day: Day): string => format(locale, noon(day), { month: 'long', year: 'numeric' }).replace(/\s[гр]\.$/, '');

/** "ma" to "zo". */
export const weekdayTexts = (locale: string): string[] =>
  // 2024 began on a Monday. Arabic shortens no name of a day, and seven whole words do not fit on a phone.
  [1, 2, 3, 4, 5, 6, 7].map((day) => format(locale, noon(`2024-01-0${day}`), { weekday: locale === 'ar' ? 'narrow' : 'short' }));
