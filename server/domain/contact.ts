import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** How a visitor (or their helper) is reached: by e-mail, by telephone, or by both. */
export type Contact = { email: string; phone?: string } | { email?: undefined; phone: string };

/** E-mail addresses are compared without regard to case: no provider that people use tells them apart. */
export function normaliseEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

/** E.164 (`+32470123456`), or nothing when no telephone can have this number. Without a country it is Belgian. */
export function normalisePhone(typed: string): string | undefined {
  const number = parsePhoneNumberFromString(typed, 'BE');
  return number?.isPossible() ? number.number : undefined;
}

/**
 * What "one person" is compared by: the name without regard to case, accents, spacing and order of its words, so that
 * "Haddad Amira" and "amira  HADDAD" are one. Letters of every script stay.
 */
export function personOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ') || name.trim();
}
