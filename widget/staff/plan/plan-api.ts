import type { ChangedPlan, DayCounts, Plan, PlanChange, PlanChangeRequest, PlanPreview } from '../../../server/contract/staff/plan.ts';
import type { Day } from '../../flow/days.ts';
import type { Ask } from '../ask.ts';

/** What the views of the planner ask of the server. */
export const createPlanApi = (ask: Ask) => ({
  plan: (quietly: boolean) => ask<Plan>('plan', { quietly }),
  days: (from: Day, to: Day, quietly: boolean) => ask<DayCounts>(`days?${new URLSearchParams({ from, to })}`, { quietly }),
  preview: (change: PlanChange) => ask<PlanPreview>('plan/preview', { body: change }),
  change: (request: PlanChangeRequest) => ask<ChangedPlan>('plan', { body: request }),
  publish: (through: Day) => ask<Plan>('plan/publish', { body: { through } }),
});
