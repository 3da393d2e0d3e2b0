import type { Booked, Pending } from '../../server/contract/booking.ts';
import type { Trouble } from '../ask.ts';
import type { ContactErrors } from './contact.ts';
import type { Day } from './days.ts';
import { type Times, freshTimes } from './times.ts';

/** The steps from nothing to a booking; each carries just what it has. */
export type BookingStep =
  | { step: 'product' }
  | ({ step: 'about' } & Chosen)
  | ({ step: 'time'; start: string | undefined; times: Times; gone: Gone | undefined } & Chosen)
  | ({ step: 'contact'; start: string; errors: ContactErrors } & Chosen)
  | ({ step: 'check'; start: string } & Sending & Chosen)
  | ({ step: 'code'; start: string; pending: Pending; code: string } & Sending & Chosen)
  | { step: 'done'; booked: Booked; verified: boolean };

export interface Chosen {
  product: string;
  /** The product has lines of its own to read before a time is chosen. */
  hasLines: boolean;
}

/** Under way, or how the last request ended. */
export interface Sending {
  sending: boolean;
  problem?: Trouble | undefined;
}

/** Why the visitor is back at the times, and the free ones nearest to theirs. */
export interface Gone {
  why: string;
  nearest: string[];
}

export function timeStep({ product, hasLines }: Chosen, today: Day, start?: string, gone?: Gone): BookingStep {
  return { step: 'time', product, hasLines, start, gone, times: freshTimes(today) };
}

export function checkStep({ product, hasLines }: Chosen, start: string): BookingStep {
  return { step: 'check', product, hasLines, start, sending: false };
}

export function contactStep({ product, hasLines }: Chosen, start: string, errors: ContactErrors = {}): BookingStep {
  return { step: 'contact', product, hasLines, start, errors };
}
