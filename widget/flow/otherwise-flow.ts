import type { CallBack } from '../../server/contract/call-back.ts';
import type { Answer, Trouble } from '../ask.ts';
import { type Aside, aside, asideOf, cameFromTimes, hasNoTimes } from './aside.ts';
import type { BookingStep, Sending } from './booking-step.ts';
import { contactErrors } from './contact.ts';
import type { Day } from './days.ts';
import type { Flow, FlowEvent, SideStep } from './flow.ts';

export type CallBackField = 'name' | 'phone' | 'deadline';

/** What else there is for whoever finds no time: the waiting list, the telephone, and being called. */
export type OtherwiseStep =
  | ({ step: 'otherwise' } & Aside)
  | ({ step: 'call-back'; deadline: Day; errors: Partial<Record<CallBackField, string>> } & Sending & Aside)
  | ({ step: 'called-back' } & Aside);

export type OtherwiseEvent =
  | { journey: 'waiting'; type: 'nothing-suits' }
  | { journey: 'waiting'; type: 'call-back-wanted'; deadline?: Day }
  | { type: 'deadline-typed'; deadline: Day }
  | { type: 'call-back-answered'; answer: Answer<CallBack> };

export function nextOtherwise(step: Flow, event: FlowEvent): BookingStep | SideStep | Flow | undefined {
  switch (event.type) {
    case 'nothing-suits':
      return elsewhere(step, (found) => ({ step: 'otherwise', ...found }));
    case 'call-back-wanted':
      return elsewhere(step, (found) => ({ step: 'call-back', ...found, deadline: event.deadline ?? '', errors: {}, sending: false }));
    case 'deadline-typed':
      return step.step === 'call-back' ? { ...step, deadline: event.deadline } : undefined;
    case 'sent':
      return step.step === 'call-back' ? asking(step) : undefined;
    case 'call-back-answered':
      return step.step === 'call-back' ? answered(step, event.answer) : undefined;
    case 'back':
      return step.journey === 'waiting' && 'before' in step && !('sending' in step && step.sending) ? back(step) : undefined;
    default:
      return undefined;
  }
}

function elsewhere(step: Flow, to: (found: Aside) => OtherwiseStep): OtherwiseStep | Flow {
  const found = step.journey === 'waiting' && 'before' in step ? asideOf(step) : aside(step);
  return found ? to(found) : step;
}

type Asking = Extract<OtherwiseStep, { step: 'call-back' }>;

function asking(step: Extract<Flow, Asking>): OtherwiseStep {
  const { name, phone } = contactErrors({ ...step.typed, by: 'phone' });
  const errors = { ...(name && { name }), ...(phone && { phone }) };
  return { ...step, errors, sending: !name && !phone, problem: undefined };
}

function answered(step: Asking, answer: Answer<CallBack>): OtherwiseStep {
  if (answer.ok) return { step: 'called-back', ...asideOf(step) };
  const errors = fieldErrors(answer.problem);
  return { ...step, errors, sending: false, problem: Object.keys(errors).length ? undefined : answer.problem };
}

function fieldErrors({ errors = [] }: Trouble): Asking['errors'] {
  return Object.fromEntries(errors.flatMap(({ field, code }) => (['name', 'phone', 'deadline'].includes(field) ? [[field, code]] : [])));
}

/** Where there are no times, Back leads to before them. */
function back(step: Extract<Flow, Aside>): BookingStep | SideStep {
  const { before } = step;
  if (step.step !== 'otherwise') return cameFromTimes(step) ? { step: 'otherwise', ...asideOf(step) } : before;
  if (before.step !== 'time' || !hasNoTimes(step)) return before;
  const { product, hasLines } = before;
  return hasLines ? { step: 'about', product, hasLines } : { step: 'product' };
}
