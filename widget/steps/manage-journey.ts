import type { Flow, FlowEvent } from '../flow/flow.ts';
import { isJustSent } from '../flow/booking-step.ts';
import { type ManageStep, nextManaging } from '../flow/manage-flow.ts';
import { createManageApi } from '../manage-api.ts';
import { CancelledEvent, MovedEvent } from '../manage-events.ts';
import { chooseTime } from './choose-time.ts';
import { booking, cancel, cancelled, moveCheck, moved, opening } from './manage.ts';
import type { Show, SideJourney } from './side-journeys.ts';

/** What serves the manage link: to see, move and cancel a booking. */
export const sideJourney: SideJourney = {
  next: nextManaging,
  ask,
  tell,
  withBack: ['move', 'move-check', 'cancel'] satisfies ManageStep['step'][],
  show: { opening, booking, move: chooseTime, 'move-check': moveCheck, cancel, moved, cancelled } satisfies Record<ManageStep['step'], Show>,
};

async function ask(flow: Flow, before: Flow, base: string): Promise<FlowEvent | undefined> {
  if (flow.journey !== 'manage') return undefined;
  const api = createManageApi(base);
  const { token } = flow;
  // A link may be opened while another one is being opened.
  if (!isJustSent(flow, before) && !('token' in before && before.token !== token)) return undefined;
  switch (flow.step) {
    case 'opening':
      return flow.sending ? { type: 'booking-came', token, answer: await api.booking(token) } : undefined;
    case 'move-check':
      return { type: 'settled', answer: await api.move(token, { start: flow.start, from: flow.booking.start }) };
    case 'cancel':
      return { type: 'settled', answer: await api.cancel(token) };
    default:
      return undefined;
  }
}

function tell(flow: Flow, before: Flow): Event | undefined {
  if (flow.step === 'moved' && before.step === 'move-check') return new MovedEvent(flow.booking, before.booking.start);
  if (flow.step === 'cancelled' && before.step === 'cancel') return new CancelledEvent(flow.booking);
  return undefined;
}
