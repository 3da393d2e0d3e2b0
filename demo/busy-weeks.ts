import type { BookingRequest } from '../server/contract/booking.ts';
import type { OfficePlan } from '../server/domain/office.ts';
import { type Slot, slotsOf } from '../server/domain/slots.ts';
import { addDays, dateOf, type Instant, isoInstant, MINUTE } from '../server/domain/time.ts';
import { pick, type Random } from './random.ts';
import { inventVisitor } from './visitors.ts';

/**
 * What people would have booked by now: much of the first two weeks, less of what is far away.
 * Some of it asks for a time that an earlier one took; the office refuses those, as it would in life.
 */
export function busyWeeks(plan: OfficePlan, { now, random }: { now: Instant; random: Random }): BookingRequest[] {
  const requests: BookingRequest[] = [];
  let openDays = 0;
  for (let days = 0; days <= DAYS_AHEAD; days++) {
    const places = placesOn(addDays(dateOf(now), days), plan).filter(({ start }) => start >= now + NOTICE);
    if (places.length === 0) continue;
    const wanted = (openDays < BUSY_DAYS ? 0.55 : 0.3) * (0.75 + 0.5 * random());
    openDays++;
    for (const { start, products } of places) {
      if (random() >= wanted) continue;
      requests.push({ product: pick(random, products), start: isoInstant(start), ...inventVisitor(random, requests.length) });
    }
  }
  return requests;
}

/** How far ahead the office publishes. */
const DAYS_AHEAD = 8 * 7;

/** Opening days that fill up first: those of two weeks. */
const BUSY_DAYS = 10;

/** Whatever begins sooner is left to whoever looks at the demo. */
const NOTICE = 120 * MINUTE;

/** A slot that the widget offers, and what fits in it. */
interface Place {
  start: Instant;
  products: [string, ...string[]];
}

function placesOn(date: string, plan: OfficePlan): Place[] {
  const durations = new Map(plan.products.map(({ id, duration }) => [id, duration * MINUTE]));
  return plan.desks.flatMap((desk) => {
    const online = slotsOf(desk, date, plan).filter(({ channel }) => channel === 'online');
    return online.flatMap(({ start }) => {
      const room = uninterrupted(online, start);
      const [first, ...others] = desk.products.filter((id) => (durations.get(id) ?? Infinity) <= room);
      return first === undefined ? [] : [{ start, products: [first, ...others] as [string, ...string[]] }];
    });
  });
}

/** For how long a desk can be kept from this start on. */
function uninterrupted(slots: Slot[], start: Instant): number {
  let end = start;
  for (const slot of slots) if (slot.start === end) end = slot.end;
  return end - start;
}
