import type { Booking } from './booking.ts';
import type { Contact } from './contact.ts';
import type { Language } from './language.ts';
import type { Slot } from './slots.ts';
import { type Instant, MINUTE } from './time.ts';
import { meets, type Wish } from './wish.ts';

/** The most offers that one person gets in all, and the most entries without a booking that one contact can have. */
export const MOST_OFFERS = 3;
export const MOST_WAITING = 3;

/** Somebody's place on the waiting list. */
export interface Entry {
  id: string;
  product: string;
  wish: Wish;
  language: Language;
  contact: Contact;
  state: EntryState;
  /** Nothing will be offered any more: they had all their offers, or what they wait for is past. */
  ended: boolean;
  /** The booking that they have and would give up. */
  current?: { id: string; start: Instant };
  offer?: Offer;
  /** How many offers this person has had, by this entry or another. */
  offersHad: number;
  /** What they took. */
  taken?: Booking;
}

/** `pending` awaits the code. */
export type EntryState = 'pending' | 'waiting' | 'taken' | 'left';

/** Slots of one desk that are kept for an entry. */
export interface Offer {
  id: string;
  start: Instant;
  end: Instant;
  expiresAt: Instant;
}

/** How an entry stands, as whoever waits sees it; nobody sees one whose code is awaited. */
export function statusOf({ state, offer, ended }: Entry): Exclude<EntryState, 'pending'> | 'offered' | 'ended' {
  if (state === 'taken' || state === 'left') return state;
  if (offer) return 'offered';
  return ended ? 'ended' : 'waiting';
}

/** What somebody can be offered: a time of a product, sooner than the one that they have. */
export interface Sought {
  product: string;
  /** Minutes. */
  duration: number;
  wish: Wish;
  before?: Instant;
}

/** A slot that can be offered now. */
export interface OpenSlot extends Pick<Slot, 'desk' | 'start' | 'end' | 'languages'> {
  /** That its desk serves. */
  products: string[];
  /** The waiting list has it first; else it is the public's, and anybody can book it. */
  freed: boolean;
}

/**
 * The first time that is what somebody seeks: slots of one desk that follow one another and together last exactly as
 * long as the product takes. At least one must be the waiting list's, for what is the public's they can book themselves.
 * The slots come in the order in which they are to be given away.
 */
export function firstOffer({ product, duration, wish, before = Number.POSITIVE_INFINITY }: Sought, slots: OpenSlot[]): OpenSlot[] | undefined {
  for (const first of slots) {
    if (first.start >= before || !first.products.includes(product)) continue;
    const run = runFrom(first, duration * MINUTE, slots);
    if (!run?.some(({ freed }) => freed)) continue;
    const languages = first.languages.filter((language) => run.every((slot) => slot.languages.includes(language)));
    if (meets(wish, { start: first.start, languages })) return run;
  }
  return undefined;
}

function runFrom(first: OpenSlot, length: number, slots: OpenSlot[]): OpenSlot[] | undefined {
  const run = [first];
  for (let last = first; last.end < first.start + length; run.push(last)) {
    const next = slots.find(({ desk, start }) => desk === first.desk && start === last.end);
    if (!next) return undefined;
    last = next;
  }
  return run.at(-1)!.end === first.start + length ? run : undefined;
}
