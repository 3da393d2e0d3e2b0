import type { BookingState } from './booking.ts';
import type { Language } from './language.ts';
import { addDays, dateOf, type Instant, instantOf } from './time.ts';
import type { Wish } from './wish.ts';

/** Something that is sent to a visitor: what it tells, as it was when that happened. */
export type Letter = Envelope & Content;

interface Envelope {
  /** Stays the same however often it is sent: the local part of its Message-ID. */
  id: string;
  /** The booking or the entry of the waiting list that it is about. */
  about: string;
  /** `sms` to whoever left a telephone number alone. */
  channel: 'email' | 'sms';
  /** E-mail address, or E.164. */
  address: string;
  language: Language;
  /** How often sending it was tried before. */
  attempts: number;
}

type Content =
  /** The six digits that prove a contact: for a booking at this time, or for the waiting list. */
  | { kind: 'code'; facts: { start?: Instant } }
  | { kind: 'confirmed' | 'moved' | 'cancelled' | 'reminder' | 'link'; facts: BookingFacts }
  | { kind: 'moved-by-office' | 'cancelled-by-office'; facts: BookingFacts }
  /** They are on the waiting list; or a place came free for them. */
  | { kind: 'waiting'; facts: { product: string; wish: Wish } }
  | { kind: 'offer'; facts: OfferFacts };

/** The booking that a letter tells of, as it was then. */
export interface BookingFacts {
  reference: string;
  product: string;
  state: BookingState;
  start: Instant;
  end: Instant;
  sequence: number;
  changedAt: Instant;
  /** Whether they are asked if the time suits to which the office has moved it. */
  answer?: 'awaited' | 'accepted' | null;
}

export interface OfferFacts {
  offer: string;
  product: string;
  start: Instant;
  end: Instant;
  expiresAt: Instant;
  /** Start of the booking that is given up for it. */
  current?: Instant;
}

/** A letter to be written in the transaction of what it tells, which knows all the rest. */
export interface PlannedLetter {
  id: string;
  kind: Letter['kind'];
  /** Tells letters of one kind about one state of the booking apart: days before it, of reminders. */
  nth: string;
  due: Instant;
}

/** Days before the appointment on which people are reminded of it, and at what time of Ghent. */
const REMINDERS = { daysBefore: [5, 1], at: '10:00' };

/** A reminder within a day of what it repeats says nothing new. */
const TOO_SOON = 24 * 60 * 60_000;

/** When to remind somebody of an appointment that was made or moved now: by the clocks of Ghent, not by hours. */
export function remindersOf(start: Instant, now: Instant): { daysBefore: number; due: Instant }[] {
  return REMINDERS.daysBefore
    .map((daysBefore) => ({ daysBefore, due: instantOf(addDays(dateOf(start), -daysBefore), REMINDERS.at) }))
    .filter(({ due }) => due >= now + TOO_SOON);
}
