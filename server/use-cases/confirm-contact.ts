import type { Booking } from '../domain/booking.ts';
import { type Contact, masked } from '../domain/contact.ts';
import { digitsOf } from '../domain/digits-of.ts';
import { done, type Result, refused } from '../domain/problem.ts';
import { type Awaited, KEPT_FOR } from './book-appointment.ts';
import { nearestFree } from './offered-start.ts';
import type { Letters } from './plan-letters.ts';
import type { Bookings } from './bookings-ports.ts';
import type { Catalogue, Clock, Secrets, Slots } from './ports.ts';

export interface Confirmed {
  booking: Booking;
  manageToken: string;
  /** The contact to which the letter goes, masked. */
  sentTo: string;
}

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
}

/** What can be done while a code is awaited: typing it, and having it sent again. Each may be repeated. */
export function confirmContact({ catalogue, slots, bookings, secrets, letters, now, leadTime, maxPerContact }: Needs) {
  /** Books on the right code, also a late one while the time is free. Only who has typed it learns what else the contact has booked. */
  async function confirm(token: string, typed: string): Promise<Result<Confirmed>> {
    const awaited = await bookings.awaiting(await secrets.hash(token));
    if (!awaited) return refused({ code: 'code-expired' });
    const { booking, contact } = awaited;
    const time = now();
    const outcome = await bookings.confirm(
      { booking, operation: secrets.id(), now: time, letters: letters.confirmed(booking.start, time) },
      { right: digitsOf(typed) === (await secrets.code(booking.id)), most: maxPerContact },
    );
    switch (outcome.result) {
      case 'booked':
        return done({ booking: outcome.booking, manageToken: await secrets.manageToken(booking.id), sentTo: masked(contact) });
      case 'slot-taken':
        return gone(booking, time);
      default:
        return refused({ code: outcome.result });
    }
  }

  /** The contact that the code goes to. */
  async function awaitedContact(token: string): Promise<Contact | undefined> {
    return (await bookings.awaiting(await secrets.hash(token)))?.contact;
  }

  /** Sends the code once more and keeps the slots anew, so that nobody is timed out while trying (WCAG 2.2.1). */
  async function resend(token: string): Promise<Result<Awaited>> {
    const awaited = await bookings.awaiting(await secrets.hash(token));
    if (!awaited) return refused({ code: 'code-expired' });
    const { booking, contact } = awaited;
    const time = now();
    const outcome = await bookings.keepLonger({ booking, operation: secrets.id(), now: time, letters: [] }, { expiresAt: time + KEPT_FOR });
    switch (outcome.result) {
      case 'kept':
        return done({ confirm: token, sentTo: masked(contact), expiresAt: outcome.expiresAt });
      case 'slot-taken':
        return gone(booking, time);
      default:
        return refused({ code: outcome.result });
    }
  }

  return { confirm, awaitedContact, resend };

  async function gone({ product: id, start }: Booking, time: number) {
    const product = await catalogue.product(id);
    return refused({ code: 'slot-taken', alternatives: product ? await nearestFree(slots, product, start, { now: time, leadTime }) : [] });
  }
}
