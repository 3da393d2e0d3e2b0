import type { Language } from './language.ts';
import type { Instant } from './time.ts';

/** `arrived`, `attended` and `noshow` are what staff note on the day. */
export type BookingState = 'booked' | 'arrived' | 'attended' | 'noshow' | 'cancelled';

/** The agreed meeting, as far as its visitor may see it. */
export interface Booking {
  id: string;
  reference: string;
  state: BookingState;
  product: string;
  start: Instant;
  end: Instant;
  language: Language;
  talkLanguage?: Language;
  /** How often it has changed since it was made. */
  sequence: number;
  /** When it last changed. */
  changedAt: Instant;
}
