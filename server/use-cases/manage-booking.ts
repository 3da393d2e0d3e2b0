import type { Booking } from '../domain/booking.ts';
import { done, type Problem, type Result, refused } from '../domain/problem.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { checkStart, nearestFree, whyNotOffered } from './offered-start.ts';
import type { Bookings, Catalogue, Clock, Secrets, Slots } from './ports.ts';

interface Needs {
  catalogue: Catalogue;
  slots: Slots;
  bookings: Bookings;
  secrets: Secrets;
  now: Clock;
  /** Minutes between now and the earliest time that can be booked. */
  leadTime: number;
}

/** What the holder of a manage token can do with its booking. Each may be repeated and then changes nothing more. */
export function manageBooking({ catalogue, slots, bookings, secrets, now, leadTime }: Needs) {
  async function see(token: string): Promise<Result<Booking>> {
    const booking = await bookings.find(await secrets.hash(token));
    return booking ? done(booking) : refused({ code: 'unknown-booking' });
  }

  /** Gives the booking another time, if it still starts at `from`: the start that the visitor saw when they chose. */
  async function move(token: string, { start, from }: { start: Instant; from: Instant }): Promise<Result<Booking>> {
    const found = await see(token);
    if (!found.ok) return found;
    if (found.value.state === 'booked' && found.value.start === start) return found;
    const time = now();
    const refusal = whyNotChanged(found.value, time) ?? whyNotFrom(found.value, from);
    if (refusal) return refused(refusal);
    const asked = checkStart(start, time, leadTime);
    if (!asked.ok) return asked;
    const product = await catalogue.product(found.value.product);
    if (!product) return refused({ code: 'unknown-product' });

    const end = start + product.duration * MINUTE;
    const { booking, changed, offered } = await bookings.move({ booking: found.value, operation: secrets.id(), now: time }, { start, end, from });
    if (changed || (booking.state === 'booked' && booking.start === start)) return done(booking);
    const lost = whyNotChanged(booking, time) ?? whyNotFrom(booking, from);
    if (lost) return refused(lost);
    if (!offered) return whyNotOffered(catalogue, start);
    return refused({ code: 'slot-taken', alternatives: await nearestFree(slots, product, start, time + leadTime * MINUTE) });
  }

  async function cancel(token: string): Promise<Result<Booking>> {
    const found = await see(token);
    if (!found.ok || found.value.state === 'cancelled') return found;
    const time = now();
    const { booking } = await bookings.cancel({ booking: found.value, operation: secrets.id(), now: time });
    return booking.state === 'cancelled' ? done(booking) : refused({ code: 'too-late' });
  }

  return { see, move, cancel };
}

function whyNotChanged({ state, start }: Booking, now: Instant): Problem | undefined {
  if (state === 'cancelled') return { code: 'cancelled' };
  return state !== 'booked' || start <= now ? { code: 'too-late' } : undefined;
}

function whyNotFrom({ start }: Booking, from: Instant): Problem | undefined {
  return start === from ? undefined : { code: 'changed' };
}
