import type { PlanChange as WireChange, Plan as WirePlan } from '../../contract/staff/plan.ts';
import type { WeeklyHours } from '../../domain/opening-hours.ts';
import type { PlanChange } from '../../domain/plan.ts';
import type { ShownPlan } from '../../use-cases/show-plan.ts';

/** The plan as the console reads it. */
export function wirePlan({ slotMinutes, staffShare, publishedThrough, holidays, desks, revision }: ShownPlan): WirePlan {
  return { slotMinutes, staffShare, publishedThrough: publishedThrough ?? null, holidays, desks, revision };
}

/** A change as the console writes it, in our own terms. */
export function domainChange(change: WireChange): PlanChange {
  switch (change.change) {
    case 'closed':
      return { ...change, from: Date.parse(change.from), until: Date.parse(change.until) };
    case 'opening-hours':
      return { ...change, openingHours: change.openingHours.map(weeklyHours) };
    default:
      return change;
  }
}

function weeklyHours({ validFrom, validThrough, ...hours }: Extract<WireChange, { change: 'opening-hours' }>['openingHours'][number]): WeeklyHours {
  return { ...hours, ...(validFrom !== undefined && { validFrom }), ...(validThrough !== undefined && { validThrough }) };
}
