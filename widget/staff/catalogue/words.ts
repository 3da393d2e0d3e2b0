/** A text in every language, by BCP 47 tag; empty where nobody has written it. */
export type Words = Record<string, string>;

/** Every text is translated from it. */
export const DUTCH = 'nl';

/** It is there in Dutch, and not in that language. */
export const lacks = (words: Words, language: string): boolean => has(words, DUTCH) && !has(words, language);

export const has = (words: Words, language: string): boolean => !!words[language]?.trim();

export const noWords = (languages: string[]): Words => Object.fromEntries(languages.map((language) => [language, '']));

/** What each language says, of what is kept by language. */
export function wordsOf<T extends object>(languages: string[], texts: Record<string, T | undefined>, said: (text: T) => string | undefined): Words {
  return Object.fromEntries(languages.map((language) => [language, (texts[language] && said(texts[language])) ?? '']));
}

/** Lists by language, turned into a list of lines that each stand in every language. */
export function linesOf<T extends object>(languages: string[], texts: Record<string, T | undefined>, said: (text: T) => string[]): Words[] {
  const longest = Math.max(0, ...Object.values(texts).map((text) => (text ? said(text).length : 0)));
  return Array.from({ length: longest }, (_, index) => wordsOf(languages, texts, (text) => said(text)[index]));
}

/** The lines in one language: in Dutch every line that stands there, in another those that are translated. */
export const inOne = (lines: Words[], language: string): string[] => lines.map((line) => line[language] ?? '').filter((text) => language === DUTCH || text.trim());

/** Dutch, and whatever other language any of these says something in. */
export const writtenIn = (said: Words[]): string[] => [...new Set([DUTCH, ...said.flatMap((words) => Object.keys(words).filter((language) => has(words, language)))])];

/** `rtl` for a language that is written from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** Scripts, by ISO 15924. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];
