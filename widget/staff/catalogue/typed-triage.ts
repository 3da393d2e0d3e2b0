import type { CatalogueTriage } from '../../../server/contract/staff/catalogue.ts';
import { type Target, readTarget, targetOf } from './typed-referral.ts';
import { type Words, has, wordsOf, writtenIn } from './words.ts';

export interface TypedAnswer {
  id: string;
  label: Words;
  hint: Words;
  to: Target;
  /** Id of the sentence that says why it is another office; empty for what is none. */
  because: string;
}

export interface TypedQuestion {
  id: string;
  question: Words;
  hint: Words;
  answers: TypedAnswer[];
}

/** The questions as they are typed, each with its words. */
export interface TypedTriage {
  kind: 'triage';
  /** Visitors can ask to be asked. */
  asked: boolean;
  first: string;
  questions: TypedQuestion[];
  reasons: { id: string; text: Words }[];
  /** Products to which no answer need lead. */
  notTriaged: string[];
}

export function typedTriage(triage: CatalogueTriage | null, languages: string[]): TypedTriage {
  if (!triage) return { kind: 'triage', asked: false, first: '', questions: [], reasons: [], notTriaged: [] };
  const { first, questions, notTriaged, texts } = triage;
  const said = (pick: (text: (typeof texts)['nl']) => string | undefined) => wordsOf(languages, texts, pick);
  return {
    kind: 'triage',
    asked: true,
    first,
    questions: questions.map(({ id, answers }) => ({
      id,
      question: said((text) => text.questions[id]?.question),
      hint: said((text) => text.questions[id]?.hint),
      answers: answers.map(({ id: answer, leadsTo }) => ({
        id: answer,
        label: said((text) => text.questions[id]?.answers[answer]?.label),
        hint: said((text) => text.questions[id]?.answers[answer]?.hint),
        to: targetOf(leadsTo),
        because: 'because' in leadsTo ? leadsTo.because : '',
      })),
    })),
    reasons: Object.keys(texts.nl.reasons).map((id) => ({ id, text: said(({ reasons }) => reasons[id]) })),
    notTriaged,
  };
}

/** As the server takes it: reasons that no answer gives are left out, and so is what need not be said of products that are led to. */
export function triageOf({ asked, first, questions, reasons, notTriaged }: TypedTriage): CatalogueTriage | null {
  if (!asked) return null;
  const answers = questions.flatMap((question) => question.answers);
  const given = reasons.filter(({ id }) => answers.some(({ to, because }) => to.startsWith('office:') && because === id));
  const said = [...questions.flatMap(({ question, hint }) => [question, hint]), ...answers.flatMap(({ label, hint }) => [label, hint]), ...given.map(({ text }) => text)];
  const texts = writtenIn(said).map((language) => [language, { questions: Object.fromEntries(questions.map((question) => [question.id, questionIn(question, language)])), reasons: reasonsIn(given, language) }]);
  return {
    first,
    questions: questions.map(({ id, answers: its }) => ({ id, answers: its.map(({ id: answer, to, because }) => ({ id: answer, leadsTo: endOf(to, because) })) })),
    notTriaged: notTriaged.filter((id) => !answers.some(({ to }) => to === `product:${id}`)),
    texts: Object.fromEntries(texts),
  };
}

function questionIn({ question, hint, answers }: TypedQuestion, language: string): CatalogueTriage['texts']['nl']['questions'][string] {
  const hinted = (words: Words) => (has(words, language) ? { hint: words[language]! } : {});
  return {
    question: question[language] ?? '',
    ...hinted(hint),
    answers: Object.fromEntries(answers.map(({ id, label, hint: its }) => [id, { label: label[language] ?? '', ...hinted(its) }])),
  };
}

const reasonsIn = (reasons: TypedTriage['reasons'], language: string): Record<string, string> => Object.fromEntries(reasons.map(({ id, text }) => [id, text[language] ?? '']));

function endOf(to: Target, because: string): CatalogueTriage['questions'][number]['answers'][number]['leadsTo'] {
  const [kind, id] = readTarget(to);
  return kind === 'question' ? { question: id } : kind === 'office' ? { office: id, because } : { product: id };
}
