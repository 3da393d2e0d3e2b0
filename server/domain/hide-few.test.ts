import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideFew } from './hide-few.ts';

const shown = (...counts: number[]) => hideFew(counts.map((bookings, id) => ({ id, bookings }))).map(({ bookings }) => bookings);

test('five or more are shown, and nothing is hidden where nothing need be', () => expect(shown(12, 5, 0)).toEqual([12, 5, 0]));
test('two small ones hide one another', () => expect(shown(12, 2, 3)).toEqual([12, null, null]));
test('one small one alone would be what is missing of the whole: the next larger is hidden too', () => expect(shown(12, 7, 2)).toEqual([12, null, null]));
test('two of one each would be all that two can be', () => expect(shown(12, 1, 1)).toEqual([null, null, null]));
test('where there is nothing to hide behind, nothing is said', () => {
  expect(shown(3)).toEqual([]);
  expect(shown(1, 1, 1)).toEqual([]);
});

test('whoever knows the whole and what is shown can never work out one that is hidden', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), (counts) => {
      const seen = shown(...counts);
      const hidden = counts.filter((_, index) => seen[index] === null);
      const possible = waysToShare(hidden.reduce((sum, count) => sum + count, 0), hidden.length);
      for (const index of hidden.keys()) expect(new Set(possible.map((way) => way[index])).size).toBeGreaterThan(1);
      expect(seen.every((count) => count === null || count >= 5)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** Every way in which so many hidden ones can come to this sum. */
function waysToShare(sum: number, many: number): number[][] {
  if (many === 0) return sum === 0 ? [[]] : [];
  return Array.from({ length: Math.max(0, sum - many + 1) }, (_, less) => less + 1).flatMap((first) => waysToShare(sum - first, many - 1).map((rest) => [first, ...rest]));
}
