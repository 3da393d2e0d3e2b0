import type { Language } from './language.ts';
import type { Desk } from './office.ts';
import type { OpenPeriod } from './opening-hours.ts';
import type { PlainDate, WallTime } from './time.ts';

/** The languages that can be spoken at some desk from a date on, each once; what is spoken the longest comes first. */
export function talkLanguages(desks: Pick<Desk, 'openingHours' | 'specialHours'>[], from: PlainDate): Language[] {
  const minutes = new Map<Language, number>();
  for (const { opens, closes, languages } of desks.flatMap((desk) => periodsAfter(desk, from))) {
    for (const language of languages) minutes.set(language, (minutes.get(language) ?? 0) + minuteOf(closes) - minuteOf(opens));
  }
  return [...minutes].sort(([one, spoken], [other, otherSpoken]) => otherSpoken - spoken || (one < other ? -1 : 1)).map(([language]) => language);
}

function periodsAfter({ openingHours, specialHours }: Pick<Desk, 'openingHours' | 'specialHours'>, from: PlainDate): OpenPeriod[] {
  const weekly = openingHours.filter(({ validThrough }) => validThrough === undefined || validThrough >= from);
  return [...weekly, ...specialHours.filter(({ date }) => date >= from).flatMap(({ periods }) => periods)];
}

function minuteOf(time: WallTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
