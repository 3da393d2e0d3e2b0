import { channelOf, type Contact, contactFrom, personOf, type Reach } from '../domain/contact.ts';
import type { Language } from '../domain/language.ts';
import { done, invalid, type Result, refused } from '../domain/problem.ts';
import { referenceFrom } from '../domain/reference.ts';
import type { Staff } from '../domain/staff.ts';
import type { StaffBooking } from '../domain/staff-booking.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { nearestFree, whyNotOffered } from './offered-start.ts';
import type { Letters } from './plan-letters.ts';
import type { Catalogue, Clock, Secrets, Slots } from './ports.ts';
import type { StaffBookings } from './staff-bookings-ports.ts';

interface Asked {
  product: string;
  start: Instant;
  desk?: string | undefined;
  visitor: { name: string; email?: string | undefined; phone?: string | undefined };
  language: Language;
  talkLanguage?: Language | undefined;
  letters: boolean;
  extra?: { reason: string } | undefined;
}

interface Needs {
  catalogue: Catalogue;
  slots: Slots;
  staffBookings: StaffBookings;
  secrets: Secrets;
  letters: Letters;
  now: Clock;
  /** The ways in which the office can send something. */
  reachedBy: Reach[];
}

/**
 * Books for somebody who calls or stands at the desk: a slot of staff or of the public, as long as it has not ended, or
 * beyond capacity for a reason. The same key with the same request gives the same booking again.
 */
export function bookForVisitor({ catalogue, slots, staffBookings, secrets, letters, now, reachedBy }: Needs) {
  return async (asked: Asked, key: string, staff: Staff['id']): Promise<Result<StaffBooking>> => {
    const contact = optionalContact(asked.visitor);
    if (!contact) return invalid('visitor.phone', 'invalid');
    // Keys of staff and of visitors are told apart: none opens a booking that was made with the other.
    const keyHash = await secrets.hash(`staff ${key}`);
    const { product: asksFor, start, desk, visitor, language, letters: wanted, extra } = asked;
    const talkLanguage = asked.talkLanguage?.toLowerCase();
    const bodyHash = await secrets.hash(JSON.stringify([asksFor, start, desk, visitor.name, contact, language, talkLanguage, wanted, extra?.reason]));
    const before = await staffBookings.answerTo(keyHash);
    if (before) return before.bodyHash === bodyHash ? found(before.id) : refused({ code: 'key-reused' });

    const product = await catalogue.product(asksFor);
    if (!product) return refused({ code: 'unknown-product' });
    if (desk !== undefined && !(await catalogue.desks()).some(({ id }) => id === desk)) return invalid('desk', 'not-offered');
    const time = now();
    const end = start + product.duration * MINUTE;
    if (end <= time) return invalid('start', 'past');

    const id = secrets.id();
    const reachable = 'phone' in contact || 'email' in contact ? reachedBy.includes(channelOf(contact as Contact)) : false;
    const booking = {
      id,
      product: product.id,
      start,
      end,
      ...(desk !== undefined && { desk }),
      ...(extra && { extra: { reason: extra.reason, newDesk: secrets.id() } }),
      name: visitor.name,
      person: personOf(visitor.name),
      ...contact,
      language,
      ...(talkLanguage !== undefined && { talkLanguage }),
      tokenHash: await secrets.hash(await secrets.manageToken(id)),
      keyHash,
      bodyHash,
      letters: wanted && reachable ? letters.confirmed(start, time) : [],
      operation: secrets.id(),
      now: time,
      entry: { staff, action: 'booking-made', booking: id, details: { extra: extra !== undefined }, now: time },
    };
    for (;;) {
      const outcome = await staffBookings.book({ ...booking, reference: referenceFrom(secrets.randomBytes(6)) });
      switch (outcome.result) {
        case 'booked':
          return found(id);
        case 'repeated':
          return found(outcome.answered.id);
        case 'reference-taken':
          continue;
        case 'slot-taken':
          return refused({ code: 'slot-taken', alternatives: await nearestFree(slots, product, start, { now: time, leadTime: 0 }) });
        case 'not-offered':
          return whyNotOffered(catalogue, start);
        default:
          return refused({ code: outcome.result });
      }
    }
  };

  async function found(id: string): Promise<Result<StaffBooking>> {
    return done((await staffBookings.find(id))!);
  }
}

/** Somebody at the desk need not leave any; what is left must be of use. */
function optionalContact(visitor: Asked['visitor']): Contact | Record<never, never> | undefined {
  return visitor.email === undefined && visitor.phone === undefined ? {} : contactFrom(visitor);
}
