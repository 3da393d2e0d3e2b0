import type { Booked } from '../../server/contract/booking.ts';
import type { Waiting } from '../../server/contract/waiting.ts';
import type { Answer } from '../ask.ts';
import type { BookingStep, Sending } from './booking-step.ts';
import type { Flow, FlowEvent, SideStep } from './flow.ts';

/** The steps behind the link of a letter about the waiting list. */
export type PlaceStep = { journey: 'waiting' } & (
  // `over`: what was offered went by before it was taken.
  | ({ step: 'place-opening'; token: string; over: boolean } & Sending)
  | ({ step: 'place'; over: boolean } & Sending & Place)
  | ({ step: 'offered' } & Sending & Place)
  | ({ step: 'declining' } & Sending & Place)
  | ({ step: 'leaving' } & Sending & Place)
  // The booking that they had stands at another time now.
  | { step: 'swapped'; booked: Booked; from: string }
);

interface Place {
  journey: 'waiting';
  token: string;
  entry: Waiting;
}

export type PlaceEvent =
  | { journey: 'waiting'; type: 'link-opened'; token: string; booking?: undefined }
  | { type: 'place-came'; token: string; answer: Answer<Waiting> }
  | { type: 'place-wanted' }
  | { type: 'offer-wanted' }
  | { type: 'decline-wanted' }
  | { type: 'leave-wanted' }
  | { type: 'taken'; answer: Answer<Booked> }
  | { type: 'place-changed'; answer: Answer<Waiting> };

/** What follows behind that link; nothing that is sent changes more than the screen says. */
export function nextPlace(step: Flow, event: FlowEvent): BookingStep | SideStep | undefined {
  if (event.type === 'link-opened') return opening(event.token);
  if (step.step === 'place-opening') {
    if (event.type === 'sent') return opening(step.token, step.over);
    return event.type === 'place-came' && event.token === step.token ? opened(step, event.answer) : undefined;
  }
  if (!isPlace(step)) return undefined;
  switch (event.type) {
    case 'place-wanted':
      return { step: 'place', ...of(step), over: false };
    case 'offer-wanted':
      return { step: 'offered', ...of(step) };
    case 'decline-wanted':
      return { step: 'declining', ...of(step) };
    case 'leave-wanted':
      return { step: 'leaving', ...of(step) };
    case 'sent':
      return { ...step, sending: true, problem: undefined };
    case 'taken':
      return taken(step, event.answer);
    case 'place-changed':
      return changed(step, event.answer);
    case 'back':
      if (step.sending) return step;
      return step.step === 'declining' ? { step: 'offered', ...of(step) } : { step: 'place', ...of(step), over: false };
    default:
      return undefined;
  }
}

type Placed = Extract<PlaceStep, { step: 'place' | 'offered' | 'declining' | 'leaving' }>;

const isPlace = (step: Flow): step is Extract<Flow, Placed> => ['place', 'offered', 'declining', 'leaving'].includes(step.step);

const of = ({ token, entry }: Omit<Place, 'journey'>): Place & { sending: boolean } => ({ journey: 'waiting', token, entry, sending: false });

const opening = (token: string, over = false): PlaceStep => ({ journey: 'waiting', step: 'place-opening', token, over, sending: true });

function opened(step: Extract<PlaceStep, { step: 'place-opening' }>, answer: Answer<Waiting>): PlaceStep {
  return answer.ok ? shown(step.token, answer.value, step.over) : { ...step, sending: false, problem: answer.problem };
}

/** Whoever is offered something sees that first. */
export function shown(token: string, entry: Waiting, over = false): PlaceStep {
  const found = of({ token, entry });
  return entry.status === 'offered' ? { step: 'offered', ...found } : { step: 'place', ...found, over };
}

function taken(step: Placed, answer: Answer<Booked>): BookingStep | PlaceStep {
  if (answer.ok) {
    const { current } = step.entry;
    return current ? { journey: 'waiting', step: 'swapped', booked: answer.value, from: current } : { step: 'done', booked: answer.value };
  }
  // It went by, or was taken on another phone: how things stand now is what counts.
  return answer.problem.code === 'offer-over' ? opening(step.token, true) : { ...step, sending: false, problem: answer.problem };
}

function changed(step: Placed, answer: Answer<Waiting>): PlaceStep {
  if (!answer.ok) return { ...step, sending: false, problem: answer.problem };
  // Whoever let a time go is not shown another one at once.
  return { step: 'place', ...of({ token: step.token, entry: answer.value }), over: false };
}
