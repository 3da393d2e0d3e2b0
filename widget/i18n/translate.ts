import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.ts';

const loaded: Record<string, LocaleModule> = {};

/** Takes in the texts of a language. The build shortens their ids, which `msg()` computes in full. */
export function addTexts(locale: string, { templates }: LocaleModule): void {
  const found = new Proxy(templates, { get: (all, id: string) => all[id] ?? all[id.slice(0, 5)] });
  loaded[locale] = { templates: found };
}

let started = false;

/** Lets `msg()` translate. Until this is called it speaks Dutch, and whoever reads Dutch never fetches this file. */
export function translate(getLocale: () => string): void {
  if (started) return;
  started = true;
  configureReentrantLocalization({
    sourceLocale,
    targetLocales: [...targetLocales],
    getLocale,
    loadLocaleSync: (locale) => loaded[locale]!,
  });
}
