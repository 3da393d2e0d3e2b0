import type { sourceLocale, targetLocales } from './generated/locale-codes.ts';

type Translated = (typeof targetLocales)[number];

/** A language that the widget's own texts exist in. */
export type Locale = typeof sourceLocale | Translated;

/** The source of all translations, and what is spoken when nothing else can be. */
export const DUTCH = 'nl' satisfies typeof sourceLocale;

/** Each language in its own name, as the menu shows it, and the way it is written. */
export const locales: Record<Locale, { name: string; dir: 'ltr' | 'rtl' }> = {
  nl: { name: 'Nederlands', dir: 'ltr' },
  en: { name: 'English', dir: 'ltr' },
};

const translations = {
  en: () => import('./en.ts'),
} satisfies Record<Translated, unknown>;

// Not the page's language but the speaker's of this very moment: two widgets on one page may differ.
let spoken: Locale = DUTCH;

/** The supported language nearest to a BCP 47 tag: Dutch when there is none. */
export function localeFor(tag: string): Locale {
  const asked = tag.toLowerCase().split('-')[0]!;
  return Object.hasOwn(locales, asked) ? (asked as Locale) : DUTCH;
}

/** Fetches the texts of a language; answers the one that can be spoken now, which is Dutch when that failed. */
export async function loadLocale(locale: Locale): Promise<Locale> {
  if (locale === DUTCH) return DUTCH;
  try {
    const { speakAlso, texts } = await translations[locale]();
    speakAlso(locale, texts, () => spoken);
    return locale;
  } catch {
    return DUTCH;
  }
}

/** Runs something that calls `msg()`, at once, in a language that is loaded. */
export function inLocale<T>(locale: Locale | undefined, speak: () => T): T {
  const before = spoken;
  spoken = locale ?? DUTCH;
  try {
    return speak();
  } finally {
    spoken = before;
  }
}
