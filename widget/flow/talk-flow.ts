import type { BookingStep } from './booking-step.ts';
import type { Flow, FlowEvent } from './flow.ts';

/** Which language somebody speaks best: asked beside the times, and again on the check. What is chosen leads to the times by it. */
export interface TalkStep {
  journey: 'talk';
  step: 'talk';
  before: Extract<BookingStep, { step: 'time' | 'check' }>;
}

export type TalkEvent = { journey: 'talk'; type: 'talk-asked' };

export function nextTalk(step: Flow, event: FlowEvent): BookingStep | TalkStep | undefined {
  if (event.type === 'talk-asked') return step.step === 'time' || (step.step === 'check' && !step.sending) ? { journey: 'talk', step: 'talk', before: step } : undefined;
  return event.type === 'back' && step.step === 'talk' ? step.before : undefined;
}
