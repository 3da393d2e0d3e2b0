import type { Booking, BookingState } from './booking.ts';
import type { Language } from './language.ts';
import type { Channel } from './slots.ts';
import type { Instant } from './time.ts';

/** A booking with all that staff may know of it. Personal. */
export interface StaffBooking extends Booking {
  desk: string;
  name: string;
  email?: string;
  phone?: string;
  /** The talk language can be spoken at the desk then; true where none was asked for. */
  spoken: boolean;
  partner?: string;
  madeBy: 'visitor' | 'staff';
  /** Why it stands beyond capacity, where it does. */
  extra?: string;
  /** Its time has been closed since. */
  closed: boolean;
  createdAt: Instant;
}

/** A place of a desk, and who has it: a booking, or whoever it is kept for until then. */
export interface StaffSlot {
  desk: string;
  start: Instant;
  end: Instant;
  channel: Channel;
  extra?: string;
  languages: Language[];
  taken?: { by: 'booking'; booking: string } | { by: 'kept'; until: Instant };
}

/** What staff note on the day, and back again. */
export type Mark = Extract<BookingState, 'booked' | 'arrived' | 'attended' | 'noshow'>;
