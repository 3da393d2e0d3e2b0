import type { Translated } from '../../server/domain/language.ts';
import * as languages from './languages.ts';
import type { CatalogueTexts } from './nl.ts';

/** What somebody makes of the texts of one language, made in all of them. */
export function inEveryLanguage<T>(make: (texts: CatalogueTexts) => T): Translated<T> {
  const made = Object.entries(languages).map(([language, texts]) => [language, make(texts)] as const);
  return { ...Object.fromEntries(made), nl: make(languages.nl) };
}
