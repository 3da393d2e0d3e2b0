import type { PlannedLetter } from '../domain/letter.ts';
import type { Desk } from '../domain/office.ts';
import type { PlanDifference, StandingSlot } from '../domain/plan-difference.ts';
import type { FreeSlot } from '../domain/propose-times.ts';
import type { Release } from '../domain/release.ts';
import type { StaffBooking } from '../domain/staff-booking.ts';
import type { Instant, PlainDate } from '../domain/time.ts';
import type { AuditEntry } from './staff-ports.ts';

// What planning the week, and moving everybody of a desk, need from outside.

/** The slots that the plan has become. */
export interface PlannedSlots {
  /** All slots that start between two moments, of every desk, by desk and start. */
  between(from: Instant, until: Instant, now: Instant): Promise<StandingSlot[]>;
  /** Changes the plan and its published slots: all of it, or nothing. One transaction. */
  change(planned: PlannedChange): Promise<ChangeOutcome>;
}

export interface PlannedChange {
  /** Those that change, or are new, as they are from now on. */
  desks: Desk[];
  staffShare: number;
  /** What that does to the slots, of the plan at `revision` as it is published until then. */
  difference: PlanDifference;
  revision: number;
  publishedThrough: PlainDate | undefined;
  /** Ids of the bookings that staff were told of. */
  shown: string[];
  audit: AuditEntry;
  operation: string;
  now: Instant;
}

/** Bookings that lose their time, or have lost it, earliest first; and where they can go. */
export interface BookingsToMove {
  byIds(ids: string[]): Promise<StaffBooking[]>;
  /** On time that has been closed and has not begun. */
  closed(now: Instant): Promise<StaffBooking[]>;
  /** Slots of either channel that nobody has and that lie ahead. */
  free(now: Instant): Promise<FreeSlot[]>;
  /** Moves a booking that is as it was seen, if the slots are free; never without slots, never with two places. One transaction. */
  move(moving: Moving): Promise<{ booking: StaffBooking; changed: boolean }>;
}

export interface Moving {
  booking: StaffBooking;
  /** As it was seen. */
  sequence: number;
  start: Instant;
  end: Instant;
  desk?: string;
  /** Until when its visitor may say whether it suits; nothing is asked of whoever keeps their hour. */
  answerBy?: Instant;
  letters: PlannedLetter[];
  release: Release;
  entry: AuditEntry;
  operation: string;
  now: Instant;
}

/** `published`: more was published meanwhile, so the difference is another; to be tried again. */
export type ChangeOutcome = { result: 'changed'; hits: string[] } | { result: 'not-shown' | 'published' };

/** Public holidays of Belgium, in Dutch. */
export type Holidays = (year: number) => { date: PlainDate; name: string }[];
