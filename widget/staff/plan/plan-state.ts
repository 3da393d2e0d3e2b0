import type { DayCounts, Plan } from '../../../server/contract/staff/plan.ts';
import type { Answer, Trouble } from '../../ask.ts';
import { type Day, addDays, lastOfMonth } from '../../flow/days.ts';
import { mondayOf } from '../when/when-state.ts';
import { type ChangeEvent, type Changing, nextChanging } from './change-state.ts';
import type { Draft } from './draft.ts';

export type Span = 'week' | 'month';

export interface PlanState {
  span: Span;
  /** The Monday of the week, or the first of the month, that is shown. */
  from: Day;
  plan: Plan | undefined;
  days: { span: Span; from: Day; days: DayCounts['days'] } | undefined;
  asking: { span: Span; from: Day; quietly: boolean } | undefined;
  trouble: Trouble['code'] | undefined;
  draft: Draft | undefined;
  /** What was typed cannot be sent so. */
  incomplete: boolean;
  changing: Changing;
  publishing: { through: Day } | undefined;
  published: boolean;
}

export type PlanEvent =
  | { type: 'arrived'; span: Span; date: Day }
  | { type: 'changed' }
  | { type: 'plan-came'; asked: PlanState['asking']; answer: Answer<Plan> }
  | { type: 'days-came'; asked: NonNullable<PlanState['asking']>; answer: Answer<DayCounts> }
  | { type: 'form-opened'; draft: Draft }
  | { type: 'form-typed'; draft: Draft }
  | { type: 'form-left' }
  | { type: 'incomplete' }
  | { type: 'publish-wanted'; through: Day }
  | { type: 'published'; asked: PlanState['publishing']; answer: Answer<Plan> }
  | ChangeEvent;

export const beginPlan = (today: Day): PlanState => ({
  span: 'week',
  from: mondayOf(today),
  plan: undefined,
  days: undefined,
  asking: undefined,
  trouble: undefined,
  draft: undefined,
  incomplete: false,
  changing: { step: 'typed' },
  publishing: undefined,
  published: false,
});

/** The last day that is shown. */
export const lastDay = ({ span, from }: Pick<PlanState, 'span' | 'from'>): Day => (span === 'week' ? addDays(from, 6) : lastOfMonth(from));

export function nextPlan(state: PlanState, event: PlanEvent): PlanState {
  switch (event.type) {
    case 'arrived': {
      const { span } = event;
      const from = span === 'week' ? mondayOf(event.date) : `${event.date.slice(0, 7)}-01`;
      return { ...state, span, from, trouble: undefined, asking: { span, from, quietly: false } };
    }
    case 'changed':
      return readAgain(state);
    case 'plan-came':
      if (event.asked !== state.asking) return state;
      return event.answer.ok ? { ...state, plan: event.answer.value } : { ...state, trouble: state.plan ? state.trouble : event.answer.problem.code };
    case 'days-came': {
      if (event.asked !== state.asking) return state;
      const { span, from } = event.asked;
      return event.answer.ok ? { ...state, trouble: undefined, days: { span, from, days: event.answer.value.days } } : { ...state, trouble: event.answer.problem.code };
    }
    case 'form-opened':
      return { ...state, draft: event.draft, incomplete: false, changing: { step: 'typed' }, published: false };
    case 'form-typed':
      return state.draft ? { ...state, draft: event.draft, incomplete: false, changing: { step: 'typed' } } : state;
    case 'form-left':
      return { ...state, draft: undefined, incomplete: false, changing: { step: 'typed' } };
    case 'incomplete':
      return { ...state, incomplete: true };
    case 'publish-wanted':
      return { ...state, publishing: { through: event.through }, changing: { step: 'typed' } };
    case 'published':
      if (event.asked !== state.publishing) return state;
      if (!event.answer.ok) return { ...state, publishing: undefined, changing: { step: 'typed', trouble: event.answer.problem.code } };
      return readAgain({ ...state, publishing: undefined, published: true, plan: event.answer.value, draft: undefined });
    default: {
      const changing = nextChanging(state.changing, event);
      if (event.type !== 'change-came' || changing.step !== 'saved' || !event.answer.ok) return { ...state, changing };
      return readAgain({ ...state, changing, draft: undefined, plan: event.answer.value.plan });
    }
  }
}

const readAgain = (state: PlanState): PlanState => ({ ...state, asking: { span: state.span, from: state.from, quietly: true } });
