import { startable } from '../view.ts';
import { createPlanApi } from './plan-api.ts';
import { type PlanEvent, type PlanState, beginPlan, lastDay, nextPlan } from './plan-state.ts';
import { planStyles } from './plan-styles.ts';
import { showPlan } from './show-plan.ts';

/** The plan of a week or a month: hours, how full it is, and every change of it. */
export const start = startable<PlanState, PlanEvent>({
  begin: beginPlan,
  arrived: ([span, date], today) => ({ type: 'arrived', span: span === 'month' ? 'month' : 'week', date: date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : today }),
  changed: { type: 'changed' },
  next: nextPlan,
  asks({ asking, changing, publishing }, before, { ask }) {
    const api = createPlanApi(ask);
    const isAsked = !!asking && asking !== before.asking;
    const moved = changing !== before.changing;
    return [
      isAsked && api.plan(asking.quietly).then((answer) => ({ type: 'plan-came', asked: asking, answer })),
      isAsked && api.days(asking.from, lastDay(asking), asking.quietly).then((answer) => ({ type: 'days-came', asked: asking, answer })),
      moved && changing.step === 'previewing' && api.preview(changing.change).then((answer) => ({ type: 'preview-came', asked: changing, answer })),
      moved &&
        changing.step === 'saving' &&
        api
          .change({ change: changing.change, revision: changing.preview.revision, shown: changing.preview.hits.map(({ id }) => id) })
          .then((answer) => ({ type: 'change-came', asked: changing, answer })),
      !!publishing && publishing !== before.publishing && api.publish(publishing.through).then((answer) => ({ type: 'published', asked: publishing, answer })),
    ];
  },
  show: showPlan,
  styles: [planStyles.styleSheet!],
});
