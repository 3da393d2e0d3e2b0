import { languages } from './generated/languages.ts';
import { texts as dutch } from './generated/nl.ts';
import type { Part } from './generated/part.ts';
import { type Texts, learn, speaking } from './texts.ts';

/** What is spoken when nothing else can be: its texts of the first screen come with the code. */
export const DUTCH = 'nl';

/** A language that the widget's own texts exist in. */
export type Locale = keyof typeof languages;

/** Each language: its own name of itself, as the menu shows it, and how it is written where that is not from left to right. */
export const locales: Record<Locale, { name: string; dir?: 'rtl' }> = languages;

/** The chunks that have come to this page. */
const come = new Set<Part>();

/** The supported language nearest to a BCP 47 tag: Dutch when there is none. */
export function localeFor(tag: string): Locale {
  const asked = tag.toLowerCase().split('-')[0]!;
  return Object.hasOwn(locales, asked) ? (asked as Locale) : DUTCH;
}

/** Fetches the texts of a language for all parts so far; answers what can be spoken now: Dutch when that failed, or nothing. */
export async function loadLocale(wanted: Locale): Promise<Locale | undefined> {
  for (const locale of [wanted, DUTCH] as const) {
    try {
      await complete(locale);
      return locale;
    } catch {}
  }
  return undefined;
}

/** Fetches what a part shows in a language, when there is one already; all that are loaded from now on know the part. */
export async function loadPart(part: Part, locale: Locale | undefined): Promise<void> {
  come.add(part);
  try {
    if (locale) await complete(locale);
  } catch (reason) {
    // What goes on without it can be spoken all the same.
    come.delete(part);
    throw reason;
  }
}

async function complete(locale: Locale): Promise<void> {
  learn(locale, locale === DUTCH ? dutch : await fetchTexts(locale));
  // The set may grow meanwhile, and then this goes on. What is there already comes at once.
  for (const part of come) learn(locale, await fetchTexts(`${locale}-${part}`));
}

/** Those of the first screen, or of a chunk that is fetched later. The build says under which name they are there. */
async function fetchTexts(name: Locale | `${Locale}-${Part}`): Promise<Texts> {
  return (await import(`./generated/${name}.ts`)).texts;
}

/** Runs something that calls `msg()`, at once, in a language that is loaded. */
export const inLocale = <T>(locale: Locale | undefined, speak: () => T): T => speaking(locale ?? DUTCH, speak);
