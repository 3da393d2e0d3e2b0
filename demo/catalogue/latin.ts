/** A word in Latin letters, isolated from the text around it (UAX 9), which runs the other way and would put "F+" as "+F". */
export function latin(word: string): string {
  return `\u2068${word}\u2069`;
}
