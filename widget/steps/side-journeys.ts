import type { TemplateResult } from 'lit';
import type { Flow, FlowEvent, NextBeside, SideStep } from '../flow/flow.ts';
import type { Paper } from '../parts/paper.ts';
import type { Send } from './scene.ts';

export type Show = (scene: never, send: Send, paper: Paper) => TemplateResult;

/** Where the office is asked, and what every request of a visitor carries: the language of the screens (BCP 47), and whose page this is. */
export interface Asking {
  base: string;
  carried: { language: string; partner?: string };
}

/** A journey beside booking. Its chunk, with its texts, is fetched when somebody sets out on it. */
export interface SideJourney {
  next: NextBeside;
  /** Asks the office for what `flow` needs, as it comes after `before`; the event says what came. */
  ask(flow: Flow, before: Flow, asking: Asking): Promise<FlowEvent | undefined>;
  /** What the page hears when `flow` comes after `before`. */
  tell(flow: Flow, before: Flow): Event | undefined;
  /** The steps from which a step leads back. */
  withBack: string[];
  /** Where on the way to a booking it lies, when it does. */
  position?: number;
  /** What each step shows. */
  show: Record<string, Show>;
  /** What its steps need besides the styles of booking. */
  styles: CSSStyleSheet;
}

/** Each of them, by the name that its steps carry as `journey`. The file of one is named for it, and so are its texts. */
export const sideJourneys: Record<SideStep['journey'], () => Promise<{ sideJourney: SideJourney }>> = {
  manage: () => import('./manage-journey.ts'),
  waiting: () => import('./waiting-journey.ts'),
  triage: () => import('./triage-journey.ts'),
  talk: () => import('./talk-journey.ts'),
  deadline: () => import('./deadline-journey.ts'),
};
