import type { Booking } from './booking.ts';
import type { Instant } from './time.ts';

/** A booking as staff see it. Personal: whoever was shown it is in the audit. */
export interface StaffBooking extends Booking {
  desk: string;
  name: string;
  email?: string;
  /** E.164. */
  phone?: string;
  /** The desk speaks the talk language all the while. */
  spoken: boolean;
  partner?: string;
  madeBy: 'visitor' | 'staff';
  /** Why it stands beyond capacity, where it does. */
  extra?: string;
  /** Moved by staff: whether the visitor has said that the new time suits. */
  answer?: 'awaited' | 'accepted';
  /** Its time has been closed since. */
  closed: boolean;
  createdAt: Instant;
}
