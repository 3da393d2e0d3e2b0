import type { Desk } from './office.ts';
import { type OpenPeriod, openPeriods, type SpecialHours, type WeeklyHours } from './opening-hours.ts';
import type { SlotRule } from './slots.ts';
import { addDays, dateOf, type Instant, type PlainDate, wallTimeOf, type WallTime } from './time.ts';

/** When which desk is there for what: what slots are made of. */
export interface Plan extends SlotRule {
  desks: Desk[];
}

/** One change of the plan. Desks and products are ids. */
export type PlanChange =
  /** The weekly plan of a desk, from now on. */
  | { change: 'opening-hours'; desk: string; openingHours: WeeklyHours[] }
  /** What differs on these dates; without periods they are closed, with `null` they are as every week again. */
  | { change: 'special-hours'; desks: string[]; dates: PlainDate[]; periods: OpenPeriod[] | null }
  /** Nobody is at these desks from one moment to another. */
  | { change: 'closed'; desks: string[]; from: Instant; until: Instant }
  /** A new desk, or another name or other products of one. */
  | { change: 'desk'; desk: string; name: string; products: string[] }
  | { change: 'staff-share'; staffShare: number };

/** The plan as it is after the change. Desks that it does not touch stay the same objects. Dates before `today` stay as they are. */
export function changedPlan(plan: Plan, change: PlanChange, today: PlainDate): Plan {
  switch (change.change) {
    case 'opening-hours':
      return withDesks(plan, [change.desk], (desk) => ({ ...desk, openingHours: change.openingHours }));
    case 'special-hours': {
      const special = change.periods === null ? [] : change.dates.map((date) => ({ date, periods: change.periods! }));
      return withDesks(plan, change.desks, (desk) => withSpecial(desk, change.dates, special));
    }
    case 'closed':
      return withDesks(plan, change.desks, (desk) => {
        const special = shortened(desk, change, today);
        return special.length > 0 ? withSpecial(desk, special.map(({ date }) => date), special) : desk;
      });
    case 'desk': {
      const { desk: id, name, products } = change;
      if (plan.desks.some((desk) => desk.id === id)) return withDesks(plan, [id], (desk) => ({ ...desk, name, products }));
      return { ...plan, desks: [...plan.desks, { id, name, products, openingHours: [], specialHours: [] }] };
    }
    case 'staff-share':
      return { ...plan, staffShare: change.staffShare };
    default:
      return change satisfies never;
  }
}

const withDesks = (plan: Plan, ids: string[], change: (desk: Desk) => Desk): Plan => ({
  ...plan,
  desks: plan.desks.map((desk) => (ids.includes(desk.id) ? change(desk) : desk)),
});

const withSpecial = (desk: Desk, dates: PlainDate[], special: SpecialHours[]): Desk => ({
  ...desk,
  specialHours: [...desk.specialHours.filter(({ date }) => !dates.includes(date)), ...special],
});

/** The special hours of the dates on which the desk would have been open between the two moments. */
function shortened(desk: Desk, { from, until }: { from: Instant; until: Instant }, today: PlainDate): SpecialHours[] {
  const special: SpecialHours[] = [];
  const first = dateOf(from);
  const last = dateOf(until);
  for (let date = first < today ? today : first; date <= last; date = addDays(date, 1)) {
    const begins = date === first ? wallTimeOf(from) : '00:00';
    const ends = date === last ? wallTimeOf(until) : '24:00';
    const periods = openPeriods(desk, date);
    if (periods.some(({ opens, closes }) => opens < ends && begins < closes)) special.push({ date, periods: periods.flatMap((period) => outside(period, begins, ends)) });
  }
  return special;
}

/** What is left of a period before and after. */
function outside({ opens: first, closes: last, languages }: OpenPeriod, begins: WallTime, ends: WallTime): OpenPeriod[] {
  const before = { opens: first, closes: last < begins ? last : begins, languages };
  const after = { opens: first > ends ? first : ends, closes: last, languages };
  return [before, after].filter(({ opens, closes }) => opens < closes);
}
