/** BCP 47 tag in lower case: `nl`, `en`, `bg`. */
export type Language = string;

/** The language of the office, in which every text exists. All others are translations of it. */
export const SOURCE_LANGUAGE: Language = 'nl';

/** A text in several languages; Dutch always. */
export type Translated<T> = { nl: T } & { [language: Language]: T };

/** The text in the asked language, else in that language without its region, else in Dutch; and which of them it is. */
export function inLanguage<T>(texts: Translated<T>, asked: Language): { language: Language; text: T } {
  for (const language of [asked.toLowerCase(), asked.toLowerCase().split('-')[0] ?? '']) {
    const text = Object.hasOwn(texts, language) ? texts[language] : undefined;
    if (text !== undefined) return { language, text };
  }
  return { language: SOURCE_LANGUAGE, text: texts.nl };
}
