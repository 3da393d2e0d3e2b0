import type { SessionTimes } from '../domain/session.ts';
import type { Role, Staff } from '../domain/staff.ts';
import type { Instant } from '../domain/time.ts';

// What letting staff in, and keeping account of what they do, needs from outside.

/** Who can sign in. */
export interface StaffAccounts {
  /**
   * Whoever an identity provider has made sure of: known from now on, with the name and the role that it says now.
   * Nothing when they have been disabled here.
   */
  admit(person: { id: string; issuer: string; subject: string; name: string; role: Role; now: Instant }): Promise<Staff | undefined>;
}

/** Who is signed in. */
export interface StaffSessions {
  /** Nothing for a session that nobody has, or whose person is disabled. */
  find(tokenHash: string): Promise<({ staff: Staff } & SessionTimes) | undefined>;
  begin(session: { tokenHash: string; staff: Staff['id']; now: Instant }): Promise<void>;
  use(session: { tokenHash: string; now: Instant }): Promise<void>;
  end(tokenHash: string): Promise<void>;
}

/** What of staff's doing is kept for good. Writes that change something write their entry themselves, in the same transaction. */
export interface AuditTrail {
  note(entries: AuditEntry[]): Promise<void>;
}

export interface AuditEntry {
  staff: Staff['id'];
  /** A past participle: `booking-seen`, `booking-moved`, `hours-changed`. */
  action: string;
  /** Id of the booking that it was about. */
  booking?: string;
  /** What else, without anything personal of a visitor. */
  details?: Record<string, string | number | boolean | null>;
  now: Instant;
}
