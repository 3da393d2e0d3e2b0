import type { ChangedPlan, PlanChange, PlanPreview } from '../../../server/contract/staff/plan.ts';
import type { Answer, Trouble } from '../../ask.ts';

/** How far a change of the plan is: nothing is saved before its consequences have been seen. */
export type Changing =
  | { step: 'typed'; trouble?: Trouble['code'] }
  | { step: 'previewing'; change: PlanChange; again: boolean }
  /** `again`: the plan or its bookings changed while the former list was looked at. */
  | { step: 'shown'; change: PlanChange; preview: PlanPreview; again: boolean; trouble?: Trouble['code'] }
  | { step: 'saving'; change: PlanChange; preview: PlanPreview }
  | { step: 'saved'; hits: number };

export type ChangeEvent =
  | { type: 'change-wanted'; change: PlanChange }
  | { type: 'change-confirmed' }
  | { type: 'change-reconsidered' }
  | { type: 'preview-came'; asked: Changing; answer: Answer<PlanPreview> }
  | { type: 'change-came'; asked: Changing; answer: Answer<ChangedPlan> };

export function nextChanging(state: Changing, event: ChangeEvent): Changing {
  if ('asked' in event && event.asked !== state) return state;
  switch (event.type) {
    case 'change-wanted':
      return { step: 'previewing', change: event.change, again: false };
    case 'change-reconsidered':
      return { step: 'typed' };
    case 'change-confirmed':
      return state.step === 'shown' ? { step: 'saving', change: state.change, preview: state.preview } : state;
    case 'preview-came':
      if (state.step !== 'previewing') return state;
      return event.answer.ok ? { ...state, step: 'shown', preview: event.answer.value } : { step: 'typed', trouble: event.answer.problem.code };
    case 'change-came': {
      if (state.step !== 'saving') return state;
      if (event.answer.ok) return { step: 'saved', hits: event.answer.value.hits.length };
      const { code } = event.answer.problem;
      return code === 'not-shown' ? { step: 'previewing', change: state.change, again: true } : { ...state, step: 'shown', again: false, trouble: code };
    }
  }
}
