import { type Booking, UNDO_TIME } from '../domain/booking.ts';
import { contactIn } from '../domain/contact.ts';
import { done, type Problem, type Result, refused } from '../domain/problem.ts';
import { referenceOf } from '../domain/reference.ts';
import { type ReleaseRule, releaseOf } from '../domain/release.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { chance } from './chance.ts';
import { checkStart, nearestFree, whyNotOffered } from './offered-start.ts';
import type { Letters } from './plan-letters.ts';
import type { Bookings } from './bookings-ports.ts';
import type { Catalogue, Clock, Secrets, Slots } from './ports.ts';

interface Needs {
  catalogue: Catalogue;
  slots: Slots;
  bookings: Bookings;
  secrets: Secrets;
  letters: Letters;
  now: Clock;
  /** Minutes between now and the earliest time that can be booked. */
  leadTime: number;
  /** The most active bookings of one contact. */
  maxPerContact: number;
  releaseRule: ReleaseRule;
}

/** What the holder of a manage token can do with its booking. Each may be repeated and then changes nothing more. */
export function manageBooking({ catalogue, slots, bookings, secrets, letters, now, leadTime, maxPerContact, releaseRule }: Needs) {
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
    const { booking, changed, offered } = await bookings.move(
      { booking: found.value, operation: secrets.id(), now: time, letters: letters.moved(start, time) },
      { start, end, from, release: releaseOf(from, 'moved', time, releaseRule, chance(secrets)) },
    );
    if (changed || (booking.state === 'booked' && booking.start === start)) return done(booking);
    const lost = whyNotChanged(booking, time) ?? whyNotFrom(booking, from);
    if (lost) return refused(lost);
    if (!offered) return whyNotOffered(catalogue, start);
    return refused({ code: 'slot-taken', alternatives: await nearestFree(slots, product, start, { now: time, leadTime }) });
  }

  /** The time suits to which the office has moved the booking: `start`, as the visitor saw it. */
  async function accept(token: string, start: Instant): Promise<Result<Booking>> {
    const found = await see(token);
    if (!found.ok) return found;
    const time = now();
    const booking = await bookings.accept({ booking: found.value, start, operation: secrets.id(), now: time });
    const refusal = whyNotChanged(booking, time) ?? whyNotFrom(booking, start);
    return refusal ? refused(refusal) : done(booking);
  }

  async function cancel(token: string): Promise<Result<Booking>> {
    const found = await see(token);
    if (!found.ok || found.value.state === 'cancelled') return found;
    const time = now();
    const { booking } = await bookings.cancel(
      { booking: found.value, operation: secrets.id(), now: time, letters: letters.cancelled(time) },
      releaseOf(found.value.start, 'cancelled', time, releaseRule, chance(secrets)),
    );
    return booking.state === 'cancelled' ? done(booking) : refused({ code: 'too-late' });
  }

  /** Takes back the visitor's own cancellation, for a quarter of an hour: so long its time is kept for it. */
  async function undo(token: string): Promise<Result<Booking>> {
    const found = await see(token);
    if (!found.ok || found.value.state !== 'cancelled') return found;
    const time = now();
    const { booking, alreadyBooked } = await bookings.undo(
      { booking: found.value, operation: secrets.id(), now: time, letters: letters.confirmed(found.value.start, time) },
      { since: time - UNDO_TIME, most: maxPerContact },
    );
    if (booking.state !== 'cancelled') return done(booking);
    return refused({ code: alreadyBooked ? 'already-booked' : 'too-late' });
  }

  /** Sends the link of a booking to its own contact once more. Nothing tells whether there is such a booking. */
  async function sendLink(asked: { reference: string; contact: string }): Promise<void> {
    const time = now();
    const letter = { id: secrets.id(), kind: 'link' as const, nth: '', due: time };
    // A number that no telephone has is looked for like any other, so that this takes as long.
    await bookings.sendLink({ reference: referenceOf(asked.reference), contact: contactIn(asked.contact) ?? { phone: '' }, letter, now: time });
  }

  return { see, move, accept, cancel, undo, sendLink };
}

function whyNotChanged({ state, start }: Booking, now: Instant): Problem | undefined {
  if (state === 'cancelled') return { code: 'cancelled' };
  return state !== 'booked' || start <= now ? { code: 'too-late' } : undefined;
}

function whyNotFrom({ start }: Booking, from: Instant): Problem | undefined {
  return start === from ? undefined : { code: 'changed' };
}
