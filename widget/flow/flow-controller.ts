import type { Booked, BookingRequest } from '../../server/contract/booking.ts';
import { type Api, createApi } from '../api.ts';
import { BookedEvent, StepEvent } from '../events.ts';
import { DUTCH, type Locale, loadPart } from '../i18n/locale.ts';
import { keepCalendar, saveCalendar } from '../parts/paper.ts';
import { type Asking, type SideJourney, sideJourneys } from '../steps/side-journeys.ts';
import { type Attempt, attemptAt } from './attempt.ts';
import { beginning } from './beginning.ts';
import { isJustSent } from './booking-step.ts';
import { visitor } from './contact.ts';
import { dayOf } from './days.ts';
import { keepDraft, takeUpDraft } from './draft.ts';
import { type Flow, type FlowEvent, type SideStep, isFirst, journeyOf, nextOf } from './flow.ts';
import type { Opening } from './opening.ts';
import { type Times, isFull } from './times.ts';

/** The element that shows the flow. */
export interface Stage {
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
  renderRoot: ShadowRoot;
  /** The organisation whose page this is. */
  partner: string;
  /** The product that the page chose. */
  product: string;
  /** What is opened is there already. */
  manage: boolean;
  /** The name under which the tab keeps what was chosen and typed. */
  draft: string;
}

/** Runs the flow: hands what happened to the reducer, and does what the step that follows asks of the API. */
export class FlowController {
  flow: Flow = beginning;
  /** What goes on where it was left is of a page that chose this product. */
  resumed = '';
  /** Something beside the step was asked for and did not come: a calendar file, the chunk of another journey. */
  missing = false;
  #stage: Stage;
  #opening: Opening;
  #lose: () => void;
  #attempt: Attempt<BookingRequest> | undefined;
  /** What the page has heard of. */
  #told: Booked | undefined;
  #sides: Partial<Record<SideStep['journey'], SideJourney>> = {};
  /** The language of the screens so far. */
  #read: Locale | undefined;
  /** The chunk of another journey is on its way. */
  #fetching = false;

  /** `lose` says that there is nothing to show, and that only another page load can help. */
  constructor(stage: Stage, opening: Opening, lose: () => void) {
    this.#stage = stage;
    this.#opening = opening;
    this.#lose = lose;
  }

  /** Goes on where somebody left it, in this tab and not long ago. */
  resume(): void {
    const draft = this.#stage.manage ? undefined : takeUpDraft(this.#stage.draft, dayOf(new Date()));
    if (!draft) return;
    this.flow = draft.flow;
    this.#attempt = draft.attempt;
    this.resumed = draft.product;
    void this.#act(beginning);
  }

