import { channelOf, type Contact, masked, personOf, type Reach } from '../domain/contact.ts';
import { digitsOf } from '../domain/digits-of.ts';
import type { Language } from '../domain/language.ts';
import { done, invalid, type Result, refused } from '../domain/problem.ts';
import { dateOf, type PlainDate } from '../domain/time.ts';
import { type Entry, MOST_WAITING } from '../domain/waiting.ts';
import type { Wish } from '../domain/wish.ts';
import { type Asked as AskedToBook, type Awaited, contactOf, KEPT_FOR } from './book-appointment.ts';
import type { Catalogue, Clock, Secrets } from './ports.ts';
import type { AskedToWait, WaitingList } from './waiting-ports.ts';

/** A wish as it is asked for. */
export type AskedWish = { [Name in keyof Wish]: Wish[Name] | undefined };

interface Asked extends Pick<AskedToBook, 'product' | 'visitor' | 'partner'> {
  wish: AskedWish;
  language: Language;
}

/** They are on the list. */
export interface Joined {
  entry: Entry;
  waitingToken: string;
}

interface Needs {
  catalogue: Catalogue;
  waitingList: WaitingList;
  secrets: Secrets;
  now: Clock;
  /** Whether the contact must be proved by a code first. */
  verifyContact: 'on' | 'off';
  /** The ways in which the office can send something. */
  reachedBy: Reach[];
}

/** How somebody without a booking gets onto the waiting list. Each request may be repeated, and is answered the same. */
export function joinWaitingList({ catalogue, waitingList, secrets, now, verifyContact, reachedBy }: Needs) {
  /** Puts them on the list, or sends the code that must come first. */
  async function join({ product: id, visitor, language, partner, ...asked }: Asked, key: string): Promise<Result<Awaited | Joined>> {
    const given = contactOf(visitor);
    if (!given.ok) return given;
    const contact = given.value;
    const unreachable = whyUnreachable(contact, reachedBy);
    if (unreachable) return unreachable;

    const wish = tidied(asked.wish);
    const keyHash = await secrets.hash(key);
    const bodyHash = await secrets.hash(JSON.stringify([id, wish, visitor.name, contact, language, partner]));
    const before = await waitingList.askedWith(keyHash);
    if (before) return before.bodyHash === bodyHash ? again(before, contact) : refused({ code: 'key-reused' });

    const product = await catalogue.offered(id);
    if (!product) return refused({ code: 'unknown-product' });
    const time = now();
    const sane = checkWish(wish, dateOf(time));
    if (!sane.ok) return sane;

    const entry = secrets.id();
    const proof = verifyContact === 'on' ? { confirmHash: await secrets.hash(await secrets.confirmToken(entry)) } : undefined;
    const outcome = await waitingList.join(
      {
        id: entry,
        product: product.id,
        wish,
        name: visitor.name,
        person: personOf(visitor.name),
        ...contact,
        language,
        ...(partner !== undefined && { partner }),
        tokenHash: await secrets.hash(await secrets.waitingToken(entry)),
        keyHash,
        bodyHash,
        most: MOST_WAITING,
        operation: secrets.id(),
        now: time,
      },
      proof,
    );
    switch (outcome.result) {
      case 'joined':
        return again({ id: entry, standing: entry, state: proof ? 'pending' : 'waiting', createdAt: time }, contact);
      case 'repeated':
        return again(outcome.asked, contact);
      default:
        return refused({ code: outcome.result });
    }
  }

  /** Lets them wait on the right code, however late. Only who has typed it learns what else this contact waits for. */
  async function confirm(token: string, typed: string): Promise<Result<Joined>> {
    const awaited = await waitingList.awaiting(await secrets.hash(token));
    if (!awaited) return refused({ code: 'code-expired' });
    const right = digitsOf(typed) === (await secrets.code(awaited.id));
    const outcome = await waitingList.confirm({ id: awaited.id, operation: secrets.id(), now: now() }, { right, most: MOST_WAITING });
    return outcome.result === 'waiting' ? joined(outcome.id) : refused({ code: outcome.result });
  }

  /** The contact that the code goes to. */
  async function awaitedContact(token: string): Promise<Contact | undefined> {
    return (await waitingList.awaiting(await secrets.hash(token)))?.contact;
  }

  /** Sends the code once more. */
  async function resend(token: string): Promise<Result<Awaited>> {
    const awaited = await waitingList.awaiting(await secrets.hash(token));
    if (!awaited) return refused({ code: 'code-expired' });
    const time = now();
    const outcome = await waitingList.resend({ id: awaited.id, operation: secrets.id(), now: time });
    return outcome === 'sent' ? done({ confirm: token, sentTo: masked(awaited.contact), expiresAt: time + KEPT_FOR }) : refused({ code: outcome });
  }

  return { join, confirm, awaitedContact, resend };

  /** The same answer again; an entry that awaited its code and has had it is answered as it is now. */
  async function again({ id, standing, state, createdAt }: Omit<AskedToWait, 'bodyHash'>, contact: Contact): Promise<Result<Awaited | Joined>> {
    if (state !== 'pending') return joined(standing);
    // Nothing is kept for them meanwhile; the time is how long the widget waits for the code before it asks whether to send it again.
    return done({ confirm: await secrets.confirmToken(id), sentTo: masked(contact), expiresAt: createdAt + KEPT_FOR });
  }

  async function joined(id: string): Promise<Result<Joined>> {
    const entry = await waitingList.find({ id }, now());
    return entry ? done({ entry, waitingToken: await secrets.waitingToken(id) }) : refused({ code: 'unknown-wish' });
  }
}

/** Whoever cannot be told of an offer cannot wait for one. */
export function whyUnreachable(contact: Contact, reachedBy: Reach[]) {
  const channel = channelOf(contact);
  return reachedBy.includes(channel) ? undefined : invalid(`visitor.${channel}`, 'unreachable');
}

/** Says no to a wish that no day can meet. */
export function checkWish({ from, through }: Wish, today: PlainDate): Result<undefined> {
  if (through !== undefined && through < today) return invalid('wish.through', 'past');
  if (from !== undefined && through !== undefined && through < from) return invalid('wish.through', 'range');
  return done(undefined);
}

/** Always in one order, so that the same wish is the same text; a language as desks name it. */
export function tidied({ from, through, days, parts, talkLanguage }: AskedWish): Wish {
  return {
    ...(from !== undefined && { from }),
    ...(through !== undefined && { through }),
    ...(days?.length && { days }),
    ...(parts?.length && { parts }),
    ...(talkLanguage !== undefined && { talkLanguage: talkLanguage.toLowerCase() }),
  };
}
