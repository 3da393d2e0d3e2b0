import { tableStyles } from '../parts/table-styles.ts';
import { startable } from '../view.ts';
import { asksWhen } from '../when/asks-when.ts';
import { whenStyles } from '../when/when-styles.ts';
import { createPlanApi } from '../plan/plan-api.ts';
import { createAwayApi } from './away-api.ts';
import { type AwayEvent, type AwayState, beginAway, nextAway } from './away-state.ts';
import { awayStyles } from './away-styles.ts';
import { perform } from './perform.ts';
import { showAway } from './show-away.ts';

/** A counsellor is away: their time is closed, and everybody who had it is moved. */
export const start = startable<AwayState, AwayEvent>({
  begin: beginAway,
  arrived: ([desk, date], today) => ({ type: 'arrived', desk, date: date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : today }),
  changed: { type: 'changed' },
  next: nextAway,
  asks({ asking, job, choosing }, before, api) {
    const [plan, away] = [createPlanApi(api.ask), createAwayApi(api.ask)];
    const isAsked = !!asking && asking !== before.asking;
    return [
      isAsked && plan.plan(asking.quietly).then((answer) => ({ type: 'plan-came', asked: asking, answer })),
      isAsked && away.closed(asking.quietly).then((answer) => ({ type: 'closed-came', asked: asking, answer })),
      !!job && job.work !== before.job?.work && perform(job.work, plan, away),
      choosing && asksWhen(choosing.when, before.choosing?.when, api),
    ];
  },
  show: showAway,
  styles: [tableStyles.styleSheet!, whenStyles.styleSheet!, awayStyles.styleSheet!],
});
