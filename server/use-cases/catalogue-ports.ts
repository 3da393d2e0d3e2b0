import type { BookingState } from '../domain/booking.ts';
import type { Described } from '../domain/check-catalogue.ts';
import type { Alike, LeadTime } from '../domain/figures.ts';
import type { Staff } from '../domain/staff.ts';
import type { Instant, PlainDate } from '../domain/time.ts';
import type { Week } from '../domain/week.ts';

// What staff need from outside for what visitors read, for figures, and for what is removed.

/** What visitors read, to be changed. */
export interface CatalogueDesk {
  /** Nothing before the office has been described. */
  read(): Promise<ReadCatalogue | undefined>;
  /** Puts the next in the place of the one of `revision`, with the audit's entry; one transaction. Whether it was still the one. */
  replace(change: CatalogueReplacement): Promise<boolean>;
}

export interface ReadCatalogue extends Described {
  /** Grows with every change. */
  revision: number;
}

export interface CatalogueReplacement {
  revision: number;
  before: Described;
  next: Described;
  operation: string;
  /** Whose change it is, and what it is called in the audit; the command line is nobody of staff. */
  audit?: { staff: Staff['id']; action: string; details: Record<string, string> };
  now: Instant;
}

/** What is known of visitors, to be removed. Each write is one transaction. */
export interface Erasures {
  idOf(reference: string): Promise<string | undefined>;
  /** Removes what is known of the visitor of a booking that is over or cancelled. The booking stays, as a number. */
  erase(erasure: Erasure): Promise<'erased' | 'ahead' | 'unknown'>;
  /** The first `most` bookings, earliest first, that ended before then and are not erased. */
  outdated(before: Instant, most: number): Promise<string[]>;
  /** Removes what was over before then and hangs on no booking: entries of the waiting list, and tasks that are done. */
  removeOutdated(outdated: Outdated): Promise<void>;
  /** Takes what was overwritten out of the files, too. */
  leaveNoTrace(): Promise<void>;
}

export interface Erasure {
  id: string;
  /** `visitor`: what else is of them too, a wish that still stands and a call that is still to be made. `booking`: what belongs to it. */
  extent: 'visitor' | 'booking';
  operation: string;
  now: Instant;
  /** Who of staff did it, for the audit; nobody when time did. */
  staff?: Staff['id'];
}

export interface Outdated {
  before: Instant;
}

/** Bookings as numbers, and taken out as rows. */
export interface FigureRows {
  counts(weeks: Week[]): Promise<Alike[]>;
  leadTimes(weeks: Week[]): Promise<LeadTime[]>;
  /** Whether the lead times of a morning were noted. */
  areNoted(date: PlainDate): Promise<boolean>;
  noteLeadTimes(date: PlainDate, noted: { product: string; days: number | null }[]): Promise<void>;
  /** Reads bookings with what is known of their visitors, once the audit says so. */
  takeOut(asked: { start: Instant; end: Instant; from: PlainDate; to: PlainDate; staff: Staff['id']; now: Instant }): Promise<TakenOut[]>;
}

export interface TakenOut {
  reference: string;
  start: Instant;
  end: Instant;
  product: string;
  desk: string;
  state: BookingState;
  cancelledBy: string;
  name: string;
  email: string;
  phone: string;
  language: string;
  talkLanguage: string;
  partner: string;
  madeBy: string;
}
