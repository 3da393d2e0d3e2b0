import { msg, str } from '@lit/localize';
import type { Wish } from '../../server/contract/waiting.ts';
import { addDays, noon } from '../flow/days.ts';
import { type DayPart, WEEKDAYS, type Weekday } from '../flow/wished.ts';
import { dayText, listText } from './dates.ts';
import { languageText } from './language-text.ts';

/** A wish in lines: on which days, in which parts of the day, from and until when, in which language. */
export function wishTexts({ days = [], parts = [], from, through, talkLanguage }: Wish, locale: string): string[] {
  const lines = [
    days.length ? listText(...days.map((day) => weekdayOf(locale, day))) : '',
    parts.length ? listText(...parts.map((part) => partText(part))) : '',
    from ? msg(str`vanaf ${dayText(locale, from)}`) : '',
    through ? msg(str`tot en met ${dayText(locale, through)}`) : '',
    talkLanguage ? msg(str`gesprek in deze taal: ${languageText(locale, talkLanguage)}`) : '',
  ].filter(Boolean);
  return lines.length ? lines : [msg('Eender wanneer')];
}

/** "maandag" */
export function weekdayOf(locale: string, day: Weekday): string {
  // 2024 began on a Monday.
  const monday = '2024-01-01';
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(noon(addDays(monday, WEEKDAYS.indexOf(day))));
}

export function partText(part: DayPart): string {
  if (part === 'morning') return msg('voormiddag');
  return part === 'afternoon' ? msg('namiddag') : msg('avond');
}
