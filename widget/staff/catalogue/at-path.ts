/** Where something stands within what is typed: `['bring', 2, 'fr']`. */
export type Path = (string | number)[];

/** The same in all of it. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export function valueAt(whole: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], whole);
}

/** The whole, with another value there. */
export function withValue<Whole>(whole: Whole, [key, ...rest]: Path, value: unknown): Whole {
  if (key === undefined) return value as Whole;
  const changed = withValue((whole as Record<string | number, unknown>)[key], rest, value);
  return (Array.isArray(whole) ? whole.map((one, index) => (index === key ? changed : one)) : { ...whole, [key]: changed }) as Whole;
}

/** One of them lies within the other. */
export const touches = (one: Path, other: Path): boolean => one.every((key, index) => index >= other.length || key === other[index]);
