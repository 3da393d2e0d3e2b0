import type { Accepted, Booking, LinkRequest } from '../../server/contract/booking.ts';
import type { Answer } from '../ask.ts';
import type { Gone, Sending } from './booking-step.ts';
import type { Day } from './days.ts';
import type { Flow, FlowEvent } from './flow.ts';
import { goneTime } from './refusal.ts';
import { type Times, freshTimes } from './times.ts';

/** The steps behind the manage link. */
export type ManageStep = { journey: 'manage' } & (
  | ({ step: 'opening'; token: string; moving: boolean } & Sending)
  /** Sending: that the time suits to which the office has moved it. */
  | ({ step: 'booking' } & Sending & Opened)
  | ({ step: 'move'; times: Times; start: string | undefined; gone: Gone | undefined } & Opened)
  | ({ step: 'move-check'; start: string } & Sending & Opened)
  | ({ step: 'cancel' } & Sending & Opened)
  | ({ step: 'moved' } & Opened)
  | ({ step: 'cancelled' } & Sending & Opened)
  | ({ step: 'restored' } & Opened)
  | ({ step: 'no-link'; why: string; asked: LinkRequest; missing: (keyof LinkRequest)[] } & Sending)
  | { step: 'link-sent' }
);

interface Opened {
  journey: 'manage';
  token: string;
  booking: Booking;
}

export type ManageEvent =
  | { journey: 'manage'; type: 'link-opened'; token: string; booking?: Booking }
  | { type: 'booking-came'; token: string; answer: Answer<Booking> }
  | { type: 'move-wanted' }
  | { type: 'cancel-wanted' }
  | { type: 'undo-wanted' }
  | { type: 'settled'; answer: Answer<Booking> }
  | { type: 'link-typed'; asked: Partial<LinkRequest> }
  | { type: 'link-asked'; answer: Answer<Accepted> };

/** What follows behind the manage link; a step that an event says nothing about stays. */
export function nextManaging(step: Flow, event: FlowEvent, today: Day): Flow | ManageStep | undefined {
  if (event.type === 'link-opened') {
    const { token, booking } = event;
    return booking ? shown({ token, booking }) : opening(token, false);
  }
  if (step.journey !== 'manage') return undefined;
  switch (event.type) {
    case 'booking-came':
      return step.step === 'opening' && step.token === event.token ? opened(step, event.answer, today) : step;
    case 'move-wanted':
      return 'booking' in step ? move(step, today) : step;
    case 'cancel-wanted':
      return 'booking' in step ? { step: 'cancel', ...of(step), sending: false } : step;
    case 'time-chosen':
      return step.step === 'move' ? { step: 'move-check', ...of(step), start: event.start, sending: false } : step;
    case 'undo-wanted':
      return step.step === 'cancelled' ? { ...step, sending: true, problem: undefined } : step;
    case 'link-typed':
      return step.step === 'no-link' ? { ...step, asked: { ...step.asked, ...event.asked } } : step;
    case 'link-asked':
      if (step.step !== 'no-link') return step;
      return event.answer.ok ? { journey: 'manage', step: 'link-sent' } : { ...step, sending: false, problem: event.answer.problem };
    case 'sent':
      if (step.step === 'no-link') return asking(step);
      return 'sending' in step ? { ...step, sending: true, problem: undefined } : step;
    case 'settled':
      return 'sending' in step && 'booking' in step ? settled(step, event.answer, today) : step;
    case 'back':
      if (step.step === 'move-check') return step.sending ? step : { ...move(step, today), start: step.start };
      if (step.step === 'move' || (step.step === 'cancel' && !step.sending)) return shown(step);
      return step;
    default:
      return undefined;
  }
}

/** Without a secret there is nothing to ask. */
const opening = (token: string, moving: boolean): ManageStep =>
  token ? { journey: 'manage', step: 'opening', token, moving, sending: true } : noLink('token-missing');

/** Nothing is opened, but the link can be sent again. */
const noLink = (why: string): ManageStep => ({ journey: 'manage', step: 'no-link', why, asked: { reference: '', contact: '' }, missing: [], sending: false });

function opened(step: Extract<ManageStep, { step: 'opening' }>, answer: Answer<Booking>, today: Day): ManageStep {
  if (!answer.ok) {
    const { problem } = answer;
    return problem.code === 'unknown-booking' ? noLink(problem.code) : { ...step, sending: false, problem };
  }
  const found = of({ token: step.token, booking: answer.value });
  if (answer.value.status === 'cancelled') return { step: 'cancelled', ...found, sending: false };
  return step.moving ? move(found, today, { why: 'changed', nearest: [] }) : shown(found);
}

function asking(step: Extract<ManageStep, { step: 'no-link' }>): ManageStep {
  const missing = (['reference', 'contact'] as const).filter((field) => !step.asked[field].trim());
  return { ...step, missing, sending: !missing.length, problem: undefined };
}

function settled(step: Extract<ManageStep, Sending & Opened>, answer: Answer<Booking>, today: Day): ManageStep {
  if (answer.ok) {
    const found = of({ token: step.token, booking: answer.value });
    // Somebody may have undone it, or cancelled it again, elsewhere.
    if (answer.value.status === 'cancelled') return { step: 'cancelled', ...found, sending: false };
    return { step: step.step === 'move-check' ? 'moved' : 'restored', ...found };
  }
  const gone = goneTime(answer.problem);
  if (gone) return move(step, today, gone);
  // Somebody else, or this person on another phone, was earlier: show how things are, then ask again.
  const { code } = answer.problem;
  if (code === 'changed' || code === 'cancelled') return opening(step.token, code === 'changed' && step.step !== 'booking');
  return { ...step, sending: false, problem: answer.problem };
}

const shown = (found: Found): ManageStep => ({ step: 'booking', ...of(found), sending: false });

function move(found: Found, today: Day, gone?: Gone): Extract<ManageStep, { step: 'move' }> {
  return { step: 'move', ...of(found), times: freshTimes(today), start: undefined, gone };
}

type Found = Pick<Opened, 'token' | 'booking'>;

const of = ({ token, booking }: Found): Opened => ({ journey: 'manage', token, booking });
