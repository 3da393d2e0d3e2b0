import type { Triage } from '../../server/contract/triage.ts';
import { askOnce } from '../ask-once.ts';
import { isJustSent } from '../flow/booking-step.ts';
import { type TriageStep, nextTriage } from '../flow/triage-flow.ts';
import type { Show, SideJourney } from './side-journeys.ts';
import { advised, question, referred, triageOpening } from './triage.ts';
import { triageStyles } from './triage-styles.ts';

/** Questions for whoever does not know which product is theirs, asked for once; in another language once more. */
export const sideJourney: SideJourney = {
  next: nextTriage,
  ask: async (flow, before, { base, carried: { language } }) =>
    isJustSent(flow, before) ? { type: 'triage-came', answer: await askOnce<Triage>(base, `triage?lang=${language}`) } : undefined,
  tell: () => undefined,
  withBack: ['triage-opening', 'question', 'advised', 'referred'] satisfies TriageStep['step'][],
  position: 1,
  show: { 'triage-opening': triageOpening, question, advised, referred } satisfies Record<TriageStep['step'], Show>,
  styles: triageStyles,
};
