import type { Triage, TriageTarget } from '../../server/contract/triage.ts';
import type { Answer } from '../ask.ts';
import type { BookingStep, Sending } from './booking-step.ts';
import type { Flow, FlowEvent } from './flow.ts';

/** From the list of products to the one that somebody needs, or to another office. The answers stay in the browser. */
export type TriageStep = { journey: 'triage'; before: Products } & (
  | ({ step: 'triage-opening'; given: Given[] } & Sending)
  // Under way is the same triage in another language.
  | ({ step: 'question' } & Sending & Walked)
  | ({ step: 'advised' } & Sending & Walked)
  | ({ step: 'referred' } & Sending & Walked)
);

type Products = Extract<BookingStep, { step: 'product' }>;

export interface Walked {
  triage: Triage;
  /** What was answered so far, from the first question on. */
  given: Given[];
}

export interface Given {
  question: string;
  /** Which of its answers, counted from 0. */
  answer: number;
}

export type TriageEvent =
  | { journey: 'triage'; type: 'unsure' }
  | { type: 'triage-came'; answer: Answer<Triage> }
  | { type: 'answer-given'; answer: number }
  | { type: 'list-of-products-wanted' };

export function nextTriage(step: Flow, event: FlowEvent): BookingStep | TriageStep | undefined {
  if (event.type === 'unsure') return step.step === 'product' ? { journey: 'triage', step: 'triage-opening', before: productsOf(step), given: [], sending: true } : undefined;
  // From a product to the answers that led to it.
  if (!step.journey && step.answers && event.type === 'back') return { journey: 'triage', step: 'triage-opening', before: { step: 'product' }, given: step.answers, sending: true };
  if (step.journey !== 'triage') return undefined;
  switch (event.type) {
    case 'list-of-products-wanted':
      return step.before;
    case 'sent':
    case 'language-changed':
      return { ...step, sending: true, problem: undefined };
    case 'triage-came':
      return came(step, event.answer);
    case 'answer-given': {
      if (step.step !== 'question') return undefined;
      const question = questionOf(step);
      return question ? walked(step, { triage: step.triage, given: [...step.given, { question, answer: event.answer }] }) : undefined;
    }
    case 'back':
      return 'triage' in step && step.given.length ? walked(step, { triage: step.triage, given: step.given.slice(0, -1) }) : step.before;
    default:
      return undefined;
  }
}

/** Where the answers lead; nothing where no such answer can be given. */
export function targetOf({ triage, given }: Walked): TriageTarget | undefined {
  const last = given.at(-1);
  return last ? triage.questions[last.question]?.answers[last.answer]?.leadsTo : { question: triage.first };
}

/** The id of the question that is asked now. */
export function questionOf(step: Walked): string | undefined {
  const target = targetOf(step);
  return target && 'question' in target ? target.question : undefined;
}

/** In another language the questions are the same: whoever is in the midst of them stays there. */
function came(step: Extract<Flow, TriageStep>, answer: Answer<Triage>): BookingStep | TriageStep {
  if (answer.ok) return walked(step, { triage: answer.value, given: step.given });
  return { ...step, sending: false, problem: answer.problem };
}

/** A newer office may lead to what this widget does not know: then there is the list of products. */
function walked({ before }: { before: Products }, found: Walked): BookingStep | TriageStep {
  const target = targetOf(found) ?? {};
  const step = 'product' in target ? 'advised' : 'office' in target ? 'referred' : 'question';
  return step === 'question' && !found.triage.questions[questionOf(found) ?? ''] ? before : { journey: 'triage', before, step, sending: false, ...found };
}

const productsOf = ({ before }: Products): Products => ({ step: 'product', ...(before && { before }) });
