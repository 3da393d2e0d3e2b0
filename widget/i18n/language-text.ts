/** The name of a language, by its BCP 47 tag, in another one: "Engels". */
export const languageText = (locale: string, tag: string): string => new Intl.DisplayNames(locale, { type: 'language' }).of(tag)!;
