import { msg } from '@lit/localize';
import { type CSSResult, type TemplateResult, nothing } from 'lit';
import { leadThrough } from '../dialog.ts';
import type { DialogHistory } from '../dialog-history.ts';
import type { Flow } from '../flow/flow.ts';
import { FlowController, type Terms } from '../flow/flow-controller.ts';
import type { InfopuntBooking } from '../infopunt-booking.ts';
import { problemText } from '../i18n/problem-text.ts';
import { type Paper, printOnly } from '../parts/paper.ts';
import { StepFocus } from '../parts/step-focus.ts';
import { check } from './check.ts';
import { chooseTime } from './choose-time.ts';
import { code } from './code.ts';
import { contact } from './contact.ts';
import { done } from './done.ts';
import { booking, cancel, cancelled, moveCheck, moved, opening } from './manage.ts';
import { productLines } from './product-lines.ts';
import type { Scene, Send } from './scene.ts';
import { stepStyles } from './step-styles.ts';

/** All that follows the first question, fetched as one when somebody is about to answer it. */
export interface Journey {
  controller: FlowController;
  styles: CSSResult;
  showStep(scene: Scene, send: Send): unknown;
  /** What the visitor waits for. */
  waitingText(): string;
  /** What went by without changing the step. */
  asideText(): string;
  /** Lets Back lead through an open dialog, and out of it. */
  leadThrough(dialog: HTMLDialogElement, back: () => boolean): void;
  /** The dialog, if there is one, shows a further step. */
  stepped(): void;
  /** Moves the focus to what is new, once the visitor has `acted`. */
  followFocus(section: HTMLElement | null, acted: boolean): void;
}

export function startJourney(element: InfopuntBooking, terms: () => Terms): Journey {
  const controller = new FlowController(element, terms);
  const paper: Paper = { save: (token) => void controller.saveCalendar(token), print: () => printOnly(element) };
  const focus = new StepFocus();
  let trail: DialogHistory | undefined;
  return {
    controller,
    styles: stepStyles,
    leadThrough: (dialog, back) => (trail ??= leadThrough(dialog, back, () => (trail = undefined))),
    stepped: () => trail?.stepped(),
    showStep: (scene, send) => showStep(scene, send, paper),
    waitingText: () => waitingText(controller.flow),
    asideText: () => (controller.fileMissing ? problemText('') : ''),
    followFocus: (section, acted) => focus.follow(section, controller.flow.step, acted),
  };
}

type Show = (scene: never, send: Send, paper: Paper) => TemplateResult;

const steps: Record<Exclude<Flow['step'], 'product'>, Show> = {
  about: productLines,
  time: chooseTime,
  contact,
  check,
  code,
  done,
  opening,
  booking,
  move: chooseTime,
  'move-check': moveCheck,
  cancel,
  moved,
  cancelled,
};

function showStep(scene: Scene, send: Send, paper: Paper): unknown {
  const { step } = scene.flow;
  return step === 'product' ? nothing : steps[step](scene as never, send, paper);
}

function waitingText(flow: Flow): string {
  switch (flow.step) {
    case 'time':
    case 'move':
      return msg('We zoeken vrije momenten…');
    default:
      return msg('Even geduld…');
  }
}
