import type { Booked, Pending } from '../../server/contract/booking.ts';
import type { Trouble } from '../ask.ts';
import type { ContactErrors } from './contact.ts';
import type { Day } from './days.ts';
import { type Times, freshTimes } from './times.ts';

/** The steps from nothing to a booking; each carries just what it has. */
export type BookingStep =
  /** `before` is where the visitor was who only wanted to change the product. */
  | { step: 'product'; before?: BookingStep }
  | ({ step: 'about' } & Chosen)
  | ({ step: 'time'; start: string | undefined; times: Times; gone: Gone | undefined } & Chosen)
  | ({ step: 'contact'; errors: ContactErrors } & Timed)
  | ({ step: 'check' } & Sending & Timed)
  /** `again` is how the wish for the same code once more has fared. */
  | ({ step: 'code'; pending: Pending; code: string; again: 'no' | 'asked' | 'sent' } & Sending & Timed)
  | { step: 'done'; booked: Booked };

export interface Chosen {
  product: string;
  /** The product has lines of its own to read before a time is chosen. */
  hasLines: boolean;
}

interface Timed extends Chosen {
  start: string;
  /** A desk speaks the language of the talk then; nobody said so either way where it is missing. */
  spoken?: boolean | undefined;
  /** The free times among which it was chosen: whoever comes back finds them as they were left. */
  seen: Times;
}

/** Under way, or how the last request ended. */
export interface Sending {
  sending: boolean;
  problem?: Trouble | undefined;
}

/** A request goes out as `flow` comes after `before`; one that is out already is not sent again because somebody types. */
export function isJustSent<F extends { step: string }>(flow: F, before: F): flow is Extract<F, Sending> {
  return 'sending' in flow && !!flow.sending && !(before.step === flow.step && 'sending' in before && before.sending);
}

/** Why the visitor is back at the times, and the free ones nearest to theirs. */
export interface Gone {
  why: string;
  nearest: string[];
}

export function timeStep({ product, hasLines }: Chosen, today: Day, gone?: Gone): Extract<BookingStep, { step: 'time' }> {
  return { step: 'time', product, hasLines, start: undefined, gone, times: freshTimes(today) };
}

export function timeAgain({ product, hasLines, start, seen }: Timed): BookingStep {
  return { step: 'time', product, hasLines, start, gone: undefined, times: seen };
}

export const contactStep = (step: Timed, errors: ContactErrors = {}): BookingStep => ({ step: 'contact', ...timed(step), errors });

export const checkStep = (step: Timed): BookingStep => ({ step: 'check', ...timed(step), sending: false });

export const codeStep = (step: Timed, pending: Pending): BookingStep => ({ step: 'code', ...timed(step), pending, code: '', again: 'no', sending: false });

const timed = ({ product, hasLines, start, spoken, seen }: Timed): Timed => ({ product, hasLines, start, spoken, seen });
