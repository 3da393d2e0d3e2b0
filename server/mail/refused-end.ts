import { type Instant, MINUTE } from '../domain/time.ts';
import type { LetterEnd } from '../use-cases/letter-ports.ts';

/** Minutes after each refusal; the last one repeats. A mailbox that is full or greylists takes it soon, a server with a wrong rule after hours. */
const PAUSES = [1, 5, 15, 30, 60, 120];

/** After two days (30 refusals) nobody but staff can help. */
const GIVEN_UP_AFTER = 30;

/** What becomes of a letter that was refused now, after so many refusals before. */
export function refusedEnd(before: number, now: Instant, failure: string): LetterEnd {
  if (before + 1 >= GIVEN_UP_AFTER) return { end: 'parked', now, failure };
  return { end: 'postponed', due: now + (PAUSES[before] ?? PAUSES.at(-1)!) * MINUTE, counts: true, failure };
}
