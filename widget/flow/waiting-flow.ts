import type { Pending } from '../../server/contract/booking.ts';
import type { Waiting } from '../../server/contract/waiting.ts';
import type { Answer, Trouble } from '../ask.ts';
import { type Aside, aside, asideOf } from './aside.ts';
import type { BookingStep, Sending } from './booking-step.ts';
import { type ContactErrors, contactErrors, isComplete } from './contact.ts';
import type { Day } from './days.ts';
import type { Flow, FlowEvent, SideStep } from './flow.ts';
import { shown } from './place-flow.ts';
import { contactProblems } from './refusal.ts';
import { type WishErrors, type Wished, wishErrors } from './wished.ts';

/** From a wish to a place on the waiting list. Whoever has a booking is known, and needs no contact and no code. */
export type WaitingStep =
  | ({ step: 'wish'; wrong: WishErrors } & Sending & Aside)
  | ({ step: 'waiting-contact'; errors: ContactErrors } & Aside)
  | ({ step: 'waiting-check' } & Sending & Aside)
  | ({ step: 'waiting-code'; pending: Pending; code: string; again: 'no' | 'asked' | 'sent' } & Sending & Aside)
  | ({ step: 'on-list'; entry: Waiting } & Aside);

export type WaitingEvent =
  | { journey: 'waiting'; type: 'list-wanted' }
  | { type: 'wished'; wish: Partial<Wished> }
  /** `talk` is what was on the screen: it begins with the language of the talk, where only some desks speak that. */
  | { type: 'wish-given'; talk: string }
  | { type: 'list-answered'; answer: Answer<Pending | Waiting> };

export function nextWaiting(step: Flow, event: FlowEvent, today: Day): BookingStep | SideStep | Flow | undefined {
  switch (event.type) {
    case 'list-wanted': {
      const found = step.journey === 'waiting' && 'before' in step ? asideOf(step) : aside(step);
      return found ? wishStep(found) : step;
    }
    case 'wished':
      return step.step === 'wish' ? { ...step, wish: { ...step.wish, ...event.wish } } : step;
    case 'wish-given':
      return step.step === 'wish' ? wishGiven({ ...step, wish: { ...step.wish, talk: event.talk } }, today) : step;
    case 'contact-given':
      return step.step === 'waiting-contact' ? contactGiven(step) : undefined;
    case 'change-wanted':
      if (!isJoining(step) || step.sending) return undefined;
      return event.step === 'contact' ? contactStep(step) : wishStep(step);
    case 'code-typed':
      return step.step === 'waiting-code' ? { ...step, code: event.code } : undefined;
    case 'code-wanted-again':
      return step.step === 'waiting-code' && !step.sending ? { ...step, again: 'asked', sending: true, problem: undefined } : undefined;
    case 'sent':
      return isJoining(step) ? sent(step) : undefined;
    case 'list-answered':
      return (isJoining(step) || step.step === 'wish') && step.sending ? answered(step, event.answer) : step;
    case 'back':
      if (isJoining(step) && !step.sending) return contactStep(step);
      return step.step === 'waiting-contact' ? wishStep(step) : undefined;
    default:
      return undefined;
  }
}

type Wishing = Extract<WaitingStep, { step: 'wish' }>;
type Joining = Extract<WaitingStep, { step: 'waiting-check' | 'waiting-code' }>;

const isJoining = (step: Flow): step is Extract<Flow, Joining> => step.step === 'waiting-check' || step.step === 'waiting-code';

const wishStep = (found: Aside, wrong: WishErrors = {}): Wishing => ({ step: 'wish', ...asideOf(found), wrong, sending: false });
const contactStep = (found: Aside, errors: ContactErrors = {}): WaitingStep => ({ step: 'waiting-contact', ...asideOf(found), errors });
const checkStep = (found: Aside, problem?: Trouble): WaitingStep => ({ step: 'waiting-check', ...asideOf(found), sending: false, problem });

function wishGiven(step: Extract<Flow, Wishing>, today: Day): WaitingStep {
  const wrong = wishErrors(step.wish, today);
  if (Object.keys(wrong).length) return wishStep(step, wrong);
  if (step.token) return { ...wishStep(step), sending: true };
  return isComplete(step.typed) ? checkStep(step) : contactStep(step);
}

function contactGiven(step: Extract<Flow, { step: 'waiting-contact' }>): WaitingStep {
  return isComplete(step.typed) ? checkStep(step) : contactStep(step, contactErrors(step.typed));
}

function sent(step: Extract<Flow, Joining>): WaitingStep {
  if (step.step === 'waiting-check') return { ...step, sending: true, problem: undefined };
  return { ...step, again: 'no', ...(/\p{Nd}/u.test(step.code) ? { sending: true, problem: undefined } : { problem: { code: 'code-missing' } }) };
}

function answered(step: Wishing | Joining, answer: Answer<Pending | Waiting>): WaitingStep | SideStep {
  if (!answer.ok) return refused(step, answer.problem);
  const { value } = answer;
  if (value.status !== 'pending') {
    // Something that suits them may be free at once.
    return value.status === 'offered' ? shown(value.waitingToken!, value) : { step: 'on-list', ...asideOf(step), entry: value };
  }
  if (step.step === 'waiting-code') return { ...step, pending: value, again: 'sent', sending: false };
  return { step: 'waiting-code', ...asideOf(step), pending: value, code: '', again: 'no', sending: false };
}

/** Where somebody can do something about it. */
function refused(step: Wishing | Joining, problem: Trouble): WaitingStep {
  const wrong = problem.errors?.find(({ field }) => field.startsWith('wish.'));
  if (wrong) return wishStep(step, { [wrong.field === 'wish.from' ? 'from' : 'through']: wrong.code });
  const errors = contactProblems(problem);
  if (Object.keys(errors).length && step.step !== 'wish') return contactStep(step, errors);
  // A code that works no longer is asked for anew where the first one was.
  if (problem.code === 'code-expired') return checkStep(step, problem);
  return { ...step, sending: false, problem };
}
