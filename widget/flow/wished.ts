import type { Wish } from '../../server/contract/waiting.ts';
import type { Day } from './days.ts';

export type Weekday = NonNullable<Wish['days']>[number];
export type DayPart = NonNullable<Wish['parts']>[number];

/** When somebody could come, as ticked and typed; nothing at all means that it is all the same to them. */
export interface Wished {
  days: Weekday[];
  parts: DayPart[];
  from: Day;
  through: Day;
  /** BCP 47 tag of the only language in which the talk can be; empty when it is all the same to them, nothing before they were asked. */
  talk: string | undefined;
}

/** What is wrong with each date, by the codes of the contract. */
export type WishErrors = Partial<Record<'from' | 'through', string>>;

/** From Monday on. */
export const WEEKDAYS: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const DAY_PARTS: DayPart[] = ['morning', 'afternoon', 'evening'];

export const anyTime: Wished = { days: [], parts: [], from: '', through: '', talk: undefined };

/** What stops a wish from being met on any day. The server has the last word; this saves a round trip. */
export function wishErrors({ from, through }: Wished, today: Day): WishErrors {
  if (through && through < today) return { through: 'past' };
  return through && from > through ? { through: 'range' } : {};
}

/** Only what was said travels, in one order, whatever was ticked first. */
export function wishOf({ days, parts, from, through, talk }: Wished): Wish {
  return {
    ...(days.length && { days: WEEKDAYS.filter((day) => days.includes(day)) }),
    ...(parts.length && { parts: DAY_PARTS.filter((part) => parts.includes(part)) }),
    ...(from && { from }),
    ...(through && { through }),
    ...(talk && { talkLanguage: talk }),
  };
}
