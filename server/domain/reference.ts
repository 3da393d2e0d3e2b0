/** Consonants that are hard to mishear or to mistake for a digit; without vowels no word can appear. */
const LETTERS = 'BCDFGHJKLMNPRTVWX';
const DIGITS = '23456789';
const SHAPE = [LETTERS, DIGITS, DIGITS, DIGITS, LETTERS, LETTERS];

/** The short number that a visitor reads out on the telephone: `K7 42 DM`. It takes six random bytes. */
export function referenceFrom(random: Uint8Array): string {
  const signs = SHAPE.map((alphabet, position) => alphabet[random[position]! % alphabet.length]).join('');
  return `${signs.slice(0, 2)} ${signs.slice(2, 4)} ${signs.slice(4)}`;
}

/** The reference in what somebody typed: case and spaces do not matter. */
export function referenceOf(typed: string): string {
  const signs = typed.replace(/[^a-z\d]/gi, '').toUpperCase();
  return `${signs.slice(0, 2)} ${signs.slice(2, 4)} ${signs.slice(4)}`;
}
