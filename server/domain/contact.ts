import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** How a visitor (or their helper) is reached: by e-mail, by telephone, or by both. */
export type Contact = { email: string; phone?: string } | { email?: undefined; phone: string };

/** E-mail addresses are compared without regard to case: no provider that people use tells them apart. */
export function normaliseEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

/**
 * E.164 (`+32470123456`), or nothing when no telephone can have this number. Without a country it is Belgian. Digits may
 * be Arabic or Persian; the invisible marks that come with a number copied from an address book are passed over.
 */
export function normalisePhone(typed: string): string | undefined {
  const number = parsePhoneNumberFromString(typed.replace(/\p{Cf}/gu, ''), 'BE');
  return number?.isPossible() ? number.number : undefined;
}

/**
 * What "one person" is compared by: the name without regard to case, spacing and punctuation. Accents, tones and vowel
 * signs stay, and so does the order of words: where those differ, two members of a family may. To take two people for
 * one refuses somebody a time; to take one for two lets them have a second.
 */
export function personOf(name: string): string {
  const words = name.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}\p{M}\u200c\u200d]+/gu);
  return words?.join(' ') ?? name.trim();
}
