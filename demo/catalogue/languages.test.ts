import { describe, expect, test } from 'vitest';
import { inLanguage } from '../../server/domain/language.ts';
import { inEveryLanguage } from './in-every-language.ts';
import * as languages from './languages.ts';
import { type CatalogueTexts, nl, type ProductId } from './nl.ts';

const translations = Object.entries(languages).filter(([language]) => language !== 'nl');

test.each(Object.entries(languages))('%s has sentences of 12 words on average, and none over 25', (_, texts) => {
  const sentences = textsOf(texts).flatMap(([, text]) => (/[.?؟]$/.test(text) ? sentencesOf(text) : []));
  const words = sentences.map((sentence) => sentence.split(/\s/).filter((word) => /[\p{L}\d]/u.test(word)).length);
  expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThanOrEqual(12);
  expect(Math.max(...words)).toBeLessThanOrEqual(25);
});

describe.each(translations)('the translation into %s', (language, texts) => {
  const dutch = new Map(textsOf(nl));

  test('has the texts of the Dutch, none of them empty, with as many sentences each', () => {
    expect(textsOf(texts).map(([place]) => place).sort()).toEqual([...dutch.keys()].sort());
    for (const [place, text] of textsOf(texts)) {
      expect(text.trim(), place).toBe(text);
      expect(text, place).not.toBe('');
      expect(sentencesOf(text).length, place).toBe(sentencesOf(dutch.get(place) ?? '').length);
    }
  });

  test('has the numbers and the cards of the Dutch', () => {
    for (const [place, text] of textsOf(texts)) {
      // Arabic has a word of its own for two things.
      if (language === 'ar' && place === 'products.studenten.about') continue;
      expect(fixed(text), place).toEqual(fixed(dutch.get(place) ?? ''));
    }
  });

  test('leaves no text in Dutch', () => {
    for (const [place, text] of textsOf(texts)) {
      expect(text, place).not.toBe(dutch.get(place));
      expect(withoutDeskWords(text), place).not.toMatch(/\b(je|het|een|niet|voor|naar|van|als|wil)\b/);
    }
  });

  test('is in its own script, but for the words at the desk', () => {
    const own = { ar: /\p{Script=Arabic}/u, bg: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u }[language] ?? /\p{Script=Latin}/u;
    for (const [place, text] of textsOf(texts)) {
      for (const letter of withoutDeskWords(text).match(/\p{L}/gu) ?? []) expect(letter, `${place}: ${text}`).toMatch(own);
      expect(text, place).toMatch(own);
    }
  });

  test('ends a sentence where the Dutch does, and a line of a list not', () => {
    for (const [place, text] of textsOf(texts)) {
      expect(/[.?؟]$/.test(text), place).toBe(/[.?]$/.test(dutch.get(place) ?? ''));
    }
  });

  test('speaks to the reader in one way', () => {
    const familiar: Record<string, RegExp> = {
      bg: /(?<!\p{L})(ти|теб|твоя|твоята|твоето|твоите)(?!\p{L})/iu,
      es: /(?<!\p{L})(tú|tu|tus|te|ti|contigo)(?!\p{L})/iu,
      fr: /(?<!\p{L})(tu|toi|ton|ta|tes)(?!\p{L})/iu,
      tr: /(?<!\p{L})(sen|senin|sana|seni)(?!\p{L})/iu,
      uk: /(?<!\p{L})(ти|тебе|твій|твоя|твою|твої)(?!\p{L})/iu,
    };
    for (const [place, text] of textsOf(texts)) expect(text, place).not.toMatch(familiar[language] ?? /^$/);
  });
});

describe('the names of the products', () => {
  // Counsellors understand the English ones; every other holds what a Dutch letter says.
  test.each(translations.filter(([language]) => language !== 'en'))('hold the words at the desk in %s', (_, { products }) => {
    for (const [id, { name }] of Object.entries(products)) {
      // What follows the stroke explains the single permit.
      const [atTheDesk = ''] = id === 'single-permit' ? ['single permit'] : nl.products[id as ProductId].name.match(/(?<=^Info over ).+/) ?? [];
      expect(name.toLowerCase()).toContain(atTheDesk.toLowerCase());
    }
  });
});

test('Arabic isolates every Latin piece, and nothing stays open', () => {
  for (const [place, text] of textsOf(languages.ar)) {
    expect(text.replace(/\u2068[^\u2068\u2069]+\u2069/g, ''), place).not.toMatch(/[a-z\u2066-\u2069]/i);
  }
});

test('French breaks no line before a question mark or a colon', () => {
  for (const [place, text] of textsOf(languages.fr)) expect(text, place).not.toMatch(/[^\u00a0][?:]/);
});

test.each([
  ['fr-BE', 'fr'],
  ['es-419', 'es'],
  ['AR-MA', 'ar'],
  ['tr', 'tr'],
  ['bg-BG', 'bg'],
  ['uk-UA', 'uk'],
  ['so', 'nl'],
])('who asks in %s reads %s', (asked, language) => {
  const { text, language: found } = inLanguage(inEveryLanguage((texts) => texts), asked);
  expect([found, text]).toEqual([language, Object.entries(languages).find(([tag]) => tag === language)?.[1]]);
});

/** Every text with its place: "products.studenten.name". */
function textsOf(texts: CatalogueTexts): [string, string][] {
  const within = (part: object, place: string): [string, string][] =>
    Object.entries(part).flatMap(([key, value]: [string, unknown]) => (typeof value === 'string' ? [[`${place}${key}`, value]] : within(value as object, `${place}${key}.`)));
  return within(texts, '');
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?؟])\s/);
}

/** What no translation changes. */
function fixed(text: string): string[] {
  return [...new Set(text.match(/\d+(?:bis)?|(?<!\p{L})(?:[BKL]|F\+|EU\+)(?!\p{L})/gu))].sort();
}

/** What stays Dutch on purpose: in brackets behind the translation of it, or before it, and isolated where the text runs the other way. */
function withoutDeskWords(text: string): string {
  return text.replace(/\([^)]*\)|\u2068[^\u2069]*\u2069|single permit|Loket Migratie|dienstencentrum/g, '');
}
