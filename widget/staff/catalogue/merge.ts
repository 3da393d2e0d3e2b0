import { type Path, same } from './at-path.ts';

interface Merged<Whole> {
  merged: Whole;
  /** Where both changed the same thing: there `merged` has mine. */
  clashes: Path[];
}

/** Mine and theirs, both made of `base`: whatever only one of them changed is as they changed it. */
export function merge<Whole>(base: Whole, mine: Whole, theirs: Whole): Merged<Whole> {
  const clashes: Path[] = [];
  return { merged: mergeAt(base, mine, theirs, [], clashes) as Whole, clashes };
}

function mergeAt(base: unknown, mine: unknown, theirs: unknown, path: Path, clashes: Path[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  const within = (key: string | number, ...[was, is, other]: [unknown, unknown, unknown]) => mergeAt(was, is, other, [...path, key], clashes);
  // Lines that were added or taken away have no counterpart: such a list is one thing.
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs) && base.length === mine.length && base.length === theirs.length) {
    return mine.map((one, index) => within(index, base[index], one, theirs[index]));
  }
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return Object.fromEntries(Object.keys(theirs).map((key) => [key, within(key, base[key], mine[key], theirs[key])]));
  clashes.push(path);
  return mine;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
