import type { Language } from './language.ts';
import { type Instant, MINUTE } from './time.ts';

/** `pending` awaits the code; `arrived`, `attended` and `noshow` are what staff note on the day. */
export type BookingState = 'pending' | 'booked' | 'arrived' | 'attended' | 'noshow' | 'cancelled';

/** The agreed meeting, as far as its visitor may see it. */
export interface Booking {
  id: string;
  reference: string;
  state: BookingState;
  /** Of a cancelled one: by whom. `expiry`: its code did not come in time, or another booking took its place. */
  cancelledBy?: 'visitor' | 'staff' | 'expiry';
  product: string;
  start: Instant;
  end: Instant;
  language: Language;
  talkLanguage?: Language;
  /** How often it has changed since it was made. */
  sequence: number;
  /** Moved by the office: whether its visitor has said that the new time suits. */
  answer?: 'awaited' | 'accepted';
  /** When it last changed. */
  changedAt: Instant;
}

/** How long a cancelled booking can still be had back; its slots are kept for that. */
export const UNDO_TIME = 15 * MINUTE;

/** Until when its visitor can have a cancelled booking back, if at all. */
export function undoUntil({ state, cancelledBy, changedAt, start }: Booking): Instant | undefined {
  return state === 'cancelled' && cancelledBy === 'visitor' ? Math.min(changedAt + UNDO_TIME, start) : undefined;
}
