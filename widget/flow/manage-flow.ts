import type { Booking } from '../../server/contract/booking.ts';
import type { Answer, Trouble } from '../ask.ts';
import type { Gone, Sending } from './booking-step.ts';
import type { Day } from './days.ts';
import { goneTime } from './refusal.ts';
import { type Times, freshTimes } from './times.ts';

/** The steps behind the manage link. */
export type ManageStep =
  | { step: 'opening'; token: string; moving: boolean; problem?: Trouble }
  | ({ step: 'booking' } & Opened)
  | ({ step: 'move'; times: Times; start: string | undefined; gone: Gone | undefined } & Opened)
  | ({ step: 'move-check'; start: string } & Sending & Opened)
  | ({ step: 'cancel' } & Sending & Opened)
  | ({ step: 'moved' } & Opened)
  | ({ step: 'cancelled' } & Opened);

interface Opened {
  token: string;
  booking: Booking;
}

export type ManageEvent =
  | { type: 'link-opened'; token: string; booking?: Booking }
  | { type: 'booking-came'; answer: Answer<Booking> }
  | { type: 'move-wanted' }
  | { type: 'cancel-wanted' }
  | { type: 'settled'; answer: Answer<Booking> };

/** What follows behind the manage link; a step that an event says nothing about stays. */
export function nextManaging<S extends { step: string }>(
  step: S | ManageStep,
  event: ManageEvent | { type: 'time-chosen'; start: string } | { type: 'sent' } | { type: 'back' },
  today: Day,
): S | ManageStep {
  if (event.type === 'link-opened') {
    return event.booking
      ? { step: 'booking', token: event.token, booking: event.booking }
      : { step: 'opening', token: event.token, moving: false };
  }
  if (!isManaging(step)) return step;
  switch (event.type) {
    case 'booking-came':
      return step.step === 'opening' ? opened(step, event.answer, today) : step;
    case 'move-wanted':
      return 'booking' in step ? move(step, today) : step;
    case 'cancel-wanted':
      return 'booking' in step ? { step: 'cancel', ...of(step), sending: false } : step;
    case 'time-chosen':
      return step.step === 'move' ? { step: 'move-check', ...of(step), start: event.start, sending: false } : step;
    case 'sent':
      if (step.step === 'opening') return { step: 'opening', token: step.token, moving: step.moving };
      return 'sending' in step ? { ...step, sending: true, problem: undefined } : step;
    case 'settled':
      return 'sending' in step ? settled(step, event.answer, today) : step;
    case 'back':
      if (step.step === 'move-check') return step.sending ? step : { ...move(step, today), start: step.start };
      if (step.step === 'move' || (step.step === 'cancel' && !step.sending)) return { step: 'booking', ...of(step) };
      return step;
    default:
      return event satisfies never;
  }
}

/** Only these steps hold a token. */
export const isManaging = (step: object): step is ManageStep => 'token' in step;

function opened(step: Extract<ManageStep, { step: 'opening' }>, answer: Answer<Booking>, today: Day): ManageStep {
  if (!answer.ok) return { ...step, problem: answer.problem };
  const found = { token: step.token, booking: answer.value };
  if (answer.value.status === 'cancelled') return { step: 'cancelled', ...found };
  return step.moving ? move(found, today, { why: 'changed', nearest: [] }) : { step: 'booking', ...found };
}

function settled(step: Extract<ManageStep, Sending>, answer: Answer<Booking>, today: Day): ManageStep {
  if (answer.ok) return { step: step.step === 'cancel' ? 'cancelled' : 'moved', token: step.token, booking: answer.value };
  const gone = goneTime(answer.problem);
  if (gone) return move(step, today, gone);
  // Somebody else, or this person on another phone, was earlier: show how things are, then ask again.
  const { code } = answer.problem;
  if (code === 'changed' || code === 'cancelled') return { step: 'opening', token: step.token, moving: code === 'changed' };
  return { ...step, sending: false, problem: answer.problem };
}

function move(found: Opened, today: Day, gone?: Gone): Extract<ManageStep, { step: 'move' }> {
  return { step: 'move', ...of(found), times: freshTimes(today), start: undefined, gone };
}

const of = ({ token, booking }: Opened): Opened => ({ token, booking });
