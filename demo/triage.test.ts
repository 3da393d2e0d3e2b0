import { describe, expect, test } from 'vitest';
import { checkTriage, MOST_QUESTIONS } from '../server/domain/check-triage.ts';
import { answersTo, type TriageTarget, walkTriage } from '../server/domain/triage.ts';
import * as catalogue from './catalogue/languages.ts';
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
      for (const { reasons } of Object.values(triage.texts)) expect(reasons[end.because]).toMatch(/[\p{L}].*\.$/u);
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
  test('are eighty, all different, and end at every product and every other office', () => {
    expect(new Set(situations.map(({ situation }) => situation)).size).toBe(80);
    expect([...new Set(situations.map(({ end }) => end))].sort()).toEqual([...products, ...offices].sort());
  });

  test('end where an expert would send them, but for two at most', () => {
    const elsewhere = situations.filter(({ answers, end }) => nameOf(walkTriage(triage, answers)) !== end);
    expect(elsewhere.length, elsewhere.map(({ situation }) => situation).join('\n')).toBeLessThanOrEqual(2);
  });

  test('end there too for whoever takes the other way that seems as right', () => {
    const ends = situations.flatMap(({ situation, end, otherAnswers = [] }) => otherAnswers.map((answers) => ({ situation, answers, end })));
    expect(ends.map(({ answers, ...asked }) => ({ ...asked, answers, end: nameOf(walkTriage(triage, answers)) }))).toEqual(ends);
  });
});

describe('the texts', () => {
  const languages = Object.keys(triage.texts);
  const dutch = textsOf(triage.texts.nl);

  test('are there in every language of the catalogue', () => {
    expect(languages.sort()).toEqual(Object.keys(catalogue).sort());
  });

  test.each(languages)('are short sentences in %s', (language) => {
    const lengths = textsOf(triage.texts[language]!).flatMap(([, text]) => sentencesOf(text)).map((sentence) => sentence.split(/\s+/).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(25);
    expect(lengths.reduce((total, length) => total + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  test.each(languages)('have the sentences, the numbers and the cards of the Dutch in %s', (language) => {
    const shape = ([place, text]: [string, string]) => [place, sentencesOf(text).length, /[.?؟]$/.test(text), fixed(text)];
    const byPlace = (texts: [string, string][]) => texts.map(shape).sort();
    expect(byPlace(textsOf(triage.texts[language]!))).toEqual(byPlace(dutch));
  });

  test('isolate every Latin piece in Arabic', () => {
    for (const [place, text] of textsOf(triage.texts['ar']!)) expect(text.replace(/\u2068[^\u2068\u2069]+\u2069/g, ''), place).not.toMatch(/[a-z\u2066-\u2069]/i);
  });

  test('break no line before a question mark or a colon in French', () => {
    for (const [place, text] of textsOf(triage.texts['fr']!)) expect(text, place).not.toMatch(/[^\u00a0][?:]/);
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

/** Every text with its place: "questions.start.question". */
function textsOf(texts: object): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, string | object]): [string, string][] =>
    typeof value === 'string' ? [[key, value]] : textsOf(value).map(([place, text]) => [`${key}.${place}`, text]),
  );
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?؟])\s/);
}

/** What no translation changes. */
function fixed(text: string): string[] {
  return [...new Set(text.match(/\d+(?:bis)?|(?<!\p{L})(?:[BKL]|F\+|EU\+)(?![\p{L}’])/gu))].sort();
}
