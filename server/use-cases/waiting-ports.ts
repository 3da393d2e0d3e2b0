import type { Booking } from '../domain/booking.ts';
import type { Contact, Reach } from '../domain/contact.ts';
import type { Language } from '../domain/language.ts';
import type { PlannedLetter } from '../domain/letter.ts';
import type { Release } from '../domain/release.ts';
import type { Instant, PlainDate } from '../domain/time.ts';
import type { Entry, EntryState, Offer, OpenSlot, Sought } from '../domain/waiting.ts';
import type { Wish } from '../domain/wish.ts';

/** Who would like an earlier time, or any time at all. Each write is one transaction. */
export interface WaitingList {
  /** What was asked with an idempotency key before: the entry that was made, and the one that stands for it by now. */
  askedWith(keyHash: string): Promise<AskedToWait | undefined>;
  /** Puts somebody at the end of the list; with a proof, once the code has come. */
  join(entry: NewEntry, proof?: { confirmHash: string }): Promise<JoinOutcome>;
  /** The entry whose code is awaited, or was, and the contact that the code goes to. */
  awaiting(confirmHash: string): Promise<{ id: string; contact: Contact } | undefined>;
  /** Counts a wrong code; on the right one the entry waits, or gives its wish to the one that this person has already. */
  confirm(entry: EntryChange, typed: { right: boolean; most: number }): Promise<JoinConfirmed>;
  /** Writes the code's letter once more. */
  resend(entry: EntryChange): Promise<'sent' | 'code-expired' | 'too-many-requests'>;
  /** Puts the visitor of a booking that lies ahead on the list, or changes what they wish for. */
  joinWithBooking(entry: NewEarlier): Promise<EarlierOutcome>;
  find(by: { id: string } | { tokenHash: string }, now: Instant): Promise<Entry | undefined>;
  leave(entry: EntryChange): Promise<void>;
}

/** Times that are kept for people of the waiting list, one at a time. Each write is one transaction. */
export interface Offers {
  /** Those that nobody took in time. */
  over(now: Instant): Promise<{ id: string; start: Instant }[]>;
  /** What can be offered from `earliest` on, in the order in which it is to be given away, and who can be offered something, first come first. */
  open(times: { now: Instant; earliest: Instant }): Promise<{ slots: OpenSlot[]; waiting: Waiting[] }>;
  /** Keeps slots for somebody and writes the letter that says so, if both are still as they were read. Whether they were. */
  make(offer: NewOffer): Promise<boolean>;
  /** Gives them to whoever they are kept for: moves the booking `current`, or makes one. */
  take(taking: Taking): Promise<TakeOutcome>;
  /** Ends an open offer; its slots can be offered to the next. */
  end(offer: { id: string; how: 'declined' | 'lapsed'; operation: string; now: Instant; release: Release }): Promise<void>;
}

export interface AskedToWait {
  bodyHash: string;
  id: string;
  standing: string;
  state: EntryState;
  createdAt: Instant;
}

export type NewEntry = Contact & {
  id: string;
  product: string;
  wish: Wish;
  name: string;
  person: string;
  language: Language;
  partner?: string;
  tokenHash: string;
  keyHash: string;
  bodyHash: string;
  /** The most entries without a booking of one contact. */
  most: number;
  operation: string;
  now: Instant;
};

export type JoinOutcome = { result: 'joined' } | { result: 'repeated'; asked: AskedToWait } | { result: 'key-reused' | 'too-many-bookings' };

export type JoinConfirmed = { result: 'waiting'; id: string } | { result: 'wrong-code' | 'code-expired' | 'too-many-bookings' };

export interface EntryChange {
  id: string;
  operation: string;
  now: Instant;
}

/** The entry of a booking: its name, contact and product are the booking's. */
export interface NewEarlier extends EntryChange {
  booking: string;
  wish: Wish;
  tokenHash: string;
  /** The ways in which the office can send something. */
  reachedBy: Reach[];
}

export type EarlierOutcome = { result: 'waiting'; id: string } | { result: 'unreachable' | 'too-late' };

/** Somebody who can be offered something now. */
export interface Waiting extends Sought {
  id: string;
}

export interface NewOffer {
  id: string;
  entry: string;
  wish: Wish;
  desk: string;
  start: Instant;
  end: Instant;
  madeOn: PlainDate;
  expiresAt: Instant;
  /** From when the slots are the public's, whatever becomes of this process. */
  keptUntil: Instant;
  operation: string;
  now: Instant;
}

export interface Taking {
  entry: string;
  offer: Offer;
  /** The booking that is moved, and what becomes of its slots. */
  current?: { id: string; start: Instant; release: Release };
  /** Of a new booking. */
  booking: { id: string; reference: string; tokenHash: string };
  /** The most active bookings of one contact. */
  most: number;
  letters: PlannedLetter[];
  operation: string;
  now: Instant;
}

/** `changed`: it was not as it was read; to be read again. */
export type TakeOutcome = { result: 'taken'; booking: Booking } | { result: 'offer-over' | 'already-booked' | 'too-many-bookings' | 'changed' };
