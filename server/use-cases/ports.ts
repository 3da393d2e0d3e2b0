import type { Booking } from '../domain/booking.ts';
import type { Contact } from '../domain/contact.ts';
import type { Language } from '../domain/language.ts';
import type { Desk, Office, OfficePlan, Product } from '../domain/office.ts';
import type { Slot, SlotRule } from '../domain/slots.ts';
import type { Instant, PlainDate } from '../domain/time.ts';

// What the use cases need from outside.

export type Clock = () => Instant;

/** Makes what nobody may guess, and what must be told apart. */
export interface Secrets {
  id(): string;
  randomBytes(count: number): Uint8Array;
  /** The secret that opens a booking: always the same for the same booking, so that it can be given again. */
  manageToken(bookingId: string): Promise<string>;
  /** SHA-256, for what is looked up without being stored. */
  hash(text: string): Promise<string>;
}

export interface Catalogue {
  /** Nothing before the office has been described. */
  office(): Promise<Office | undefined>;
  /** In the order in which visitors see them. */
  products(): Promise<Product[]>;
  /** Without its texts: what booking needs to know of it. */
  product(id: string): Promise<Pick<Product, 'id' | 'duration'> | undefined>;
  /** What publishing needs to know. */
  publishing(): Promise<(SlotRule & { desks: Desk[]; publishedThrough: PlainDate | undefined }) | undefined>;
  isEmpty(): Promise<boolean>;
  /** Describes the office of an empty database. */
  fill(plan: OfficePlan): Promise<void>;
}

export interface Slots {
  /** Starts at which the product can be booked, earliest first, and how many desks can have it. `duration` in milliseconds. */
  free(query: { product: string; duration: number; from: Instant; until: Instant; most?: number }): Promise<{ start: Instant; free: number }[]>;
  /** Adds the slots that overlap none of their desk, and notes that all dates up to `through` are published. */
  publish(slots: Slot[], through: PlainDate): Promise<void>;
}

export interface Bookings {
  /** What was answered to an idempotency key before. */
  answerTo(keyHash: string): Promise<{ bodyHash: string; id: string; reference: string; end: Instant } | undefined>;
  /** Books, if the key is new, the person has not this product yet, and a desk is free; one transaction. */
  book(booking: NewBooking): Promise<BookOutcome>;
  find(tokenHash: string): Promise<Booking | undefined>;
  /** Moves, if the booking still starts at `from` and a desk is free; never without slots, never with two places. */
  move(change: Change, to: { start: Instant; end: Instant; from: Instant }): Promise<Changed & { offered: boolean }>;
  cancel(change: Change): Promise<Changed>;
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
  operation: string;
  now: Instant;
};

export type BookOutcome =
  | { result: 'booked' }
  | { result: 'repeated'; id: string; reference: string; end: Instant }
  | { result: 'key-reused' | 'already-booked' | 'too-many-bookings' | 'reference-taken' | 'slot-taken' | 'not-offered' };

export interface Change {
  booking: Booking;
  operation: string;
  now: Instant;
}

export interface Changed {
  /** As it is now. */
  booking: Booking;
  /** Whether it was this change that made it so. */
  changed: boolean;
}
