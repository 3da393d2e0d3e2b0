import { msg } from '@lit/localize';

/** "5 vrij" */
export const freeText = (locale: string, count: number): string => counted(locale, count, msg('one {# vrij} other {# vrij}'));

/** "40 minuten" */
export const minutesText = (locale: string, count: number): string => counted(locale, count, msg('one {# minuut} other {# minuten}'));

/**
 * Of "one {# minuut} other {# minuten}" the form that the language has for that count, with the count in it. Each language
 * has forms of its own (`npm run translations` knows which), and some of them have no number: Arabic has a word for two.
 */
function counted(locale: string, count: number, forms: string): string {
  const category = new Intl.PluralRules(locale).select(count);
  return RegExp(`${category} {(.*?)}`).exec(forms)![1]!.replace('#', String(count));
}
