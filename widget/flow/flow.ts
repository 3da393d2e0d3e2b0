import type { Booked, Pending } from '../../server/contract/booking.ts';
import type { Answer } from '../ask.ts';
import { type BookingStep, checkStep, codeStep, contactStep, timeAgain, timeStep } from './booking-step.ts';
import { type Typed, contactErrors, isComplete } from './contact.ts';
import type { Day } from './days.ts';
import type { DeadlineEvent, DeadlineStep } from './deadline-flow.ts';
import type { ManageEvent, ManageStep } from './manage-flow.ts';
import type { OtherwiseEvent, OtherwiseStep } from './otherwise-flow.ts';
import type { PlaceEvent, PlaceStep } from './place-flow.ts';
import { refused } from './refusal.ts';
import type { TalkEvent, TalkStep } from './talk-flow.ts';
import { type TimesEvent, freshTimes, isSpoken, nextTimes } from './times.ts';
import type { Given, TriageEvent, TriageStep } from './triage-flow.ts';
import type { WaitingEvent, WaitingStep } from './waiting-flow.ts';

/** A step of a journey beside booking: which has a chunk of its own (`steps/side-journeys.ts`), and so only its types are here. */
export type SideStep = ManageStep | OtherwiseStep | WaitingStep | PlaceStep | DeadlineStep | TalkStep | TriageStep;

/** What is on the screen, whole: one step of the union, and what is kept over all steps. */
export type Flow = ((BookingStep & { journey?: undefined }) | SideStep) & Kept;

export interface Kept {
  typed: Typed;
  /** The page chose the product, so no step comes before the product's own. */
  preset: boolean;
  /** The `confirm` of what is kept for the visitor, who may be choosing again: the next booking takes its place. */
  replaces?: string | undefined;
  /** BCP 47 tag of the talk at the desk, once it was chosen, or a time by it; until then it is the language of the screens. */
  talk?: string | undefined;
  /** The answers in the triage that led to the product, for whoever goes back to them. */
  answers?: Given[] | undefined;
}

export type BookingEvent =
  | { type: 'product-chosen'; product: string; hasLines: boolean; preset?: boolean; answers?: Given[] }
  | { type: 'lines-read' }
  | { type: 'time-chosen'; start: string }
  | { type: 'typed'; typed: Partial<Typed> }
  /** `by` is the way to be reached that was on the screen: an office may have only one. */
  | { type: 'contact-given'; by: Typed['by'] }
  | { type: 'sent' }
  | { type: 'answered'; answer: Answer<Booked | Pending> }
  | { type: 'code-typed'; code: string }
  | { type: 'code-wanted-again' }
  | { type: 'change-wanted'; step: 'product' | 'time' | 'contact' }
  | { type: 'another-wanted' }
  | { type: 'talk-chosen'; talk: string }
  /** The screens are in another language now. */
  | { type: 'language-changed' }
  | { type: 'back' }
  | TimesEvent;

/** What happened. An event that begins a journey beside booking names it: `journey`. */
export type FlowEvent = BookingEvent | ManageEvent | OtherwiseEvent | WaitingEvent | PlaceEvent | DeadlineEvent | TalkEvent | TriageEvent;

/** The reducer of a journey beside booking; it says nothing where things are as in a booking (times that came, what was typed). */
export type NextBeside = (flow: Flow, event: FlowEvent, today: Day) => BookingStep | SideStep | undefined;

/** Which step follows, where the flow or the event is of a journey beside booking. */
export function nextOf(beside: NextBeside | undefined, flow: Flow, event: FlowEvent, today: Day): Flow {
  const step = beside?.(flow, event, today);
  return step ? { ...step, ...kept(flow) } : next(flow, event as BookingEvent, today);
}

