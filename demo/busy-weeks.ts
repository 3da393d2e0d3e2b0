import type { Availability } from '../server/contract/availability.ts';
import type { BookingRequest } from '../server/contract/booking.ts';
import { pick, type Random } from './random.ts';
import { inventVisitor } from './visitors.ts';

/** The free times of one product. */
export interface FreeTimes {
  product: string;
  days: Availability['days'];
}

/**
 * What people would have booked by now: much of the first two weeks, less of what is far away.
 * Some of it asks for a time that an earlier one took; the office refuses those, as it would in life.
 */
export function busyWeeks(offer: FreeTimes[], random: Random): BookingRequest[] {
  const requests: BookingRequest[] = [];
  dates(offer).forEach((date, index) => {
    const wanted = (index < SOON ? 0.46 : 0.27) * (0.7 + 0.6 * random());
    for (const time of timesOf(offer, date)) {
      for (let desk = 0; desk < time.desks; desk++) {
        if (random() >= wanted) continue;
        requests.push({ product: pick(random, time.products), start: time.start, ...inventVisitor(random, requests.length) });
      }
    }
  });
  return requests;
}

/** Opening days that fill up first: those of two weeks. */
const SOON = 10;

function dates(offer: FreeTimes[]): string[] {
  return [...new Set(offer.flatMap(({ days }) => days.map(({ date }) => date)))].sort();
}

interface OfferedTime {
  start: string;
  /** How many people can begin then, at most. */
  desks: number;
  products: [string, ...string[]];
}

function timesOf(offer: FreeTimes[], date: string): OfferedTime[] {
  const times = new Map<string, OfferedTime>();
  for (const { product, days } of offer) {
    for (const { start, free } of days.find((day) => day.date === date)?.times ?? []) {
      const known = times.get(start);
      if (known) times.set(start, { start, desks: Math.max(known.desks, free), products: [...known.products, product] });
      else times.set(start, { start, desks: free, products: [product] });
    }
  }
  return [...times.values()].sort((one, other) => (one.start < other.start ? -1 : 1));
}
