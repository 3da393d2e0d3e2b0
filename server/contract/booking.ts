import * as v from 'valibot';
import { instant, languageTag, partner, text } from './forms.ts';

/** Who comes, and how they (or their helper) are reached: at least one of `email` and `phone`. */
export const Visitor = v.object({
  /** Any script, one letter or many, with or without a surname; something of it must be there to be called out. */
  name: v.pipe(text(120), v.regex(/(?!\p{DI})[\p{L}\p{N}]/u, 'required')),
  email: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(254, 'too-long'), v.rfcEmail('invalid'))),
  /** As typed; a number without a country is Belgian. */
  phone: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(40, 'too-long'), v.regex(/^[+\p{Nd}\p{Zs}\p{Pd}\p{Cf}()./]+$/u, 'invalid'))),
});

/** `POST /api/v1/bookings`, with the header `Idempotency-Key` (8 to 128 visible ASCII characters, new for each booking). */
export const BookingRequest = v.object({
  product: text(64),
  /** ISO 8601 instant, as availability gave it. */
  start: instant,
  visitor: Visitor,
  /** BCP 47 tag of screens and letters. */
  language: languageTag,
  /** BCP 47 tag of the talk at the desk; a desk that speaks it is chosen when one is free. */
  talkLanguage: v.optional(languageTag),
  /** The organisation whose page this is. */
  partner: v.optional(partner),
  /** `confirm` of an attempt that this one takes the place of: its slots are freed in the same transaction. */
  replaces: v.optional(text(200)),
});

/** 201: the slots are theirs. */
export const Booked = v.object({
  status: v.literal('booked'),
  /** To read out on the telephone; opens nothing by itself. */
  reference: v.string(),
  /** The secret with which the visitor sees, moves or cancels the booking. */
  manageToken: v.string(),
  /** The page that opens with that secret, in its fragment. */
  manageLink: v.string(),
  product: v.string(),
  start: v.string(),
  end: v.string(),
  language: v.string(),
  /** How often the booking has changed since it was made; the SEQUENCE of its calendar file. */
  sequence: v.number(),
  /** Where the confirmation is sent, masked: `a•••@example.org`. Absent where the office sends no letters. */
  sentTo: v.optional(v.string()),
});

/** 202: the slots are kept while the visitor types the code that was sent. Only offices that verify contacts answer this. */
export const Pending = v.object({
  status: v.literal('pending'),
  /** Names this attempt when the code is sent in. */
  confirm: v.string(),
  /** The contact, masked: `a•••@example.org`. */
  sentTo: v.string(),
  /** Until then the slots are kept. A code that comes later still books when they are free. */
  expiresAt: v.string(),
});

/** `POST /api/v1/bookings/confirm` of offices that verify contacts → 201 `Booked`. Six digits, in any script, with or without spaces. */
export const ConfirmRequest = v.object({ confirm: text(200), code: text(40) });

/** `POST /api/v1/bookings/resend` → 202 `Pending`: the same code once more, and the slots are kept anew. At most ten times. */
export const ResendRequest = v.object({ confirm: text(200) });

/** `GET /api/v1/booking` with `Authorization: Bearer <manageToken>`. Carries no name and no contact. */
export const Booking = v.object({
  status: v.picklist(['booked', 'arrived', 'attended', 'noshow', 'cancelled']),
  reference: v.string(),
  product: v.string(),
  start: v.string(),
  end: v.string(),
  language: v.string(),
  talkLanguage: v.optional(v.string()),
  sequence: v.number(),
  /** Until then the visitor can undo the cancellation (`POST /api/v1/booking/undo`). */
  undoUntil: v.optional(v.string()),
  /** The office had to move it, and asks whether this time suits (`POST /api/v1/booking/accept`). Moving or cancelling it answers too. */
  answer: v.optional(v.literal('awaited')),
});

/** `POST /api/v1/booking/link` → 202, the same whether or not there is such a booking: the link goes to the booking's own contact. */
export const LinkRequest = v.object({
  /** As printed or as typed: spaces and case do not matter. */
  reference: text(40),
  /** E-mail address or telephone number. */
  contact: text(254),
});

/** 202: noted. Says nothing of what was found. */
export const Accepted = v.object({ status: v.literal('accepted') });

/** `POST /api/v1/booking/move` */
export const MoveRequest = v.object({
  /** The new start. */
  start: instant,
  /** The start that the visitor saw when they chose; another one by now answers `changed`. */
  from: instant,
});

/** `POST /api/v1/booking/accept`: the time suits to which the office has moved it. */
export const AcceptRequest = v.object({
  /** The start that the visitor saw; another one by now answers `changed`. */
  start: instant,
});

export type Visitor = v.InferOutput<typeof Visitor>;
export type BookingRequest = v.InferOutput<typeof BookingRequest>;
export type Booked = v.InferOutput<typeof Booked>;
export type Pending = v.InferOutput<typeof Pending>;
export type ResendRequest = v.InferOutput<typeof ResendRequest>;
export type LinkRequest = v.InferOutput<typeof LinkRequest>;
export type Accepted = v.InferOutput<typeof Accepted>;
export type ConfirmRequest = v.InferOutput<typeof ConfirmRequest>;
export type Booking = v.InferOutput<typeof Booking>;
export type MoveRequest = v.InferOutput<typeof MoveRequest>;
export type AcceptRequest = v.InferOutput<typeof AcceptRequest>;
