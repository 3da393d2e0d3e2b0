import * as v from 'valibot';
import { instant, languageTag, text } from './forms.ts';

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
  partner: v.optional(v.pipe(v.string(), v.maxLength(64, 'too-long'), v.regex(/^[a-z0-9-]+$/i, 'invalid'))),
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
});

/** 202: the slots are kept while the visitor types the code that was sent. Only offices that verify contacts answer this. */
export const Pending = v.object({
  status: v.literal('pending'),
  /** Names this attempt when the code is sent in. */
  confirm: v.string(),
  /** The contact, masked: `a•••@example.org`. */
  sentTo: v.string(),
  expiresAt: v.string(),
});

/** `POST /api/v1/bookings/confirm` of offices that verify contacts → 201 `Booked`. */
export const ConfirmRequest = v.object({ confirm: text(200), code: text(20) });

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
});

/** `POST /api/v1/booking/move` */
export const MoveRequest = v.object({
  /** The new start. */
  start: instant,
  /** The start that the visitor saw when they chose; another one by now answers `changed`. */
  from: instant,
});

export type Visitor = v.InferOutput<typeof Visitor>;
export type BookingRequest = v.InferOutput<typeof BookingRequest>;
export type Booked = v.InferOutput<typeof Booked>;
export type Pending = v.InferOutput<typeof Pending>;
export type ConfirmRequest = v.InferOutput<typeof ConfirmRequest>;
export type Booking = v.InferOutput<typeof Booking>;
export type MoveRequest = v.InferOutput<typeof MoveRequest>;
