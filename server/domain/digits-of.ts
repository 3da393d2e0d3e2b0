/** The digits in what somebody typed, of any script as 0 to 9; whatever stands between them is passed over. */
export function digitsOf(typed: string): string {
  return [...typed.normalize('NFKC').matchAll(/\p{Nd}/gu)].map(([digit]) => valueOf(digit)).join('');
}

/** Unicode keeps the ten digits of a script in a row that begins with its zero. */
function valueOf(digit: string): number {
  let value = 0;
  for (let code = digit.codePointAt(0)! - 1; /\p{Nd}/u.test(String.fromCodePoint(code)) && value < 9; code -= 1) value += 1;
  return value;
}
