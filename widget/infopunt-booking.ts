import { msg } from '@lit/localize';
import { LitElement, type PropertyValues, type TemplateResult, adoptStyles, html, nothing } from 'lit';
import type { Product, Products } from '../server/contract/product.ts';
import { beginning } from './flow/beginning.ts';
import type { Flow, FlowEvent } from './flow/flow.ts';
import { Opening } from './flow/opening.ts';
import { storedDraft } from './flow/stored-draft.ts';
import { languageAround } from './i18n/language-around.ts';
import { DUTCH, type Locale, inLocale, loadPart, localeFor, locales } from './i18n/locale.ts';
import { header } from './parts/header.ts';
import { help } from './parts/help.ts';
import { Patience } from './parts/patience.ts';
import { unreachable } from './parts/unreachable.ts';
import { chooseProduct } from './steps/choose-product.ts';
import type { Journey } from './steps/journey.ts';
import type { At } from './steps/scene.ts';
import { styles } from './styles.ts';

/** How many there are on this page so far. */
let widgets = 0;

/**
 * Lets someone book an appointment at the info point, and move or cancel it later.
 *
 * @fires {StepEvent} infopunt-step - Another step is shown; `step` names it.
 * @fires {BookedEvent} infopunt-booked - The server has confirmed a booking; carries `product` and `start`.
 * @fires {MovedEvent} infopunt-moved - A booking stands at another time; carries `product`, `start` and `from`.
 * @fires {CancelledEvent} infopunt-cancelled - A booking was cancelled; carries `product` and `start`.
 * @fires {RestoredEvent} infopunt-restored - A cancellation was undone, so the booking stands again; carries `product` and `start`.
 *
 * @slot - A link or a telephone number, shown until the script has come and when the office cannot be reached.
 * @slot privacy - Your privacy notice, below the contact fields; a short one stands there by default.
 *
 * @csspart section - Everything in the widget.
 * @csspart progress - The line with the number of the step and the menu of languages.
 * @csspart language - The menu of languages.
 * @csspart help - Whom to call and where to come, below every step.
 * @csspart heading - The question of a step.
 * @csspart card - A product to choose.
 * @csspart day - A day in the list, which opens its times.
 * @csspart time - A time to choose.
 * @csspart calendar - The month.
 * @csspart field - A field with its label, hint and error.
 * @csspart input - The box to type in.
 * @csspart button - A wide button, or the link that looks like one.
 * @csspart notice - A warning, or what went wrong.
 * @csspart appointment - The block with date, time and address.
 * @csspart reference - The number to read out.
 * @csspart mark - The sign that it is done.
 * @csspart status - The line that says what is under way.
 * @csspart open-button - The button that opens the dialog.
 * @csspart dialog - The dialog.
 *
 * @cssprop --infopunt-accent - Buttons and the progress.
 * @cssprop --infopunt-on-accent - Text on the accent.
 * @cssprop --infopunt-link - Links, text of buttons and the focus.
 * @cssprop --infopunt-ink - Text.
 * @cssprop --infopunt-quiet - Text that matters less.
 * @cssprop --infopunt-ground - Behind everything.
 * @cssprop --infopunt-soft - Behind what was chosen.
 * @cssprop --infopunt-line - Lines and the edges of cards.
 * @cssprop --infopunt-warning - The edge of a warning.
 * @cssprop --infopunt-warning-soft - Behind a warning.
 * @cssprop --infopunt-success - What is done.
 * @cssprop --infopunt-error - What is to be corrected.
 * @cssprop --infopunt-radius - Rounding of corners.
 * @cssprop --infopunt-font-size - Size of the text; the font itself is that of the page.
 * @cssprop --infopunt-min-height - Height that is reserved, so that nothing below the widget jumps; 1400px on narrow screens.
 * @cssprop --infopunt-scroll-margin - Height of what your page keeps on top while scrolling.
 */
