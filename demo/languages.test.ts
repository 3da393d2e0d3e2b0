import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { texts as letters } from '../server/mail/texts/texts.ts';
import { languages as widget } from '../widget/i18n/generated/languages.ts';
import * as catalogue from './catalogue/languages.ts';
import * as triage from './triage-texts/languages.ts';

/** What stands for every value that a letter puts into a text: a telephone, a code, or a moment. */
const VALUE = Object.assign(new String('VALUE'), { day: 'dinsdag 24 november', date: 'dinsdag 24 november 2026', time: '9.20 uur' });

/** All that visitors read in Dutch: the source of all translations. */
const dutch = {
  widget: [...readFileSync('widget/i18n/en.xlf', 'utf8').matchAll(/<source>([^]*?)<\/source>/g)].map(([, text]) => text!.replace(/<x[^>]*>/g, 'VALUE')),
  letters: Object.values(textsOf(letters.nl)),
  catalogue: Object.values(textsOf(catalogue.nl)),
  triage: Object.values(textsOf(triage.nl)),
};

test('Dutch is written in sentences of 12 words on average and 25 at most, wherever visitors read it', () => {
  const all = Object.values(dutch).flat().flatMap(sentencesOf);
  expect(all.filter((sentence) => wordsIn(sentence) > 25)).toEqual([]);
  for (const [where, texts] of Object.entries(dutch)) expect([where, meanOf(texts.flatMap(sentencesOf)) <= 12]).toEqual([where, true]);
});

test('what measures sentences counts the words of each, and of nothing that is none', () => {
  expect(sentencesOf('Kom je? Breng dan mee: je kaart, je brief en 2 foto’s. Tot dan').map(wordsIn)).toEqual([2, 10]);
});

describe('whoever chose a language', () => {
  const tags = Object.keys(letters).sort();

  test('finds the widget, the products, the questions and the letters in it', () => {
    for (const [where, known] of Object.entries({ widget, catalogue, triage })) expect([where, Object.keys(known).sort()]).toEqual([where, tags]);
  });

  test.each(tags)('reads in %s every text that there is in Dutch, with the same values in it', (tag) => {
    for (const all of [letters, catalogue, triage]) {
      const [before, after] = [textsOf(all.nl), textsOf(Object.entries(all).find(([language]) => language === tag)![1])];
      expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
      for (const [place, text] of Object.entries(after)) {
        expect(text, place).not.toMatch(/^\s*$|undefined/);
        expect([place, text.includes('VALUE')]).toEqual([place, before[place]!.includes('VALUE')]);
      }
    }
  });

  test.each(tags)('reads %s in its own direction and sees it under one name, in the widget as in letters', (tag) => {
    const { name, dir = 'ltr' } = widget[tag as keyof typeof widget] as { name: string; dir?: string };
    expect([name, dir]).toEqual([letters[tag]!.name, letters[tag]!.direction]);
    expect(dir).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });
});

/** Every text with its place; what is put into one is `VALUE`. */
function textsOf(part: object, place = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(part).map(([key, value]: [string, unknown]) => {
      if (typeof value === 'string') return ['tag', 'direction', 'name', 'colon', 'translation'].includes(place + key) ? {} : { [place + key]: value };
      // How a date and a time are put together is no sentence.
      if (typeof value === 'function') return ['day', 'clock', 'moment', 'inGhent'].includes(place + key) ? {} : { [place + key]: String(value(VALUE)) };
      return value ? textsOf(value, `${place}${key}.`) : {};
    }),
  );
}

/** What ends with a full stop or a question mark; a label is none. */
function sentencesOf(text: string): string[] {
  return text.match(/[^.?]+(?:\.\d[^.?]*)*[.?](?=\s|$)/g) ?? [];
}

const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const meanOf = (sentences: string[]): number => sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length;
