import type { Desk } from '../domain/office.ts';
import { changedPlan, type Plan, type PlanChange } from '../domain/plan.ts';
import { type PlanDifference, planDifference } from '../domain/plan-difference.ts';
import { done, invalid, type Result, refused } from '../domain/problem.ts';
import { addDays, dateOf, type Instant, instantOf, type PlainDate } from '../domain/time.ts';
import type { PlannedSlots } from './plan-ports.ts';
import type { Catalogue } from './ports.ts';

interface Needs {
  catalogue: Pick<Catalogue, 'publishing' | 'products'>;
  plannedSlots: Pick<PlannedSlots, 'between'>;
}

/** What a change would do to what is published now. */
export interface ComparedPlan {
  before: Plan & { revision: number; publishedThrough: PlainDate | undefined };
  /** Desks that change, or are new, as they would be. */
  desks: Desk[];
  staffShare: number;
  difference: PlanDifference;
}

/** Compares the plan as a change would make it with the slots that are published, from now on. */
export function comparePlan({ catalogue, plannedSlots }: Needs) {
  return async (change: PlanChange, now: Instant): Promise<Result<ComparedPlan>> => {
    const before = await catalogue.publishing();
    if (!before) return refused({ code: 'changed' });
    const today = dateOf(now);
    const wrong = whyNot(change, before, (await catalogue.products()).map(({ id }) => id), now);
    if (wrong) return wrong;

    const after = changedPlan(before, change, today);
    const published = before.publishedThrough ?? addDays(today, -1);
    const touched = datesOf(change, today, published);
    const [first, last] = [touched.first < today ? today : touched.first, touched.last > published ? published : touched.last];
    const standing = await plannedSlots.between(instantOf(first, '00:00'), instantOf(addDays(last, 1), '00:00'), now);
    return done({
      before,
      desks: after.desks.filter((desk) => !before.desks.includes(desk)),
      staffShare: after.staffShare,
      difference: planDifference(before, after, standing, datesFrom(first, last), now),
    });
  };
}

/** The first and the last date that a change can touch. */
function datesOf(change: PlanChange, today: PlainDate, published: PlainDate): { first: PlainDate; last: PlainDate } {
  if (change.change === 'closed') return { first: dateOf(change.from), last: dateOf(change.until) };
  if (change.change !== 'special-hours') return { first: today, last: published };
  const dates = change.dates.toSorted();
  return { first: dates[0]!, last: dates.at(-1)! };
}

function datesFrom(first: PlainDate, last: PlainDate): PlainDate[] {
  const dates: PlainDate[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** A closure longer than this was not meant. */
const LONGEST_CLOSURE = 400 * 24 * 60 * 60_000;

function whyNot(change: PlanChange, { desks }: Plan, products: string[], now: Instant): ReturnType<typeof invalid> | undefined {
  const known = (ids: string[]) => ids.every((id) => desks.some((desk) => desk.id === id));
  const backwards = (periods: { opens: string; closes: string }[]) => periods.some(({ opens, closes }) => opens >= closes);
  switch (change.change) {
    case 'opening-hours':
      if (!known([change.desk])) return invalid('change.desk', 'unknown');
      return backwards(change.openingHours) ? invalid('change.openingHours', 'range') : undefined;
    case 'special-hours':
      if (!known(change.desks)) return invalid('change.desks', 'unknown');
      if (change.dates.some((date) => date < dateOf(now))) return invalid('change.dates', 'past');
      return backwards(change.periods ?? []) ? invalid('change.periods', 'range') : undefined;
    case 'closed':
      if (!known(change.desks)) return invalid('change.desks', 'unknown');
      if (change.until <= now) return invalid('change.until', 'past');
      return change.until <= change.from || change.until - change.from > LONGEST_CLOSURE ? invalid('change.until', 'range') : undefined;
    case 'desk':
      return change.products.every((id) => products.includes(id)) ? undefined : invalid('change.products', 'unknown');
    case 'staff-share':
      return undefined;
    default:
      return change satisfies never;
  }
}
