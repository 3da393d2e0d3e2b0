import type { createPlanApi } from '../plan/plan-api.ts';
import type { createAwayApi } from './away-api.ts';
import type { JobEvent, Work } from './job.ts';

/** What a step of the work asks of the server. */
export function perform(work: Work, plan: ReturnType<typeof createPlanApi>, away: ReturnType<typeof createAwayApi>): Promise<JobEvent> | undefined {
  switch (work.step) {
    case 'previewing':
      return plan.preview(work.change).then((answer) => ({ type: 'preview-came', work, answer }));
    case 'proposing':
      return away.proposals(work.ids, work.avoid).then((answer) => ({ type: 'proposals-came', work, answer }));
    case 'closing':
      return plan.change(work).then((answer) => ({ type: 'closed-now', work, answer }));
    case 'moving':
      return away.move(work.moves).then((answer) => ({ type: 'moves-came', work, answer }));
    case 'shown':
      return undefined;
  }
}
