import { SOURCE_LANGUAGE } from './language.ts';
import type { Triage, TriageTexts } from './triage.ts';

/** Dutch says all that the questions need; every other language says what the Dutch says. */
export function checkTriageTexts(triage: Triage): string[] {
  const needed = textsNeeded(triage);
  const source = Object.keys(flat(triage.texts.nl));
  return Object.entries(triage.texts).flatMap(([language, texts]) => {
    const given = flat(texts);
    const isSource = language === SOURCE_LANGUAGE;
    const expected = isSource ? needed : source;
    return [
      ...expected.filter((key) => !Object.hasOwn(given, key)).map((key) => `The text ${key} is missing in ${language}.`),
      ...Object.keys(given)
        .filter((key) => !expected.includes(key) && !(isSource && isHintOf(key, needed)))
        .map((key) => `The text ${key} in ${language} is of nothing.`),
      ...Object.keys(given)
        .filter((key) => given[key]?.trim() === '')
        .map((key) => `The text ${key} in ${language} is empty.`),
    ];
  });
}

function textsNeeded({ questions }: Triage): string[] {
  const ofQuestions = questions.flatMap(({ id, answers }) => [`${id}.question`, ...answers.map((answer) => `${id}/${answer.id}.label`)]);
  const reasons = questions.flatMap(({ answers }) => answers.flatMap(({ leadsTo }) => ('office' in leadsTo ? [`reasons/${leadsTo.because}`] : [])));
  return [...ofQuestions, ...new Set(reasons)];
}

/** Hints are for whom the source language wants to give one. */
function isHintOf(key: string, needed: string[]): boolean {
  const [subject, field] = key.split('.');
  return field === 'hint' && needed.some((other) => other.split('.')[0] === subject);
}

function flat({ questions, reasons }: TriageTexts): Record<string, string> {
  const named = (subject: string, texts: object) => Object.entries(texts).map(([field, text]) => [`${subject}.${field}`, text as string]);
  return Object.fromEntries([
    ...Object.entries(questions).flatMap(([id, { answers, ...texts }]) => [
      ...named(id, texts),
      ...Object.entries(answers).flatMap(([answer, answerTexts]) => named(`${id}/${answer}`, answerTexts)),
    ]),
    ...Object.entries(reasons).map(([id, text]) => [`reasons/${id}`, text]),
  ]);
}
