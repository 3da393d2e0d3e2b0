/**
 * Whether this is one e-mail address and nothing else. Signs that end a line, divide a list or open a comment (RFC 5322,
 * 3.4) are in none that people use, and would let one address become two, or a header.
 */
export function isPlainAddress(address: string): boolean {
  return /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()[\]\\,;:"@]+$/u.test(address);
}
