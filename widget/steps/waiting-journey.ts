import type { Pending } from '../../server/contract/booking.ts';
import type { CallBackRequest } from '../../server/contract/call-back.ts';
import type { Waiting, WaitingRequest } from '../../server/contract/waiting.ts';
import type { Answer } from '../ask.ts';
import { MovedEvent } from '../events.ts';
import { type Attempt, attemptAt } from '../flow/attempt.ts';
import { isJustSent } from '../flow/booking-step.ts';
import { visitor } from '../flow/contact.ts';
import type { Flow, FlowEvent } from '../flow/flow.ts';
import { type OtherwiseStep, nextOtherwise } from '../flow/otherwise-flow.ts';
import { type PlaceStep, nextPlace } from '../flow/place-flow.ts';
import { type WaitingStep, nextWaiting } from '../flow/waiting-flow.ts';
import { wishOf } from '../flow/wished.ts';
import { createWaitingApi } from '../waiting-api.ts';
import { callBack, calledBack } from './call-back.ts';
import { onList } from './on-list.ts';
import { otherwise } from './otherwise.ts';
import { declining, leaving, offered, place, placeOpening, swapped } from './place.ts';
import type { Asking, Show, SideJourney } from './side-journeys.ts';
import { waitingCheck, waitingCode, waitingContact } from './waiting-check.ts';
import { waitingStyles } from './waiting-styles.ts';
import { wish } from './wish.ts';

type Step = OtherwiseStep | WaitingStep | PlaceStep;

const show = {
  otherwise,
  'call-back': callBack,
  'called-back': calledBack,
  wish,
  'waiting-contact': waitingContact,
  'waiting-check': waitingCheck,
  'waiting-code': waitingCode,
  'on-list': onList,
  'place-opening': placeOpening,
  place,
  offered,
  declining,
  leaving,
  swapped,
} satisfies Record<Step['step'], Show>;

/** For whoever finds no time: the waiting list, what its letters lead to, and being called. */
export const sideJourney: SideJourney = {
  next: (flow, event, today) => nextWaiting(flow, event, today) ?? nextPlace(flow, event) ?? nextOtherwise(flow, event),
  ask,
  tell: (flow, before) => (flow.step === 'swapped' && before.step === 'offered' ? new MovedEvent(flow.booked, flow.from) : undefined),
  withBack: ['otherwise', 'call-back', 'wish', 'waiting-contact', 'waiting-check', 'waiting-code', 'declining', 'leaving'] satisfies Step['step'][],
  show,
  styles: waitingStyles,
};

// Two widgets on a page that ask the same thing ask it once.
let joining: Attempt<WaitingRequest> | undefined;
let calling: Attempt<CallBackRequest> | undefined;

async function ask(flow: Flow, before: Flow, { base, carried }: Asking): Promise<FlowEvent | undefined> {
  const api = createWaitingApi(base);
  // A link may be opened while another one is being opened.
  const isAnother = flow.step === 'place-opening' && before.step === 'place-opening' && before.token !== flow.token;
  if (!isJustSent(flow, before) && !isAnother) return undefined;
  switch (flow.step) {
    case 'call-back': {
      const { typed, product, deadline, talkLanguage } = flow;
      calling = attemptAt(calling, { name: typed.name.trim(), phone: typed.phone.trim(), product, ...(deadline && { deadline }), ...(talkLanguage && { talkLanguage }), ...carried });
      const answer = await api.callBack(calling.request, calling.key);
      if (answer.ok) calling = undefined;
      return { type: 'call-back-answered', answer };
    }
    case 'wish':
      return { type: 'list-answered', answer: await api.earlier(flow.token!, { wish: wishOf(flow.wish) }) };
    case 'waiting-check':
      joining = attemptAt(joining, { product: flow.product, wish: wishOf(flow.wish), visitor: visitor(flow.typed), ...carried });
      return joined(await api.join(joining.request, joining.key));
    case 'waiting-code': {
      const { confirm } = flow.pending;
      return joined(await (flow.again === 'asked' ? api.resend({ confirm }) : api.confirm({ confirm, code: flow.code })));
    }
    case 'place-opening':
      return { type: 'place-came', token: flow.token, answer: await api.see(flow.token) };
    case 'offered':
      return { type: 'taken', answer: await api.take(flow.token) };
    case 'place': {
      // What was taken once is given again: the way to the appointment itself.
      const answer = await api.take(flow.token);
      return answer.ok ? { journey: 'manage', type: 'link-opened', token: answer.value.manageToken } : { type: 'taken', answer };
    }
    case 'declining':
      return { type: 'place-changed', answer: await api.decline(flow.token) };
    case 'leaving':
      return { type: 'place-changed', answer: await api.leave(flow.token) };
    default:
      return undefined;
  }
}

/** Whoever waits, or whose code works no longer, can ask again only with another key. */
function joined(answer: Answer<Pending | Waiting>): FlowEvent {
  if (answer.ok ? answer.value.status !== 'pending' : answer.problem.code === 'code-expired') joining = undefined;
  return { type: 'list-answered', answer };
}
