import type { Wish } from '../domain/wish.ts';
import { dateWords, weekdayWord } from './moment-words.ts';
import type { Texts } from './texts/texts.ts';

/** "vanaf maandag 30 november 2026, op dinsdag of donderdag, in de voormiddag" */
export function wishWords(texts: Texts, { from, through, days = [], parts = [], talkLanguage }: Wish): string {
  const { wish } = texts.waiting;
  const either = (words: string[]) => new Intl.ListFormat(texts.tag, { type: 'disjunction' }).format(words);
  const words = [
    ...(from === undefined ? [] : [wish.from(dateWords(texts, from))]),
    ...(through === undefined ? [] : [wish.through(dateWords(texts, through))]),
    ...(days.length === 0 ? [] : [wish.on(either(days.map((day) => weekdayWord(texts, day))))]),
    ...(parts.length === 0 ? [] : [either(parts.map((part) => wish.parts[part]))]),
    ...(talkLanguage === undefined ? [] : [wish.language(new Intl.DisplayNames(texts.tag, { type: 'language' }).of(talkLanguage) ?? talkLanguage)]),
  ];
  return words.join(wish.between) || wish.any;
}
