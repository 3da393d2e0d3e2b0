import { type Contact, normaliseEmail, normalisePhone, personOf } from '../domain/contact.ts';
import type { Language } from '../domain/language.ts';
import { done, invalid, type Result, refused } from '../domain/problem.ts';
import { referenceFrom } from '../domain/reference.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { checkStart, nearestFree, whyNotOffered } from './offered-start.ts';
import type { Bookings, Catalogue, Clock, Secrets, Slots } from './ports.ts';

export interface Asked {
  product: string;
  start: Instant;
  visitor: { name: string; email?: string | undefined; phone?: string | undefined };
  language: Language;
  talkLanguage?: Language | undefined;
  partner?: string | undefined;
}

export interface Made {
  id: string;
  reference: string;
  manageToken: string;
  end: Instant;
}

interface Needs {
  catalogue: Catalogue;
  slots: Slots;
  bookings: Bookings;
  secrets: Secrets;
  now: Clock;
  /** Minutes between now and the earliest time that can be booked. */
  leadTime: number;
  /** The most active bookings of one contact. */
  maxPerContact: number;
}

/**
 * Books a time. The same key with the same request gives the same answer again, whatever has happened meanwhile;
 * a refusal is not remembered, so that the key may be used for another try.
 */
export function bookAppointment({ catalogue, slots, bookings, secrets, now, leadTime, maxPerContact }: Needs) {
  return async (asked: Asked, key: string): Promise<Result<Made>> => {
    const contact = contactOf(asked.visitor);
    if (!contact.ok) return contact;

    const keyHash = await secrets.hash(key);
    const bodyHash = await secrets.hash(JSON.stringify([asked.product, asked.start, asked.visitor.name, contact.value, asked.language, asked.talkLanguage, asked.partner]));
    const before = await bookings.answerTo(keyHash);
    if (before) return before.bodyHash === bodyHash ? made(before) : refused({ code: 'key-reused' });

    const product = await catalogue.product(asked.product);
    if (!product) return refused({ code: 'unknown-product' });
    const time = now();
    const start = checkStart(asked.start, time, leadTime);
    if (!start.ok) return start;

    const id = secrets.id();
    const end = asked.start + product.duration * MINUTE;
    const { partner } = asked;
    const talkLanguage = asked.talkLanguage?.toLowerCase();
    const booking = {
      id,
      product: product.id,
      start: asked.start,
      end,
      name: asked.visitor.name,
      person: personOf(asked.visitor.name),
      ...contact.value,
      language: asked.language,
      ...(talkLanguage !== undefined && { talkLanguage }),
      ...(partner !== undefined && { partner }),
      tokenHash: await secrets.hash(await secrets.manageToken(id)),
      keyHash,
      bodyHash,
      most: maxPerContact,
      operation: secrets.id(),
      now: time,
    };
    for (;;) {
      const reference = referenceFrom(secrets.randomBytes(6));
      const outcome = await bookings.book({ ...booking, reference });
      switch (outcome.result) {
        case 'booked':
          return made({ id, reference, end });
        case 'repeated':
          return made(outcome);
        case 'reference-taken':
          continue;
        case 'slot-taken':
          return refused({ code: 'slot-taken', alternatives: await nearestFree(slots, product, asked.start, time + leadTime * MINUTE) });
        case 'not-offered':
          return whyNotOffered(catalogue, asked.start);
        default:
          return refused({ code: outcome.result });
      }
    }
  };

  async function made({ id, reference, end }: { id: string; reference: string; end: Instant }): Promise<Result<Made>> {
    return done({ id, reference, manageToken: await secrets.manageToken(id), end });
  }
}

function contactOf({ email, phone }: Asked['visitor']): Result<Contact> {
  const number = phone === undefined ? undefined : normalisePhone(phone);
  if (phone !== undefined && number === undefined) return invalid('visitor.phone', 'invalid');
  if (email !== undefined) return done({ email: normaliseEmail(email), ...(number !== undefined && { phone: number }) });
  return number === undefined ? invalid('visitor', 'contact-required') : done({ phone: number });
}
