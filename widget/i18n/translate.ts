import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.ts';

const loaded: Record<string, LocaleModule> = {};

/** Lets `msg()` speak one more language, whenever that is the one of the moment. Before, it speaks Dutch only. */
export function speakAlso(locale: string, { templates }: LocaleModule, getLocale: () => string): void {
  if (!Object.keys(loaded).length) {
    configureReentrantLocalization({
      sourceLocale,
      targetLocales: [...targetLocales],
      getLocale,
      loadLocaleSync: (asked) => loaded[asked]!,
    });
  }
  // The build shortens the ids, which `msg()` computes in full.
  const byShortId = new Proxy(templates, { get: (all, id: string) => all[id] ?? all[id.slice(0, 5)] });
  loaded[locale] = { templates: byShortId };
}
