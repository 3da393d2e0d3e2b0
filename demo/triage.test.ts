import { describe, expect, test } from 'vitest';
import { checkTriage, MOST_QUESTIONS } from '../server/domain/check-triage.ts';
import { answersTo, type TriageTarget, walkTriage } from '../server/domain/triage.ts';
import { demoOffice } from './office.ts';
import { triage } from './triage.ts';
import { situations } from './triage-situations.ts';

const plan = demoOffice([2027]);
const products = plan.products.map(({ id }) => id);
const offices = plan.office.otherOffices.map(({ id }) => id);

test('the questions of the demo can be asked', () => {
  expect(checkTriage(triage, { products, offices })).toEqual([]);
});

describe('every path', () => {
  const paths = pathsFrom([]);

  test.each(paths.map((path) => [path.join(', ')] as const))('%s ends at a product, or at another office with the reason', (path) => {
    const end = walkTriage(triage, path.split(', '))!;
    if ('product' in end) expect(products).toContain(end.product);
    else if ('office' in end) {
      expect(offices).toContain(end.office);
      for (const { reasons } of Object.values(triage.texts)) expect(reasons[end.because]).toMatch(/\w.*\.$/);
    } else expect.fail(`ends at the question ${end.question}`);
  });

  test('is short', () => {
    expect(Math.max(...paths.map(({ length }) => length))).toBeLessThanOrEqual(MOST_QUESTIONS);
  });
});

test.each(triage.questions.map(({ id }) => id))('who does not know an answer to "%s" has one to give', (question) => {
  const { answers } = triage.texts.nl.questions[question]!;
  expect(Object.values(answers).filter(({ label }) => /ik weet het niet$/i.test(label))).toHaveLength(1);
});

describe('the situations', () => {
  test('are forty, all different, and end at every product and every other office', () => {
    expect(new Set(situations.map(({ situation }) => situation)).size).toBe(40);
    expect([...new Set(situations.map(({ end }) => end))].sort()).toEqual([...products, ...offices].sort());
  });

  test('end where an expert would send them, at least 38 of the 40', () => {
    const elsewhere = situations.filter(({ answers, end }) => nameOf(walkTriage(triage, answers)) !== end);
    expect(elsewhere.length, elsewhere.map(({ situation }) => situation).join('\n')).toBeLessThanOrEqual(2);
  });
});

describe('the texts', () => {
  const sentences = sentencesOf(triage.texts.nl);

  test('are short sentences', () => {
    const lengths = sentences.map((sentence) => sentence.split(/\s+/).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
    expect(lengths.reduce((total, length) => total + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  test('have as many sentences in every language', () => {
    for (const [language, texts] of Object.entries(triage.texts)) expect([language, sentencesOf(texts).length]).toEqual([language, sentences.length]);
  });
});

/** All answers that one after the other lead to an end. */
function pathsFrom(given: string[]): string[][] {
  const next = answersTo(triage, given.length === 0 ? { question: triage.first } : walkTriage(triage, given));
  return next.length === 0 ? [given] : next.flatMap(({ id }) => pathsFrom([...given, id]));
}

function nameOf(end: TriageTarget | undefined): string | undefined {
  return end && ('product' in end ? end.product : 'office' in end ? end.office : undefined);
}

function sentencesOf(texts: object): string[] {
  return Object.values(texts).flatMap((text: string | object) => (typeof text === 'string' ? text.split(/(?<=[.?!])\s+/) : sentencesOf(text)));
}
