import { afterDaytime, nextDaytime } from '../domain/daytime.ts';
import { type ReleaseRule, releaseOf } from '../domain/release.ts';
import { dateOf, type Instant, MINUTE } from '../domain/time.ts';
import { firstOffer, type OpenSlot } from '../domain/waiting.ts';
import { chance } from './chance.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { Clock, Secrets } from './ports.ts';
import type { Offers, Waiting } from './waiting-ports.ts';

interface Needs {
  offers: Offers;
  secrets: Secrets;
  now: Clock;
  releaseRule: ReleaseRule;
  /** Minutes of daytime for which an offer is kept. */
  offerMinutes: number;
}

/** How often what was read may turn out to have changed, before the rest waits for the next run. */
const ROUNDS = 5;

/**
 * Ends the offers that nobody took in time, and offers what is free for the waiting list to those who can have it, first
 * come first served; by day alone, since an offer must be read and answered. To be run again and again; safe to repeat.
 */
export function offerFreed({ offers, secrets, now, releaseRule, offerMinutes }: Needs): () => Promise<void> {
  return oneAtATime(async () => {
    const time = now();
    for (const { id, start } of await offers.over(time)) {
      await offers.end({ id, how: 'lapsed', operation: secrets.id(), now: time, release: releaseOf(start, 'moved', time, releaseRule, chance(secrets)) });
    }
    if (nextDaytime(time) !== time) return;
    for (let round = 1; round <= ROUNDS; round += 1) if (await offerToAll(time)) return;
  });

  /** Whether all was still as it was read: else somebody could get what is meant for somebody before them. */
  async function offerToAll(time: Instant): Promise<boolean> {
    const { slots, waiting } = await offers.open({ now: time, earliest: time + releaseRule.hoursAhead * 60 * MINUTE });
    let left = slots;
    for (const somebody of waiting) {
      if (!left.some(({ freed }) => freed)) return true;
      const found = firstOffer(somebody, left);
      if (!found) continue;
      if (!(await offer(somebody, found, time))) return false;
      left = left.filter((slot) => !found.includes(slot));
    }
    return true;
  }

  function offer({ id: entry, wish }: Waiting, slots: OpenSlot[], time: Instant): Promise<boolean> {
    const { desk, start } = slots[0]!;
    const expiresAt = Math.min(afterDaytime(time, offerMinutes), start);
    const { least, most } = releaseRule.delay;
    // Should this process end, nobody would end the offer: then the slots find their way back to the public by themselves.
    const keptUntil = expiresAt + (least + chance(secrets) * (most - least)) * MINUTE;
    return offers.make({ id: secrets.id(), entry, wish, desk, start, end: slots.at(-1)!.end, madeOn: dateOf(time), expiresAt, keptUntil, operation: secrets.id(), now: time });
  }
}
