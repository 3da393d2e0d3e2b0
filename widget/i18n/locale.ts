import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.ts';

/** A language that the widget's own texts exist in. */
export type Locale = typeof sourceLocale | (typeof targetLocales)[number];

/** Each language in its own name, as the menu shows it, and the way it is written. */
export const locales: Record<Locale, { name: string; dir: 'ltr' | 'rtl' }> = {
  nl: { name: 'Nederlands', dir: 'ltr' },
  en: { name: 'English', dir: 'ltr' },
};

const files: Record<(typeof targetLocales)[number], () => Promise<LocaleModule>> = {
  en: () => import('./generated/locales/en.ts'),
};

const loaded: Record<string, LocaleModule> = {};

// Not the page's language but the speaker's of this very moment: two widgets on one page may differ.
let spoken: Locale = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => spoken,
  loadLocaleSync: (locale) => loaded[locale]!,
});

/** The supported language nearest to a BCP 47 tag: Dutch when there is none. */
export function localeFor(tag: string | undefined): Locale {
  const asked = tag?.toLowerCase().split('-')[0];
  return asked && Object.hasOwn(locales, asked) ? (asked as Locale) : sourceLocale;
}

/** Fetches the texts of a language, once. */
export async function loadLocale(locale: Locale): Promise<void> {
  if (locale !== sourceLocale) loaded[locale] ??= await files[locale]();
}

/** Runs something that calls `msg()`, at once, in a language that is loaded. */
export function inLocale<T>(locale: Locale | undefined, speak: () => T): T {
  const before = spoken;
  spoken = locale ?? sourceLocale;
  try {
    return speak();
  } finally {
    spoken = before;
  }
}