/** Which step of a booking follows on what happened. The compiler says when an event is forgotten. */
export function next(flow: Flow, event: BookingEvent, today: Day): Flow {
  const { typed } = flow;
  const go = (step: BookingStep): Flow => ({ ...step, ...kept(flow) });
  switch (event.type) {
    case 'product-chosen':
      // The page may ask for another product just when a booking is on its way: its answer must be seen.
      if ('sending' in flow && flow.sending) return flow;
      return { ...(event.hasLines ? { step: 'about', product: event.product, hasLines: true } : timeStep(event, today)), ...kept({ ...flow, answers: event.answers }), preset: !!event.preset };
    case 'lines-read':
      return flow.step === 'about' ? go(timeStep(flow, today)) : flow;
    case 'time-chosen':
      if (flow.step !== 'time') return flow;
      return {
        ...go((isComplete(typed) ? checkStep : contactStep)({ ...flow, start: event.start, spoken: isSpoken(flow.times, event.start), seen: flow.times })),
        ...kept({ ...flow, talk: flow.times.talk ?? flow.talk }),
      };
    case 'typed':
      // Another way to be reached is another field: what was wrong with the one before is gone.
      return { ...flow, ...(event.typed.by && 'errors' in flow && { errors: {} }), typed: { ...typed, ...event.typed } };
    case 'contact-given':
      if (flow.step !== 'contact') return flow;
      return { ...go(contactGiven(flow, { ...typed, by: event.by })), typed: { ...typed, by: event.by } };
    case 'sent':
      if (flow.step === 'check') return { ...flow, sending: true, problem: undefined };
      if (flow.step !== 'code') return flow;
      return { ...flow, again: 'no', ...(/\p{Nd}/u.test(flow.code) ? { sending: true, problem: undefined } : { problem: { code: 'code-missing' } }) };
    case 'answered':
      if (!((flow.step === 'check' || flow.step === 'code') && flow.sending)) return flow;
      return { ...answered(flow, event.answer, today), ...kept({ ...flow, replaces: toReplace(flow, event.answer) }) };
    case 'code-typed':
      return flow.step === 'code' ? { ...flow, code: event.code } : flow;
    case 'code-wanted-again':
      return flow.step === 'code' && !flow.sending ? { ...flow, again: 'asked', sending: true, problem: undefined } : flow;
    case 'change-wanted':
      return flow.journey ? flow : go(change(flow, event.step));
    case 'another-wanted':
      return { step: 'product', ...kept(flow), typed: { ...typed, name: '' }, preset: false };
    case 'talk-chosen':
      // With the times that it leads to, also for whoever had one: another may suit better now.
      return flow.step === 'talk' ? { ...go({ ...timeStep(flow.before, today), start: flow.before.start }), talk: event.talk } : flow;
    case 'language-changed':
      return flow.step === 'time' && !flow.talk ? { ...flow, times: freshTimes(today) } : flow;
    case 'back':
      return flow.journey ? flow : go(back(flow));
    case 'times-came':
    case 'times-asked-again':
    case 'more-days-wanted':
    case 'next-wanted':
    case 'day-opened':
    case 'day-focused':
    case 'view-chosen':
      return 'times' in flow ? { ...flow, times: nextTimes(flow.times, event) } : flow;
    default:
      event satisfies never;
      // The answer to a journey beside that the visitor has left meanwhile.
      return flow;
  }
}

/** The journey that says what follows: also booking leads back to the one of whoever was led by it to the product. */
export function journeyOf(flow: Flow, event: FlowEvent): SideStep['journey'] | undefined {
  if ('journey' in event) return event.journey;
  return event.type === 'back' && flow.answers && (flow.step === 'about' || (flow.step === 'time' && !flow.hasLines)) ? 'triage' : flow.journey;
}

/** No step of this visit comes before: in a dialog, Back closes it. */
export function isFirst(flow: Flow): boolean {
  if (flow.preset && (flow.step === 'about' || (flow.step === 'time' && !flow.hasLines))) return true;
  if (flow.step === 'product') return !flow.before;
  return !stepsWithBack.includes(flow.step);
}

const stepsWithBack: Flow['step'][] = ['about', 'time', 'contact', 'check', 'code'];

function kept({ typed, preset, replaces, talk, answers }: Kept): Kept {
  return { typed, preset, ...(replaces && { replaces }), ...(talk && { talk }), ...(answers && { answers }) };
}

function contactGiven(step: Extract<BookingStep, { step: 'contact' }>, typed: Typed): BookingStep {
  return isComplete(typed) ? checkStep(step) : contactStep(step, contactErrors(typed));
}

function toReplace({ replaces }: Kept, answer: Answer<Booked | Pending>): string | undefined {
  if (!answer.ok) return replaces;
  return answer.value.status === 'pending' ? answer.value.confirm : undefined;
}

type Sent = Extract<BookingStep, { step: 'check' | 'code' }>;

function answered(step: Sent, answer: Answer<Booked | Pending>, today: Day): BookingStep {
  if (!answer.ok) return refused(step, answer.problem, today);
  const { value } = answer;
  if (value.status === 'booked') return { step: 'done', booked: value };
  if (step.step === 'code') return { ...step, pending: value, again: 'sent', sending: false };
  return codeStep(step, value);
}

function change(step: BookingStep, wanted: 'product' | 'time' | 'contact'): BookingStep {
  if ('sending' in step && step.sending) return step;
  if (wanted === 'product') return { step: 'product', before: step };
  if (!('seen' in step)) return step;
  return wanted === 'time' ? timeAgain(step) : contactStep(step);
}

function back(step: BookingStep): BookingStep {
  switch (step.step) {
    case 'time':
      return step.hasLines ? { step: 'about', product: step.product, hasLines: true } : { step: 'product' };
    case 'contact':
      return timeAgain(step);
    case 'check':
    case 'code':
      return step.sending ? step : contactStep(step);
    case 'about':
      return { step: 'product' };
    case 'product':
      return step.before ?? step;
    default:
      return step;
  }
}