export class InfopuntBooking extends LitElement {
  static override styles = styles;
  static override properties = {
    api: {},
    product: {},
    lang: { reflect: true },
    display: {},
    partner: {},
    telephone: {},
    manage: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Where the API lives, without `/api/v1`. By default where the script came from. */
  declare api: string;
  /** Id of the product to begin with; the visitor can still choose another. */
  declare product: string;
  /** Language of the screens, such as `nl` or `ar`. By default that of the nearest ancestor with `lang`, else Dutch. */
  declare lang: string;
  /** `inline` shows the first question, `dialog` a button that opens it. */
  declare display: 'inline' | 'dialog';
  /** Short name of the organisation whose page this is, for the office's statistics. */
  declare partner: string;
  /** Number to call when the office cannot be reached and its own is not known yet. */
  declare telephone: string;
  /** Opens the booking, or the place on the waiting list, whose secret is in the address (`#…`), and takes the secret out of the address. */
  declare manage: boolean;
  /** Level of the heading of each step among those of your page, 2 by default; headings within a step are one level below. */
  declare headingLevel: number;
  declare renderRoot: ShadowRoot;

  /** The name under which the tab keeps what was chosen and typed here, and in no other widget. */
  readonly draft = `infopunt ${location.pathname} ${widgets++}`;
  #opening = new Opening(() => {
    if (this.#isResuming && this.#opening.catalogue) void this.#start();
    void this.#choosePreset();
    this.requestUpdate();
  });
  #journey: Journey | undefined;
  #starting: Promise<Journey> | undefined;
  #patience = new Patience(() => this.requestUpdate());
  /** What follows the first question did not come. A browser remembers that, so only another page load can help. */
  #lost = false;
  /** The visitor has done something here. */
  #acted = false;
  /** The product that the flow began with. */
  #preset = '';
  /** The language that the visitor took from the menu. */
  #picked: Locale | undefined;
  /** The dialog has been opened; what was typed in it stays. */
  #opened = false;

  constructor() {
    super();
    this.api = this.product = this.partner = this.telephone = '';
    this.display = 'inline';
    this.headingLevel = 2;
    this.manage = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#openLink);
    if (this.hasUpdated) void this.#openLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#openLink);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lang')) this.#picked = undefined;
    if (!this.hasUpdated || changed.has('api') || changed.has('lang')) this.#load();
    if (changed.has('product')) void this.#choosePreset();
    if (changed.has('manage')) void this.#openLink();
  }

