import type { Booking, BookingState } from '../domain/booking.ts';
import type { Contact } from '../domain/contact.ts';
import type { Language } from '../domain/language.ts';
import type { PlannedLetter } from '../domain/letter.ts';
import type { Release } from '../domain/release.ts';
import type { Instant } from '../domain/time.ts';

export interface Bookings {
  /** What was answered to an idempotency key before. */
  answerTo(keyHash: string): Promise<Answered | undefined>;
  /** Books, if the key is new, the person has not this product yet, and a desk is free; one transaction. */
  book(booking: NewBooking): Promise<BookOutcome>;
  /** Keeps the slots for a contact that is still to be proved; whatever was kept for it before is freed. One transaction. */
  keep(booking: NewBooking, proof: NewProof): Promise<BookOutcome>;
  /** The booking whose code is awaited, or was, and the contact that the code goes to. */
  awaiting(confirmHash: string): Promise<{ booking: Booking; contact: Contact } | undefined>;
  /** Counts a wrong code; books on the right one, also when the slots are no longer kept but free. One transaction. */
  confirm(change: Change, typed: { right: boolean; most: number }): Promise<ConfirmOutcome>;
  /** Keeps the slots until `expiresAt` and writes the code's letter once more. One transaction. */
  keepLonger(change: Change, again: { expiresAt: Instant }): Promise<KeepOutcome>;
  find(tokenHash: string): Promise<Booking | undefined>;
  /** Moves, if the booking still starts at `from` and a desk is free; never without slots, never with two places. */
  move(change: Change, to: { start: Instant; end: Instant; from: Instant; release: Release }): Promise<Changed & { offered: boolean }>;
  /** Notes that the time suits to which the office has moved it, if it is still at `start`; gives back how it is now. */
  accept(accepted: { booking: Booking; start: Instant; operation: string; now: Instant }): Promise<Booking>;
  cancel(change: Change, release: Release): Promise<Changed>;
  /** Takes back a cancellation of `since` or later, with slots that were kept for that or are free. */
  undo(change: Change, limits: { since: Instant; most: number }): Promise<Changed & { alreadyBooked: boolean }>;
  /** Writes the letter with the manage link to the booking's own contact, if one has this reference and contact; says nothing of it. */
  sendLink(asked: { reference: string; contact: Contact; letter: PlannedLetter; now: Instant }): Promise<void>;
}

/** What a booking request was answered with. */
export interface Answered {
  bodyHash: string;
  id: string;
  reference: string;
  end: Instant;
  /** What it was answered, or would be now: a booking that awaits its code is booked once the code has come. */
  state: BookingState;
  expiresAt: Instant | undefined;
}

export type NewBooking = Contact & {
  id: string;
  reference: string;
  product: string;
  start: Instant;
  end: Instant;
  name: string;
  person: string;
  language: Language;
  talkLanguage?: Language;
  partner?: string;
  tokenHash: string;
  keyHash: string;
  bodyHash: string;
  /** The most active bookings of one contact. */
  most: number;
  letters: PlannedLetter[];
  operation: string;
  now: Instant;
};

export interface NewProof {
  confirmHash: string;
  expiresAt: Instant;
  /** Of an attempt that this one takes the place of. */
  replaces?: string;
}

export type BookOutcome =
  | { result: 'booked' }
  | { result: 'repeated'; answered: Answered }
  | { result: 'key-reused' | 'already-booked' | 'too-many-bookings' | 'reference-taken' | 'slot-taken' | 'not-offered' };

export type ConfirmOutcome =
  | { result: 'booked'; booking: Booking }
  | { result: 'wrong-code' | 'code-expired' | 'already-booked' | 'too-many-bookings' | 'slot-taken' };

export type KeepOutcome = { result: 'kept'; expiresAt: Instant } | { result: 'code-expired' | 'too-many-requests' | 'slot-taken' };

export interface Change {
  booking: Booking;
  operation: string;
  now: Instant;
  /** To be written when this change is made. */
  letters: PlannedLetter[];
}

export interface Changed {
  /** As it is now. */
  booking: Booking;
  /** Whether it was this change that made it so. */
  changed: boolean;
}
