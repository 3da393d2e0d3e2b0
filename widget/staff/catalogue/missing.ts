import type { Typed } from './part.ts';
import { type Words, DUTCH, lacks } from './words.ts';

/** Every text of it. */
export function wordsIn(typed: Typed): Words[] {
  switch (typed.kind) {
    case 'product':
      return [typed.name, typed.summary, typed.about, typed.notFor, ...typed.bring, ...typed.referrals.map(({ when }) => when)];
    case 'office':
      return [...typed.houseRules, ...typed.referrals.map(({ when }) => when), ...typed.otherOffices.map(({ name }) => name)];
    case 'triage': {
      const answers = typed.questions.flatMap((question) => question.answers);
      return [...typed.questions.flatMap(({ question, hint }) => [question, hint]), ...answers.flatMap(({ label, hint }) => [label, hint]), ...typed.reasons.map(({ text }) => text)];
    }
  }
}

/** How many of its texts are not there in that language. */
export const missingIn = (typed: Typed, language: string): number => wordsIn(typed).filter((words) => lacks(words, language)).length;

/** The same, with the Dutch wherever one of these languages lacks a text: so that what has to be complete can be saved. */
export function filledWithDutch<Whole>(whole: Whole, languages: string[]): Whole {
  if (Array.isArray(whole)) return whole.map((one: unknown) => filledWithDutch(one, languages)) as Whole;
  if (typeof whole !== 'object' || whole === null) return whole;
  const words = whole as unknown as Words;
  const filled = DUTCH in whole ? languages.filter((language) => lacks(words, language)).map((language) => [language, words[DUTCH]]) : Object.entries(whole).map(([key, value]) => [key, filledWithDutch(value, languages)]);
  return { ...whole, ...Object.fromEntries(filled) };
}
