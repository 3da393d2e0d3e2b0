import * as v from 'valibot';
import { Visitor } from './booking.ts';
import { date, languageTag, partner, text } from './forms.ts';

export const Weekday = v.picklist(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);

/** The part of the day in which a time begins: before 12.00, from 12.00 to 17.00, from 17.00, as clocks in Ghent show it. */
export const DayPart = v.picklist(['morning', 'afternoon', 'evening']);

/** When somebody could come. What is left out is all the same to them. */
export const Wish = v.object({
  /** Days of Ghent, both included: `YYYY-MM-DD`. */
  from: v.optional(date),
  through: v.optional(date),
  days: v.optional(v.pipe(v.array(Weekday), v.maxLength(7, 'invalid'))),
  parts: v.optional(v.pipe(v.array(DayPart), v.maxLength(3, 'invalid'))),
  /** Only desks that speak this language (BCP 47). */
  talkLanguage: v.optional(languageTag),
});

/**
 * `POST /api/v1/waiting`, with `Idempotency-Key`, by somebody without a booking → 202 `Pending` (see `booking.ts`), or 201 `Waiting` where the office
 * asks for no proof. `POST /api/v1/waiting/confirm` and `/resend` take what those of bookings take; confirmed is 201 `Waiting`.
 */
export const WaitingRequest = v.object({ product: text(64), wish: Wish, visitor: Visitor, language: languageTag, partner: v.optional(partner) });

/** `POST /api/v1/booking/waiting` with the manage token of a booking → 201 `Waiting`: that booking wishes to be earlier. Asked again, the wish changes. */
export const EarlierRequest = v.object({ wish: Wish });

/** A time that is kept for whoever waits; taking it frees the time of the booking that they have. */
export const Offer = v.object({ start: v.string(), end: v.string(), expiresAt: v.string() });

/**
 * `GET /api/v1/waiting` with `Authorization: Bearer <waitingToken>`. Carries no name and no contact.
 * `POST /api/v1/waiting/take` → 201 `Booked`, `/waiting/decline` and `/waiting/leave` → 200 `Waiting`.
 */
export const Waiting = v.object({
  /** `waiting`: until a time comes free. `offered`: `offer` is kept. `taken`: they took one. `left`: they no longer wait. `ended`: the last offer went by, or the time is past. */
  status: v.picklist(['waiting', 'offered', 'taken', 'left', 'ended']),
  product: v.string(),
  wish: Wish,
  language: v.string(),
  /** Start of the booking that they have and would give up. */
  current: v.optional(v.string()),
  offer: v.optional(Offer),
  /** For how many minutes of the day, 8 to 20 h, an offer is kept. */
  offerMinutes: v.optional(v.number()),
  /** How many more offers they can get. */
  offersLeft: v.number(),
  /** Given when the entry is made: the secret that opens it, and the page that opens with that. */
  waitingToken: v.optional(v.string()),
  waitingLink: v.optional(v.string()),
});

export type Wish = v.InferOutput<typeof Wish>;
export type WaitingRequest = v.InferOutput<typeof WaitingRequest>;
export type EarlierRequest = v.InferOutput<typeof EarlierRequest>;
export type Waiting = v.InferOutput<typeof Waiting>;
