import type { CSSResult, TemplateResult } from 'lit';
import type { Flow, FlowEvent, NextBeside, SideStep } from '../flow/flow.ts';
import type { Paper } from '../parts/paper.ts';
import type { Send } from './scene.ts';

export type Show = (scene: never, send: Send, paper: Paper) => TemplateResult;

/** A journey beside booking. Its chunk, with its texts, is fetched when somebody sets out on it. */
export interface SideJourney {
  next: NextBeside;
  /** Asks the office for what `flow` needs, as it comes after `before`; the event says what came. */
  ask(flow: Flow, before: Flow, base: string): Promise<FlowEvent | undefined>;
  /** What the page hears when `flow` comes after `before`. */
  tell(flow: Flow, before: Flow): Event | undefined;
  /** The steps from which a step leads back. */
  withBack: string[];
  /** What each step shows. */
  show: Record<string, Show>;
  /** What its steps need besides the styles of booking. */
  styles: CSSResult;
}

/** Each of them, by the name that its steps carry as `journey`. The file of one is named for it, and so are its texts. */
export const sideJourneys: Record<SideStep['journey'], () => Promise<{ sideJourney: SideJourney }>> = {
  manage: () => import('./manage-journey.ts'),
};
