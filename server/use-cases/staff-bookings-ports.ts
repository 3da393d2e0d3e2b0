import type { Contact } from '../domain/contact.ts';
import type { Language } from '../domain/language.ts';
import type { PlannedLetter } from '../domain/letter.ts';
import type { Notice } from '../domain/notice.ts';
import type { Release } from '../domain/release.ts';
import type { Mark, StaffBooking, StaffSlot } from '../domain/staff-booking.ts';
import type { Task } from '../domain/task.ts';
import type { Instant } from '../domain/time.ts';
import type { Answered, BookOutcome, NewBooking } from './bookings-ports.ts';
import type { AuditEntry } from './staff-ports.ts';

// What staff need from outside to work with bookings. Each change writes its entry of the audit in its own transaction.

/** What staff see. */
export interface StaffViews {
  /** Bookings that begin in that time and have not expired, earliest first. */
  bookings(time: { from: Instant; until: Instant; now: Instant }): Promise<StaffBooking[]>;
  slots(time: { from: Instant; until: Instant; now: Instant }): Promise<StaffSlot[]>;
  /** In their order. */
  desks(): Promise<StaffDesk[]>;
  /** What bookings of that time can be found by, earliest first. */
  findable(time: { from: Instant; until: Instant; now: Instant }): Promise<{ id: string; reference: string; name: string; phone?: string }[]>;
  /** Earliest first. */
  byIds(ids: string[]): Promise<StaffBooking[]>;
  letters(booking: string): Promise<SentLetter[]>;
  corrections(booking: string): Promise<{ at: Instant; by: string; before: string }[]>;
  /** Free times of both channels that are not over, desk by desk, earliest first. `duration` in milliseconds. */
  times(query: { product: string; duration: number; now: Instant; from: Instant; until: Instant; talkLanguage?: Language }): Promise<StaffTime[]>;
}

export interface StaffDesk {
  id: string;
  name: string;
  products: string[];
  extra: boolean;
}

export interface SentLetter {
  id: string;
  kind: string;
  channel: 'email' | 'sms';
  state: 'waiting' | 'sent' | 'parked' | 'dropped';
  due: Instant;
  settledAt?: Instant;
  failure?: string;
}

export interface StaffTime {
  start: Instant;
  desk: string;
  /** `online` when any of its slots is the public's. */
  channel: 'online' | 'staff';
  spoken: boolean;
}

/** What staff do with bookings; each is one transaction. */
export interface StaffBookings {
  find(id: string): Promise<StaffBooking | undefined>;
  /** What was answered to an idempotency key before. */
  answerTo(keyHash: string): Promise<Answered | undefined>;
  book(booking: NewStaffBooking): Promise<BookOutcome>;
  /** Moves a booking that is as it was seen: also to slots of staff, to another desk, or beyond capacity. */
  move(change: StaffChange & { sequence: number }, to: StaffPlace & { release: Release }): Promise<StaffChanged>;
  cancel(change: StaffChange & { sequence: number }, release: Release): Promise<StaffChanged>;
  /** Takes back a cancellation, with slots that were kept for that or are free. */
  restore(change: StaffChange & { sequence: number }): Promise<StaffChanged>;
  mark(change: StaffChange, marks: { from: Mark; to: Mark }): Promise<StaffChanged>;
  /** Keeps the former spelling. */
  correctName(change: StaffChange & { sequence: number }, name: { from: string; to: string; person: string }): Promise<StaffChanged>;
  /** Writes the letter with the manage link once more. */
  sendLink(change: StaffChange): Promise<void>;
}

/** A time, at a desk that was named or at any; or beyond capacity, for a reason. */
export interface StaffPlace {
  start: Instant;
  end: Instant;
  desk?: string;
  extra?: Extra;
}

export interface Extra {
  reason: string;
  /** Id of the desk that is made when there is no other room. */
  newDesk: string;
}

export type NewStaffBooking = Omit<NewBooking, 'email' | 'phone' | 'partner' | 'most'> & Partial<Contact> & StaffPlace & { entry: AuditEntry };

export interface StaffChange {
  booking: StaffBooking;
  operation: string;
  now: Instant;
  letters: PlannedLetter[];
  entry: AuditEntry;
}

export interface StaffChanged {
  /** As it is now. */
  booking: StaffBooking;
  /** Whether it was this change that made it so. */
  changed: boolean;
  /** Whether the time that was asked for is published at all, for such a desk. */
  offered: boolean;
  /** The person has the product by another booking. */
  alreadyBooked: boolean;
}

/** What is to be done, read from what is there. */
export interface StaffTasks {
  open(now: Instant): Promise<Task[]>;
  /** Whether there was such a task, for which this can be done. */
  change(change: { kind: Task['kind']; id: string; to: 'done' | 'open' | 'retry'; now: Instant; entry: AuditEntry }): Promise<boolean>;
}

export interface Notices {
  notice(): Promise<Notice | undefined>;
  post(notice: Notice | undefined, entry: AuditEntry): Promise<void>;
}
