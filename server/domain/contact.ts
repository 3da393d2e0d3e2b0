import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** How a visitor (or their helper) is reached: by e-mail, by telephone, or by both. */
export type Contact = { email: string; phone?: string } | { email?: undefined; phone: string };

/** A way in which something can be sent. */
export type Reach = 'email' | 'phone';

/** E-mail goes first: it holds more, and costs nobody anything. */
export const channelOf = ({ email }: Contact): Reach => (email === undefined ? 'phone' : 'email');

/** The contact in what was typed; nothing when there is none, or a telephone number that no telephone has. */
export function contactFrom({ email, phone }: { email?: string | undefined; phone?: string | undefined }): Contact | undefined {
  const number = phone === undefined ? undefined : normalisePhone(phone);
  if (phone !== undefined && number === undefined) return undefined;
  if (email !== undefined) return { email: normaliseEmail(email), ...(number !== undefined && { phone: number }) };
  return number === undefined ? undefined : { phone: number };
}

/** The same, of one field that takes either. */
export function contactIn(field: string): Contact | undefined {
  return contactFrom(field.includes('@') ? { email: field } : { phone: field });
}

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

/** The country calling code of a number in E.164: `32` for Belgium. */
export function countryCodeOf(e164: string): string | undefined {
  return parsePhoneNumberFromString(e164)?.countryCallingCode;
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

/** Enough to recognise one's own address by, and too little to learn another's: `a•••@example.org`, `•••• 56`. */
export function masked({ email, phone }: Contact): string {
  if (email === undefined) return `•••• ${phone.slice(-2)}`;
  const at = email.lastIndexOf('@');
  return `${at > 2 ? email.slice(0, 1) : ''}•••${email.slice(at)}`;
}
