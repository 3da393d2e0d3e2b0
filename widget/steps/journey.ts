import { msg, str } from '@lit/localize';
import type { Product } from '../../server/contract/product.ts';
import { leadThrough } from '../dialog.ts';
import type { DialogHistory } from '../dialog-history.ts';
import type { BookingStep } from '../flow/booking-step.ts';
import type { Flow, FlowEvent } from '../flow/flow.ts';
import { FlowController } from '../flow/flow-controller.ts';
import type { Opening } from '../flow/opening.ts';
import type { InfopuntBooking } from '../infopunt-booking.ts';
import { type Locale, localeFor } from '../i18n/locale.ts';
import { problemText } from '../i18n/problem-text.ts';
import { keepClear } from '../parts/keep-clear.ts';
import { type Paper, printOnly } from '../parts/paper.ts';
import { StepFocus } from '../parts/step-focus.ts';
import { check } from './check.ts';
import { chooseTime } from './choose-time.ts';
import { chosen } from './choose-product.ts';
import { code } from './code.ts';
import { contact } from './contact.ts';
import { dialogStyles } from './dialog-styles.ts';
import { doneStyles } from './done-styles.ts';
import { done } from './done.ts';
import { formStyles } from './form-styles.ts';
import { printStyles } from './print-styles.ts';
import { productLines } from './product-lines.ts';
import type { Scene, Send } from './scene.ts';
import type { Show } from './side-journeys.ts';
import { stepStyles } from './step-styles.ts';
import { timeStyles } from './time-styles.ts';

/** All that follows the first question, fetched as one when somebody is about to answer it. */
export interface Journey {
  controller: FlowController;
  styles: CSSStyleSheet[];
  /** How far the visitor is, from 1 to 4; 0 where there is nothing to count. */
  readonly position: number;
  showStep(scene: Scene, send: Send): unknown;
  /** Goes where the event leads; promises the screen that shows it, where that cannot be at once. */
  send(event: FlowEvent): Promise<unknown> | undefined;
  /** Begins with the product that the page chose, save where somebody goes on with it. */
  begin(product: Product): void;
  /** What the visitor waits for. */
  waitingText(): string;
  /** What went by without changing the step. */
  asideText(): string;
  /** Lets Back lead through an open dialog, and out of it. */
  leadThrough(dialog: HTMLDialogElement): void;
  /**
   * Goes along with what the screen shows by now: its language, and with the focus to what is new, once the visitor has
   * `acted`. Gives the language that it should be read in, where that is another.
   */
  follow(section: HTMLElement | null, acted: boolean): Locale | undefined;
}

export function startJourney(element: InfopuntBooking, opening: Opening, lose: () => void): Journey {
  const controller = new FlowController(element, opening, lose);
  const paper: Paper = {
    save: (token) => void controller.save(token),
    print: () => printOnly(element),
  };
  const focus = new StepFocus();
  controller.resume();
  element.renderRoot.addEventListener('focusin', keepClear);
  for (const turn of ['online', 'offline']) addEventListener(turn, () => element.requestUpdate());
  let trail: DialogHistory | undefined;
  return {
    controller,
    styles: [stepStyles, timeStyles, formStyles, doneStyles, dialogStyles, printStyles],
    get position() {
      return controller.side?.position ?? positions[controller.flow.step] ?? 0;
    },
    leadThrough: (dialog) => (trail ??= leadThrough(dialog, stepBack, () => (trail = undefined))),
    send: goOn,
    begin(product) {
      if (controller.resumed !== product.id) void controller.send(chosen(product, true));
      controller.resumed = '';
    },
    showStep: (scene, send) => (controller.side?.show ?? (steps as Record<string, Show>))[scene.flow.step]?.(scene as never, send, paper),
    waitingText: () => waitingText(controller.flow),
    asideText: () => (navigator.onLine ? (controller.missing ? problemText('') : sentAgain(controller.flow)) : msg('Je bent offline. Wat je invulde, blijft staan.')),
    follow(section, acted) {
      focus.follow(section, placeOf(controller.flow), acted);
      controller.followLanguage();
      // Behind the manage link the page has one language and the booking another: its own is what the visitor reads.
      const opened = 'booking' in controller.flow ? controller.flow.booking : 'entry' in controller.flow && controller.flow.entry;
      const locale = element.manage && opened && localeFor(opened.language);
      return locale && locale !== opening.locale ? locale : undefined;
    },
  };

  function goOn(event: FlowEvent): Promise<unknown> | undefined {
    const before = placeOf(controller.flow);
    const arrived = () => {
      if (event.type !== 'back' && placeOf(controller.flow) !== before) trail?.stepped();
    };
    const later = controller.send(event);
    if (later) return later.then(arrived).then(() => element.updateComplete);
    arrived();
    return undefined;
  }

  function stepBack(): boolean {
    if (controller.atFirst) return false;
    void controller.send({ type: 'back' });
    return true;
  }
}

const positions: Partial<Record<Flow['step'], number>> = { product: 1, about: 1, time: 2, contact: 3, check: 4, code: 4 };

const steps: Record<Exclude<BookingStep['step'], 'product'>, Show> = { about: productLines, time: chooseTime, contact, check, code, done };

/** What is another question is another place, also where it is the same step. */
const placeOf = (flow: Flow): string => flow.step + ('given' in flow ? flow.given.length : '');

/** Said once the code has been sent again, for those who see it and those who hear it. */
const sentAgain = (flow: Flow): string =>
  'again' in flow && flow.again === 'sent' ? msg(str`We stuurden de code opnieuw naar ${flow.pending.sentTo}.`) : '';

function waitingText(flow: Flow): string {
  switch (flow.step) {
    case 'time':
    case 'move':
      return msg('We zoeken vrije momenten…');
    default:
      return msg('Even geduld…');
  }
}
