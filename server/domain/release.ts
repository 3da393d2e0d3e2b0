import { UNDO_TIME } from './booking.ts';
import { nextDaytime } from './daytime.ts';
import { addDays, dateOf, type Instant, instantOf, MINUTE } from './time.ts';

/** How slots that come free find their way back to the public. */
export interface ReleaseRule {
  /** Minutes between which chance chooses, so that nobody can hand a time over by giving it up. */
  delay: { least: number; most: number };
  /** Hours that a time must lie ahead to be offered to the waiting list. */
  hoursAhead: number;
}

/** Whose slots are when they come free. See `releaseOf`. */
export interface Release {
  /** From then on they can be offered to the waiting list; until then, a cancelled booking can have them back. */
  offerFrom: Instant;
  /** From then on they are the public's: when somebody waits for such a time and when nobody does, before the last working day and on it. */
  publicFrom: { awaited: Instant; unawaited: Instant; lastDay: { awaited: Instant; unawaited: Instant } };
  /** No working day is left before them when there are no slots at all in this time. */
  workingDays: { from: Instant; until: Instant };
}

/**
 * Slots that come free are kept for whoever cancelled them, while that can be undone; then they are offered to the
 * waiting list, by day; what nobody waits for comes back to the public at a moment that nobody can know. On the last
 * working day before them that would only waste them: then they come back as soon as they can no longer be had back, save
 * over a weekend that is long enough for an offer. `chance` is from 0 to 1.
 */
export function releaseOf(start: Instant, why: 'cancelled' | 'moved', now: Instant, { delay, hoursAhead }: ReleaseRule, chance: number): Release {
  const offerFrom = why === 'cancelled' ? now + UNDO_TIME : now;
  const wait = (delay.least + chance * (delay.most - delay.least)) * MINUTE;
  const offered = nextDaytime(offerFrom);
  const canBeOffered = start - offered > hoursAhead * 60 * MINUTE;
  return {
    offerFrom,
    publicFrom: {
      awaited: (canBeOffered ? offered : offerFrom) + wait,
      unawaited: offerFrom + wait,
      lastDay: { awaited: canBeOffered ? offered + wait : offerFrom, unawaited: offerFrom },
    },
    workingDays: { from: instantOf(addDays(dateOf(now), 1), '00:00'), until: instantOf(dateOf(start), '00:00') },
  };
}

/**
 * From when a newly published slot is the public's while somebody waits for such a time: by then it has been offered,
 * and it comes at a moment that nobody can know; at once when it is too near to be offered. `chance` is from 0 to 1.
 */
export function publicAfterPublishing(start: Instant, now: Instant, { delay, hoursAhead }: ReleaseRule, chance: number): Instant {
  const offered = nextDaytime(now);
  const wait = (delay.least + chance * (delay.most - delay.least)) * MINUTE;
  return start - offered > hoursAhead * 60 * MINUTE ? offered + wait : now;
}
