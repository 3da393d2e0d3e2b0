import type { OpenPeriod, Plan, PlanChange, PlannedDesk } from '../../../server/contract/staff/plan.ts';
import type { Day } from '../../flow/days.ts';
import { tagsOf } from './language-names.ts';

/** A stretch of hours as it is typed: languages by name. */
export interface TypedPeriod {
  opens: string;
  closes: string;
  languages: string;
}

export type Weekday = PlannedDesk['openingHours'][number]['dayOfWeek'];
export const WEEKDAYS: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What is typed of a change. */
export type Draft =
  | { form: 'special'; desks: string[]; from: Day; through: Day; as: 'closed' | 'hours' | 'usual'; periods: TypedPeriod[] }
  | { form: 'holidays'; year: string; dates: Day[] }
  | { form: 'hours'; desk: string; rows: (TypedPeriod & { dayOfWeek: Weekday; validFrom: string; validThrough: string })[] }
  | { form: 'desk'; desk: string; isNew: boolean; name: string; products: string[] }
  | { form: 'share'; percent: string }
  | { form: 'publish'; through: Day };

/** The change that was typed; nothing while it is not complete. */
export function changeOf(draft: Draft, plan: Plan): PlanChange | undefined {
  switch (draft.form) {
    case 'special': {
      const dates = datesBetween(draft.from, draft.through);
      const periods = draft.as === 'usual' ? null : draft.as === 'closed' ? [] : periodsOf(draft.periods);
      return draft.desks.length && dates && periods !== undefined ? { change: 'special-hours', desks: draft.desks, dates, periods } : undefined;
    }
    case 'holidays':
      return draft.dates.length ? { change: 'special-hours', desks: plan.desks.map(({ id }) => id), dates: draft.dates, periods: [] } : undefined;
    case 'hours': {
      const periods = periodsOf(draft.rows);
      if (!periods) return undefined;
      const openingHours = draft.rows.map(({ dayOfWeek, validFrom, validThrough }, index) => ({
        ...periods[index]!,
        dayOfWeek,
        ...(validFrom && { validFrom }),
        ...(validThrough && { validThrough }),
      }));
      return { change: 'opening-hours', desk: draft.desk, openingHours };
    }
    case 'desk': {
      const name = draft.name.trim();
      const desk = draft.isNew ? idFor(name, plan) : draft.desk;
      return name && desk ? { change: 'desk', desk, name, products: draft.products } : undefined;
    }
    case 'share': {
      const percent = Number(draft.percent);
      return draft.percent.trim() && percent >= 0 && percent <= 100 ? { change: 'staff-share', staffShare: percent / 100 } : undefined;
    }
    case 'publish':
      return undefined;
  }
}

/** All desks are known to be closed on that day. */
export const isClosedOn = ({ desks }: Plan, day: Day): boolean => desks.every(({ specialHours }) => specialHours.some(({ date, periods }) => date === day && !periods.length));

function periodsOf(typed: TypedPeriod[]): OpenPeriod[] | undefined {
  const periods = typed.map(({ opens, closes, languages }) => ({ opens, closes, languages: tagsOf(languages) }));
  return periods.every(({ opens, closes, languages }) => opens && opens < closes && languages?.length) ? (periods as OpenPeriod[]) : undefined;
}

const LONGEST = 62;

function datesBetween(from: Day, through: Day): Day[] | undefined {
  const days = (Date.parse(through) - Date.parse(from)) / 86_400_000 + 1;
  if (!(days >= 1 && days <= LONGEST)) return undefined;
  return Array.from({ length: days }, (_, index) => new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10));
}

/** Of "Balie 5": `balie-5`, or the next that no desk has. */
function idFor(name: string, { desks }: Plan): string {
  const base = name.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 58);
  const free = [base, ...[2, 3, 4, 5].map((count) => `${base}-${count}`)].find((id) => !desks.some((desk) => desk.id === id));
  return base && free ? free : '';
}
