import type { Translated } from './language.ts';

/** Questions for whoever does not know which product is theirs, and where each answer leads. */
export interface Triage {
  /** Id of the question that is asked first. */
  first: string;
  questions: TriageQuestion[];
  /** Products to which no answer need lead. */
  notTriaged: string[];
  texts: Translated<TriageTexts>;
}

export interface TriageQuestion {
  id: string;
  answers: { id: string; leadsTo: TriageTarget }[];
}

/** What follows an answer: another question, or an end. `because` is the id of the sentence that says why it is another office. */
export type TriageTarget = { question: string } | { product: string } | { office: string; because: string };

/** The words of a triage in one language, by the ids of questions, answers and reasons. */
export interface TriageTexts {
  questions: Record<string, { question: string; hint?: string; answers: Record<string, { label: string; hint?: string }> }>;
  reasons: Record<string, string>;
}

/** Where these answers lead, given one after the other from the first question on. Nothing when one of them cannot be given. */
export function walkTriage(triage: Triage, answers: string[]): TriageTarget | undefined {
  let target: TriageTarget | undefined = { question: triage.first };
  for (const answer of answers) target = answersTo(triage, target).find(({ id }) => id === answer)?.leadsTo;
  return target;
}

/** The answers that can be given at a target: none at an end. */
export function answersTo({ questions }: Triage, target: TriageTarget | undefined): TriageQuestion['answers'] {
  if (!target || !('question' in target)) return [];
  return questions.find(({ id }) => id === target.question)?.answers ?? [];
}
