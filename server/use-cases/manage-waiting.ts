import type { Booking } from '../domain/booking.ts';
import { masked } from '../domain/contact.ts';
import { done, type Result, refused } from '../domain/problem.ts';
import { referenceFrom } from '../domain/reference.ts';
import { type ReleaseRule, releaseOf } from '../domain/release.ts';
import type { Entry, Offer } from '../domain/waiting.ts';
import { chance } from './chance.ts';
import type { Confirmed } from './confirm-contact.ts';
import type { Letters } from './plan-letters.ts';
import type { Clock, Secrets } from './ports.ts';
import type { Offers, WaitingList } from './waiting-ports.ts';

interface Needs {
  waitingList: WaitingList;
  offers: Offers;
  secrets: Secrets;
  letters: Letters;
  now: Clock;
  /** The most active bookings of one contact. */
  maxPerContact: number;
  releaseRule: ReleaseRule;
  /** Offers to the next what has come free. */
  passOn(): Promise<void>;
}

/** What the holder of a waiting token can do with its entry. Each may be repeated and then changes nothing more. */
export function manageWaiting({ waitingList, offers, secrets, letters, now, maxPerContact, releaseRule, passOn }: Needs) {
  /** An entry whose code is awaited has a token that nobody was given. */
  async function see(token: string): Promise<Result<Entry>> {
    const entry = await waitingList.find({ tokenHash: await secrets.hash(token) }, now());
    return entry && entry.state !== 'pending' ? done(entry) : refused({ code: 'unknown-wish' });
  }

  /** Takes what is offered: the booking that they have moves there and its time comes free, or they get a booking. */
  async function take(token: string): Promise<Result<Confirmed>> {
    for (;;) {
      const found = await see(token);
      if (!found.ok) return found;
      const { id, offer, current, contact, taken } = found.value;
      if (taken) return booked(taken, found.value);
      if (!offer) return refused({ code: 'offer-over' });
      const time = now();
      const booking = secrets.id();
      const outcome = await offers.take({
        entry: id,
        offer,
        ...(current && { current: { ...current, release: releaseOf(current.start, 'moved', time, releaseRule, chance(secrets)) } }),
        booking: { id: booking, reference: referenceFrom(secrets.randomBytes(6)), tokenHash: await secrets.hash(await secrets.manageToken(booking)) },
        most: maxPerContact,
        letters: current ? letters.moved(offer.start, time) : letters.confirmed(offer.start, time),
        operation: secrets.id(),
        now: time,
      });
      if (outcome.result === 'changed') continue;
      if (outcome.result !== 'taken') return refused({ code: outcome.result });
      await passOn();
      return booked(outcome.booking, { contact });
    }
  }

  /** Lets the offer go to the next at once. */
  async function decline(token: string): Promise<Result<Entry>> {
    const found = await see(token);
    if (!found.ok || !found.value.offer) return found;
    await end(found.value.offer);
    return see(token);
  }

  /** Waits no longer; an offer that is open goes to the next. */
  async function leave(token: string): Promise<Result<Entry>> {
    const found = await see(token);
    if (!found.ok || found.value.state !== 'waiting') return found;
    await waitingList.leave({ id: found.value.id, operation: secrets.id(), now: now() });
    if (found.value.offer) await end(found.value.offer);
    return see(token);
  }

  return { see, take, decline, leave };

  async function end({ id, start }: Offer): Promise<void> {
    const time = now();
    await offers.end({ id, how: 'declined', operation: secrets.id(), now: time, release: releaseOf(start, 'moved', time, releaseRule, chance(secrets)) });
    await passOn();
  }

  async function booked(booking: Booking, { contact }: Pick<Entry, 'contact'>): Promise<Result<Confirmed>> {
    return done({ booking, manageToken: await secrets.manageToken(booking.id), sentTo: masked(contact) });
  }
}
