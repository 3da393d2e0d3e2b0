/** Texts of a language, each at the number that the build gives it (`numbered.mjs`). */
export type Texts = (string | undefined)[];

const known: Record<string, Texts> = {};

// Not the page's language but the speaker's of this very moment: two widgets on one page may differ.
let spoken = '';

export function learn(locale: string, texts: Texts): void {
  Object.assign((known[locale] ??= []), texts);
}

/** Runs something that calls `msg()`, at once, in a language. */
export function speaking<T>(locale: string, speak: () => T): T {
  const before = spoken;
  spoken = locale;
  try {
    return speak();
  } finally {
    spoken = before;
  }
}

/** What `msg()` of `@lit/localize` is in the source. */
export function msg(number: number, ...values: unknown[]): string {
  return (known[spoken]?.[number] ?? '').replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
}
