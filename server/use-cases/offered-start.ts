import { invalid, type Result, done } from '../domain/problem.ts';
import { addDays, type Instant, instantOf, MINUTE } from '../domain/time.ts';
import type { Catalogue, Slots } from './ports.ts';

/** Says no, with the reason, to a start that can never be booked: over already, or sooner than the office needs. */
export function checkStart(start: Instant, now: Instant, leadTime: number): Result<Instant> {
  if (start <= now) return invalid('start', 'past');
  if (start < now + leadTime * MINUTE) return invalid('start', 'too-soon');
  return done(start);
}

/** Why a start is not offered: the office has not published that day yet, or it has no such time. */
export async function whyNotOffered(catalogue: Catalogue, start: Instant) {
  const through = await catalogue.publishedThrough();
  return invalid('start', through === undefined || start >= instantOf(addDays(through, 1), '00:00') ? 'too-far' : 'not-offered');
}

/** How many free times a visitor is offered instead of the one that is gone, and how far to look for them. */
const ALTERNATIVES = 3;
const REACH = 14 * 24 * 60 * MINUTE;

/** The free times nearest to the one that is gone, earliest first. */
export async function nearestFree(slots: Slots, product: { id: string; duration: number }, gone: Instant, { now, leadTime }: { now: Instant; leadTime: number }): Promise<Instant[]> {
  const earliest = now + leadTime * MINUTE;
  const query = { product: product.id, duration: product.duration * MINUTE, now };
  const near = await slots.free({ ...query, from: Math.max(earliest, gone - REACH), until: gone + REACH });
  const free = near.length >= ALTERNATIVES ? near : await slots.free({ ...query, from: earliest, until: Number.MAX_SAFE_INTEGER });
  return free
    .map(({ start }) => start)
    .sort((one, other) => Math.abs(one - gone) - Math.abs(other - gone))
    .slice(0, ALTERNATIVES)
    .sort((one, other) => one - other);
}
