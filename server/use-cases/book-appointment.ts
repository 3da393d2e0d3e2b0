import { channelOf, type Contact, contactFrom, masked, personOf, type Reach } from '../domain/contact.ts';
import type { Language } from '../domain/language.ts';
import { done, invalid, type Result, refused } from '../domain/problem.ts';
import { referenceFrom } from '../domain/reference.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import { checkStart, nearestFree, whyNotOffered } from './offered-start.ts';
import type { Letters } from './plan-letters.ts';
import type { Answered, Bookings } from './bookings-ports.ts';
import type { Catalogue, Clock, Secrets, Slots } from './ports.ts';

export interface Asked {
  product: string;
  start: Instant;
  visitor: { name: string; email?: string | undefined; phone?: string | undefined };
  language: Language;
  talkLanguage?: Language | undefined;
  partner?: string | undefined;
  /** `confirm` of an attempt that this one takes the place of. */
  replaces?: string | undefined;
}

/** What a request to book has come to. */
export type Made =
  /** The slots are theirs. `sentTo` is the masked contact to which a letter goes, if one does. */
  | { status: 'booked'; id: string; reference: string; manageToken: string; end: Instant; sentTo?: string }
  /** The slots are kept while the code is awaited. */
  | ({ status: 'pending' } & Awaited);

/** A code was sent, and is awaited. */
export interface Awaited {
  /** Names this attempt when the code comes. */
  confirm: string;
  /** The contact, masked. */
  sentTo: string;
  expiresAt: Instant;
}

interface Needs {
  catalogue: Catalogue;
  slots: Slots;
  bookings: Bookings;
  secrets: Secrets;
  letters: Letters;
  now: Clock;
  /** Whether the contact must be proved by a code first. */
  verifyContact: 'on' | 'off';
  /** The ways in which the office can send something. */
  reachedBy: Reach[];
  /** Minutes between now and the earliest time that can be booked. */
  leadTime: number;
  /** The most active bookings of one contact. */
  maxPerContact: number;
}

/** For how long slots are kept while a code is awaited. */
export const KEPT_FOR = 15 * MINUTE;

/**
 * Books a time. The same key with the same request gives the same answer again, whatever has happened meanwhile;
 * a refusal is not remembered, so that the key may be used for another try.
 */
export function bookAppointment({ catalogue, slots, bookings, secrets, letters, now, verifyContact, reachedBy, leadTime, maxPerContact }: Needs) {
  return async (asked: Asked, key: string): Promise<Result<Made>> => {
    const given = contactOf(asked.visitor);
    if (!given.ok) return given;
    const contact = given.value;
    const channel = channelOf(contact);
    const reachable = reachedBy.includes(channel);
    if (verifyContact === 'on' && !reachable) return invalid(`visitor.${channel}`, 'unreachable');

    const keyHash = await secrets.hash(key);
    const bodyHash = await secrets.hash(JSON.stringify([asked.product, asked.start, asked.visitor.name, contact, asked.language, asked.talkLanguage, asked.partner]));
    const before = await bookings.answerTo(keyHash);
    if (before) return before.bodyHash === bodyHash ? again(before) : refused({ code: 'key-reused' });

    const product = await catalogue.offered(asked.product);
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
      ...contact,
      language: asked.language,
      ...(talkLanguage !== undefined && { talkLanguage }),
      ...(partner !== undefined && { partner }),
      tokenHash: await secrets.hash(await secrets.manageToken(id)),
      keyHash,
      bodyHash,
      most: maxPerContact,
      letters: reachable ? letters.confirmed(asked.start, time) : [],
      operation: secrets.id(),
      now: time,
    };
    const expiresAt = time + KEPT_FOR;
    const confirm = await secrets.confirmToken(id);
    const proof = { confirmHash: await secrets.hash(confirm), expiresAt, ...(asked.replaces !== undefined && { replaces: await secrets.hash(asked.replaces) }) };
    for (;;) {
      const reference = referenceFrom(secrets.randomBytes(6));
      const outcome = await (verifyContact === 'on' ? bookings.keep({ ...booking, reference }, proof) : bookings.book({ ...booking, reference }));
      switch (outcome.result) {
        case 'booked':
          return verifyContact === 'on' ? done({ status: 'pending', confirm, sentTo: masked(contact), expiresAt }) : booked({ id, reference, end });
        case 'repeated':
          return again(outcome.answered);
        case 'reference-taken':
          continue;
        case 'slot-taken':
          return refused({ code: 'slot-taken', alternatives: await nearestFree(slots, product, asked.start, { now: time, leadTime }) });
        case 'not-offered':
          return whyNotOffered(catalogue, asked.start);
        default:
          return refused({ code: outcome.result });
      }
    }

    /** The same answer again; a booking that awaited its code and has had it is answered as booked. */
    async function again({ id: known, reference, end: then, expiresAt: expiry }: Answered): Promise<Result<Made>> {
      if (expiry === undefined) return booked({ id: known, reference, end: then });
      return done({ status: 'pending', confirm: await secrets.confirmToken(known), sentTo: masked(contact), expiresAt: expiry });
    }

    async function booked(known: { id: string; reference: string; end: Instant }): Promise<Result<Made>> {
      return done({ status: 'booked', ...known, manageToken: await secrets.manageToken(known.id), ...(reachable && { sentTo: masked(contact) }) });
    }
  };
}

/** How a visitor is reached, or what is wrong with how they say they are. */
export function contactOf(visitor: Asked['visitor']): Result<Contact> {
  const contact = contactFrom(visitor);
  if (contact) return done(contact);
  return visitor.phone === undefined ? invalid('visitor', 'contact-required') : invalid('visitor.phone', 'invalid');
}