  protected override update(changed: PropertyValues): void {
    const focused = this.renderRoot.activeElement;
    inLocale(this.#opening.locale, () => super.update(changed));
    // What was pressed is gone, or can no longer be pressed: the keyboard goes on from the question, not from the top of the page.
    if (focused && (!focused.isConnected || focused.matches(':disabled'))) {
      this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
    }
  }

  protected override updated(): void {
    this.#patience.watch(this.#busy);
    for (const heading of this.renderRoot.querySelectorAll('h2,h3')) heading.ariaLevel = `${this.headingLevel + +heading.matches('h3')}`;
    const { busy, locale } = this.#opening;
    const menu = this.renderRoot.querySelector('select');
    if (menu && locale && !busy) menu.value = locale;
    const wanted = this.#journey?.follow(this.renderRoot.querySelector('section'), this.#acted);
    if (wanted && !this.#picked) this.#pick(wanted);
  }

  override render(): TemplateResult | typeof nothing {
    if (this.display !== 'dialog') return this.#section();
    if (!this.#opening.locale) return nothing;
    const name = this.#presetProduct?.name;
    const text = msg('Maak een afspraak');
    return html`<button class="primary" part="open-button" aria-label=${name ? `${text}: ${name}` : text} @pointerdown=${this.#start} @click=${this.#open}>
        ${text}
      </button>
      <dialog part="dialog" lang=${this.#opening.locale} dir=${this.#direction} aria-label=${text}>
        ${this.#opened ? html`<button class="close" aria-label=${msg('Sluit')} @click=${() => this.renderRoot.querySelector('dialog')?.close()}>✕</button>${this.#section()}` : nothing}
      </dialog>`;
  }

  #section(): TemplateResult {
    const { locale, catalogue, failed } = this.#opening;
    return html`<section part="section" lang=${locale ?? nothing} dir=${this.#direction}>
      ${catalogue && locale !== DUTCH ? html`<p class="quiet">${msg('Dit is een vertaling van de Nederlandse tekst.')}</p>` : nothing}
      ${failed || this.#lost
        ? unreachable(catalogue?.office.telephone || this.telephone, () => (this.#lost ? location.reload() : this.#load()))
        : catalogue && locale
          ? this.#step({ ...catalogue, locale })
          : this.#patience.spent
            ? html`<slot></slot>`
            : nothing}
      <p role="status" part="status">${this.#statusText()}</p>
    </section>`;
  }

  #step(catalogue: Products & { locale: Locale }): unknown {
    const flow = this.#flow;
    if (flow === beginning && (this.manage || this.#presetProduct || this.#isResuming)) return nothing;
    const scene = { ...catalogue, flow };
    return html`${header(this.#journey?.position ?? 1, (locale) => this.#pick(locale))}
    ${flow.step === 'product'
      ? html`<div @pointerdown=${this.#start} @focusin=${this.#start}>${chooseProduct(scene as At<'product'>, this.#send)}</div>`
      : this.#journey?.showStep(scene, this.#send)}
    ${this.#busy ? nothing : help(catalogue.office)}`;
  }

  get #direction(): 'ltr' | 'rtl' {
    return locales[this.#opening.locale ?? DUTCH].dir ?? 'ltr';
  }

  get #flow(): Flow {
    return this.#journey?.controller.flow ?? beginning;
  }

  /** Somebody was here before in this tab. */
  get #isResuming(): boolean {
    return !this.#journey && !this.manage && !!storedDraft(this.draft);
  }

  get #busy(): boolean {
    if (this.#opening.busy) return true;
    return this.#journey ? this.#journey.controller.busy : !this.#lost && (this.#acted || this.manage || !!this.#preset);
  }

  get #presetProduct(): Product | undefined {
    return this.#opening.catalogue?.products.find(({ id }) => id === this.product);
  }

  #statusText(): string {
    if (!this.#busy) return this.#journey?.asideText() ?? '';
    if (!this.#patience.spent) return '';
    if (!this.#opening.locale) return '…';
    return this.#journey?.waitingText() ?? msg('Even geduld…');
  }

  #load(): void {
    void this.#opening.load(this.api, this.#picked ?? localeFor(this.lang || languageAround(this)));
  }

  #pick(locale: Locale): void {
    this.#picked = locale;
    this.#load();
  }

  /** Fetches what follows the first question: when somebody is about to answer it, not before. */
  #start = (): Promise<Journey> => {
    this.#starting ??= Promise.all([import('./steps/journey.ts'), loadPart('journey', this.#opening.locale)]).then(
      ([{ startJourney }]) => {
        this.#journey = startJourney(this, this.#opening, this.#lose);
        adoptStyles(this.renderRoot, [styles, ...this.#journey.styles]);
        this.requestUpdate();
        return this.#journey;
      },
      (reason) => {
        this.#lose();
        throw reason;
      },
    );
    return this.#starting;
  };

  #lose = (): void => {
    this.#lost = true;
    this.requestUpdate();
  };

  #send = async (event: FlowEvent): Promise<unknown> => {
    this.#acted = true;
    this.requestUpdate();
    return (await this.#start()).send(event) ?? this.updateComplete;
  };

  async #choosePreset(): Promise<void> {
    const product = this.#presetProduct;
    if (!product || this.manage || this.#preset === product.id || (this.display === 'dialog' && !this.#opened)) return;
    this.#preset = product.id;
    await this.#start().then(
      (journey) => journey.begin(product),
      () => (this.#preset = ''),
    );
  }

  #openLink = async (): Promise<void> => {
    if (!this.manage) return;
    // Any other fragment is the page's own.
    const [, place, token = ''] = /^#(w\.)?([\w-]{40,})$/.exec(location.hash) ?? [];
    // At once, before anything can fail: what stays in the address gets shared, synchronised and photographed.
    if (token) history.replaceState(history.state, '', location.pathname + location.search);
    if (token || !this.#starting) void (await this.#start()).controller.send({ journey: place ? 'waiting' : 'manage', type: 'link-opened', token });
  };

  #open = async (): Promise<void> => {
    this.#opened = this.#acted = true;
    this.requestUpdate();
    void this.#choosePreset();
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (!dialog.open) dialog.showModal();
    const journey = await this.#start();
    if (dialog.open) journey.leadThrough(dialog);
  };
}
