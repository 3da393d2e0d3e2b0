import type { Texts } from './texts/texts.ts';

/**
 * A number, a code, a time, a telephone or an address within a sentence. In a sentence from right to left it is
 * isolated (U+2068, U+2069; UAX 9), since "K7 42 DM" would otherwise be read as "DM 42 K7".
 */
export function isolated({ direction }: Pick<Texts, 'direction'>, value: string): string {
  return direction === 'rtl' ? `\u2068${value}\u2069` : value;
}