  /** Goes where the event leads, at once, save where a journey begins whose chunk must come first. */
  send(event: FlowEvent): Promise<void> | undefined {
    const before = this.flow;
    this.missing = false;
    const wanted = journeyOf(before, event);
    if (wanted && !this.#sides[wanted]) return this.#setOut(wanted, event);
    this.flow = nextOf(wanted && this.#sides[wanted]!.next, before, event, dayOf(new Date()));
    this.#tell(before);
    void this.#act(before);
    const { manage, draft, product } = this.#stage;
    if (!manage) keepDraft(draft, { flow: this.flow, attempt: this.#attempt, product });
    this.#stage.requestUpdate();
    return undefined;
  }

  /** What hangs on the language of the screens changes with it. */
  followLanguage(): void {
    const { locale } = this.#opening;
    const before = this.#read;
    this.#read = locale;
    if (before && before !== locale) void this.send({ type: 'language-changed' });
  }

  /** The journey beside booking that the visitor is on. */
  get side(): SideJourney | undefined {
    return this.flow.journey && this.#sides[this.flow.journey];
  }

  /** Something is under way that the visitor waits for. */
  get busy(): boolean {
    const { flow } = this;
    if (this.#fetching) return true;
    return 'sending' in flow ? flow.sending : 'times' in flow && flow.times.asking.state === 'waiting';
  }

  /** No step comes before this one. */
  get atFirst(): boolean {
    return this.side ? !this.side.withBack.includes(this.flow.step) : isFirst(this.flow);
  }

  get #asking(): Asking {
    const { base, locale = DUTCH } = this.#opening;
    const { partner } = this.#stage;
    return { base, carried: { language: locale, ...(partner && { partner }) } };
  }

  get #api(): Api {
    return createApi(this.#opening.base);
  }

  /** Puts the booking behind a manage token into the visitor's own calendar. */
  async save(token: string): Promise<void> {
    this.missing = !(await saveCalendar(this.#opening.base, token));
    this.#stage.requestUpdate();
  }

  async #setOut(name: SideStep['journey'], event: FlowEvent): Promise<void> {
    const { step } = this.flow;
    this.#fetching = true;
    this.#stage.requestUpdate();
    try {
      const [{ sideJourney }] = await Promise.all([sideJourneys[name](), loadPart(`${name}-journey`, this.#opening.locale)]);
      this.#sides[name] = sideJourney;
      this.#stage.renderRoot.adoptedStyleSheets.push(sideJourney.styles);
      // The visitor may have gone elsewhere meanwhile.
      if (this.flow.step === step) void this.send(event);
    } catch {
      // Whoever is in the middle of something keeps it.
      if (this.flow === beginning) this.#lose();
      else this.missing = true;
    }
    this.#fetching = false;
    this.#stage.requestUpdate();
  }

  async #act(before: Flow): Promise<void> {
    const { flow } = this;
    if ('times' in flow) {
      const product = 'booking' in flow ? flow.booking.product : flow.product;
      await this.#loadTimes(product, flow.times.asking, this.#talkOf(flow), 'times' in before && before.times.asking === flow.times.asking);
    }
    // Whoever reads why their time is gone, reads that first.
    if (flow.step === 'time' && !flow.gone && isFull(flow.times)) void this.send({ journey: 'waiting', type: 'nothing-suits' });
    const answer = await (this.side ? this.side.ask(flow, before, this.#asking) : this.#ask(flow, before));
    if (answer) void this.send(answer);
  }

  async #loadTimes(product: string, asking: Times['asking'], talk: string | undefined, known: boolean): Promise<void> {
    if (known || asking.state !== 'waiting') return;
    const { range } = asking;
    const answer = await this.#api.availability(product, range, talk === DUTCH ? undefined : talk);
    // The visitor may have gone elsewhere meanwhile; what is asked now is what counts.
    if ('times' in this.flow && this.flow.times.asking === asking) this.send({ type: 'times-came', range, answer, talk });
  }

  /** A booking keeps its own; where nobody says what is spoken, nothing is asked. Every desk of a Flemish city speaks Dutch. */
  #talkOf(flow: Flow): string | undefined {
    if ('booking' in flow) return flow.booking.talkLanguage;
    const { catalogue, locale } = this.#opening;
    return catalogue?.office.talkLanguages && (flow.talk ?? locale);
  }

  async #ask(flow: Flow, before: Flow): Promise<FlowEvent | undefined> {
    if (!isJustSent(flow, before)) return undefined;
    if (flow.step === 'check') {
      const { request, key } = this.#attemptFor(flow);
      return { type: 'answered', answer: await this.#api.book(request, key) };
    }
    if (flow.step === 'code') {
      const { confirm } = flow.pending;
      return { type: 'answered', answer: await (flow.again === 'asked' ? this.#api.resend({ confirm }) : this.#api.confirm({ confirm, code: flow.code })) };
    }
    return undefined;
  }

  /** Another booking takes the place of what was kept. */
  #attemptFor({ product, start, typed, replaces, talk }: Extract<Flow, { step: 'check' }>): Attempt<BookingRequest> {
    return (this.#attempt = attemptAt(this.#attempt, {
      product,
      start,
      visitor: visitor(typed),
      ...this.#asking.carried,
      ...(talk && { talkLanguage: talk }),
      ...(replaces && { replaces }),
    }));
  }

  #tell(before: Flow): void {
    const { flow } = this;
    if (flow.step === before.step) return;
    this.#stage.dispatchEvent(new StepEvent(flow.step));
    // Booked, or no longer to be had with this key.
    if (before.step === 'code' && 'gone' in flow && flow.gone) this.#attempt = undefined;
    let event = this.side?.tell(flow, before);
    // Whoever looks around from there and comes back has not booked again.
    if (flow.step === 'done' && flow.booked !== this.#told) {
      this.#attempt = undefined;
      this.#told = flow.booked;
      event = new BookedEvent(flow.booked);
    }
    if (!event) return;
    this.#stage.dispatchEvent(event);
    // What the page hears of is what changes the calendar file.
    keepCalendar(this.#opening.base, 'booked' in flow ? flow.booked.manageToken : (flow as Extract<Flow, { token: string }>).token);
  }
}
