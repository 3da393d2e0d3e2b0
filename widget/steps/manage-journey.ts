import type { Flow, FlowEvent } from '../flow/flow.ts';
import { isJustSent } from '../flow/booking-step.ts';
import { type ManageStep, nextManaging } from '../flow/manage-flow.ts';
import { createManageApi } from '../manage-api.ts';
import { MovedEvent } from '../events.ts';
import { CancelledEvent, RestoredEvent } from '../manage-events.ts';
import { chooseTime } from './choose-time.ts';
import { manageStyles } from './manage-styles.ts';
import { booking, cancel, cancelled, moveCheck, moved, opening, restored } from './manage.ts';
import { linkSent, noLink } from './no-link.ts';
import type { Asking, Show, SideJourney } from './side-journeys.ts';

const show = {
  opening,
  booking,
  move: chooseTime,
  'move-check': moveCheck,
  cancel,
  moved,
  cancelled,
  restored,
  'no-link': noLink,
  'link-sent': linkSent,
} satisfies Record<ManageStep['step'], Show>;

/** What serves the manage link: to see, move and cancel a booking, and to have the link sent again. */
export const sideJourney: SideJourney = {
  next: nextManaging,
  ask,
  tell,
  withBack: ['move', 'move-check', 'cancel'] satisfies ManageStep['step'][],
  show,
  styles: manageStyles,
};

async function ask(flow: Flow, before: Flow, { base }: Asking): Promise<FlowEvent | undefined> {
  if (flow.journey !== 'manage') return undefined;
  const api = createManageApi(base);
  // A link may be opened while another one is being opened.
  const isAnother = flow.step === 'opening' && 'token' in before && before.token !== flow.token;
  if (!isJustSent(flow, before) && !isAnother) return undefined;
  switch (flow.step) {
    case 'opening':
      return { type: 'booking-came', token: flow.token, answer: await api.booking(flow.token) };
    case 'booking':
      return { type: 'settled', answer: await api.accept(flow.token, { start: flow.booking.start }) };
    case 'move-check':
      return { type: 'settled', answer: await api.move(flow.token, { start: flow.start, from: flow.booking.start }) };
    case 'cancel':
      return { type: 'settled', answer: await api.cancel(flow.token) };
    case 'cancelled':
      return { type: 'settled', answer: await api.undo(flow.token) };
    case 'no-link':
      return { type: 'link-asked', answer: await api.link(flow.asked) };
    default:
      return undefined;
  }
}

function tell(flow: Flow, before: Flow): Event | undefined {
  if (flow.step === 'moved' && before.step === 'move-check') return new MovedEvent(flow.booking, before.booking.start);
  if (flow.step === 'cancelled' && before.step === 'cancel') return new CancelledEvent(flow.booking);
  if (flow.step === 'restored' && before.step === 'cancelled') return new RestoredEvent(flow.booking);
  return undefined;
}
