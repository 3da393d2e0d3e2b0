import type { BookingRequest } from '../../server/contract/booking.ts';
import { type Api, createApi } from '../api.ts';
import { BookedEvent, CancelledEvent, MovedEvent, StepEvent } from '../events.ts';
import { beginning } from './beginning.ts';
import { visitor } from './contact.ts';
import { dayOf } from './days.ts';
import { type Flow, type FlowEvent, isFirst, next } from './flow.ts';
import type { Times } from './times.ts';

/** The element that shows the flow. */
export interface Stage {
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
}

/** What goes along with each request, as it is at that moment. */
export interface Terms {
  /** Where the API lives. */
  base: string;
  /** BCP 47 tag of the texts on the screen. */
  language: string;
  partner: string;
}

/** A booking that is being made. */
interface Attempt {
  /** What makes it this booking and no other. */
  what: string;
  key: string;
  request: BookingRequest;
}

/** Runs the flow: hands what happened to the reducer, and does what the step that follows asks of the API. */
export class FlowController {
  flow: Flow = beginning;
  /** The calendar file that was asked for did not come. */
  fileMissing = false;
  #stage: Stage;
  #terms: () => Terms;
  #attempt: Attempt | undefined;

  constructor(stage: Stage, terms: () => Terms) {
    this.#stage = stage;
    this.#terms = terms;
  }

  send(event: FlowEvent): void {
    const before = this.flow;
    this.flow = next(before, event, dayOf(new Date()));
    this.fileMissing = false;
    this.#tell(before);
    void this.#act(before);
    this.#stage.requestUpdate();
  }

  /** Something is under way that the visitor waits for. */
  get busy(): boolean {
    const { flow } = this;
    if ('times' in flow) return flow.times.asking.state === 'waiting';
    return flow.step === 'opening' ? !!flow.token && !flow.problem : 'sending' in flow && flow.sending;
  }

  /** No step comes before this one. */
  get atFirst(): boolean {
    return isFirst(this.flow);
  }

  get #api(): Api {
    return createApi(this.#terms().base);
  }

  /** Puts the booking behind a manage token into the visitor's own calendar. */
  async saveCalendar(token: string): Promise<void> {
    const answer = await this.#api.calendar(token);
    this.fileMissing = !answer.ok;
    this.#stage.requestUpdate();
    if (!answer.ok) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(answer.value);
    link.download = 'infopunt.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  async #act(before: Flow): Promise<void> {
    const { flow } = this;
    const client = this.#api;
    if ('times' in flow) {
      const product = 'booking' in flow ? flow.booking.product : flow.product;
      await this.#loadTimes(product, flow.times.asking, 'times' in before && before.times.asking === flow.times.asking);
    } else if (flow.step === 'opening') {
      if (flow === before || !flow.token || flow.problem) return;
      const answer = await client.booking(flow.token);
      if (this.flow === flow) this.send({ type: 'booking-came', answer });
    } else if ('sending' in flow && flow.sending && flow !== before) {
      await this.#sendOff(flow);
    }
  }

  async #loadTimes(product: string, asking: Times['asking'], known: boolean): Promise<void> {
    if (known || asking.state !== 'waiting') return;
    const { range } = asking;
    const answer = await this.#api.availability(product, range.from, range.to);
    // The visitor may have gone elsewhere meanwhile; what is asked now is what counts.
    if ('times' in this.flow && this.flow.times.asking === asking) this.send({ type: 'times-came', range, answer });
  }

  async #sendOff(flow: Extract<Flow, { sending: boolean }>): Promise<void> {
    const client = this.#api;
    switch (flow.step) {
      case 'check': {
        const { request, key } = this.#attemptFor(flow);
        return this.send({ type: 'answered', answer: await client.book(request, key) });
      }
      case 'code':
        return this.send({
          type: 'answered',
          answer: await client.confirm({ confirm: flow.pending.confirm, code: flow.code.replace(/\s/g, '') }),
        });
      case 'move-check':
        return this.send({
          type: 'settled',
          answer: await client.move(flow.token, { start: flow.start, from: flow.booking.start }),
        });
      case 'cancel':
        return this.send({ type: 'settled', answer: await client.cancel(flow.token) });
      default:
        return flow satisfies never;
    }
  }

  /**
   * The same booking is sent as it was the first time, with the same key, so it is made once however often it is sent,
   * also when the visitor reads another language meanwhile. Another booking gets another key.
   */
  #attemptFor({ product, start, typed }: Extract<Flow, { step: 'check' }>): Attempt {
    const { language, partner } = this.#terms();
    const booking = { product, start, visitor: visitor(typed), ...(partner && { partner }) };
    const what = JSON.stringify(booking);
    if (what !== this.#attempt?.what) {
      // Not randomUUID: that is missing on pages without https.
      const key = crypto.getRandomValues(new Uint32Array(4)).join('-');
      this.#attempt = { what, key, request: { ...booking, language } };
    }
    return this.#attempt;
  }

  #tell(before: Flow): void {
    const { flow } = this;
    if (flow.step === before.step) return;
    const tell = (event: Event) => this.#stage.dispatchEvent(event);
    tell(new StepEvent(flow.step));
    if (flow.step === 'done') {
      this.#attempt = undefined;
      tell(new BookedEvent(flow.booked));
    } else if (flow.step === 'moved' && before.step === 'move-check') {
      tell(new MovedEvent(flow.booking, before.booking.start));
    } else if (flow.step === 'cancelled' && before.step === 'cancel') {
      tell(new CancelledEvent(flow.booking));
    }
  }
}
