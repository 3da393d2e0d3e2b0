import { digitsOf } from './digits-of.ts';

/** What a booking can be found by. */
export interface Findable {
  reference: string;
  name: string;
  /** E.164. */
  phone?: string;
}

/** Less would find half of all numbers, or names. */
const LEAST_DIGITS = 3;

/**
 * Whether a booking is what somebody looks for: by its reference, by part of the name without regard to case, accents and
 * spacing, or by part of the telephone number however it is written: `0470 12`, `+32 470 12`, `0032/470.12`.
 */
export function finds(typed: string): (booking: Findable) => boolean {
  const name = plain(typed);
  const reference = signsOf(typed);
  const number = /^[^\p{L}]*$/u.test(typed) ? digitsOf(typed).replace(/^0+/, '') : '';
  return (booking) =>
    (reference !== '' && signsOf(booking.reference) === reference) ||
    (name !== '' && plain(booking.name).includes(name)) ||
    (number.length >= LEAST_DIGITS && (booking.phone?.slice(1).includes(number) ?? false));
}

const plain = (text: string) => (text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const signsOf = (reference: string) => reference.replace(/[^a-z\d]/gi, '').toUpperCase();
