import { type ReleaseRule, releaseOf } from '../domain/release.ts';
import type { Contact, Reach } from '../domain/contact.ts';
import type { Staff } from '../domain/staff.ts';
import type { StaffBooking } from '../domain/staff-booking.ts';
import type { Instant } from '../domain/time.ts';
import { answerBy } from '../domain/working-days.ts';
import { chance } from './chance.ts';
import type { BookingsToMove, Holidays } from './plan-ports.ts';
import type { Letters } from './plan-letters.ts';
import type { Clock, Secrets } from './ports.ts';

interface Needs {
  bookingsToMove: BookingsToMove;
  holidays: Holidays;
  letters: Letters;
  reachedBy: Reach[];
  secrets: Pick<Secrets, 'id' | 'randomBytes'>;
  releaseRule: ReleaseRule;
  now: Clock;
}

export interface Wanted {
  booking: string;
  sequence: number;
  /** None: nothing was free, somebody must call. */
  to: { start: Instant; desk?: string | undefined } | null;
}

export interface Moved {
  booking: StaffBooking;
  outcome: 'moved' | 'to-call' | 'slot-taken' | 'changed';
}

/**
 * Moves everybody of a closure, each in a transaction of its own: whatever happens, each has one place, and what is left
 * is on the list of what is closed. Whoever gets another hour is told in their language and asked whether it suits; whoever
 * keeps their hour is not written to. Whoever cannot be written to is moved as well, and is to be called. Sent again it does
 * no more: a booking that has been changed since it was seen stays as it is.
 */
export function moveMany({ bookingsToMove, holidays, letters, reachedBy, secrets, releaseRule, now }: Needs) {
  const isHoliday = (date: string) => holidays(Number(date.slice(0, 4))).some((holiday) => holiday.date === date);

  return async (wanted: Wanted[], staff: Staff): Promise<Moved[]> => {
    const bookings = new Map((await bookingsToMove.byIds(wanted.map(({ booking }) => booking))).map((booking) => [booking.id, booking]));
    return Promise.all(
      wanted.flatMap((move) => {
        const booking = bookings.get(move.booking);
        return booking ? [moveOne(booking, move, staff)] : [];
      }),
    );
  };

  async function moveOne(booking: StaffBooking, { sequence, to }: Wanted, staff: Staff): Promise<Moved> {
    const done = doneBefore(booking, sequence, to);
    if (done) return { booking, outcome: done };
    if (booking.sequence !== sequence || booking.state !== 'booked') return { booking, outcome: 'changed' };
    if (!to) return { booking, outcome: 'to-call' };

    const time = now();
    const { start, desk } = to;
    const another = start !== booking.start;
    const writable = isReachable(booking, reachedBy);
    const { booking: after, changed } = await bookingsToMove.move({
      booking,
      sequence,
      start,
      end: start + booking.end - booking.start,
      ...(desk !== undefined && { desk }),
      ...(another && { answerBy: writable ? answerBy(start, time, isHoliday) : time }),
      letters: !writable ? [] : another ? letters.movedByOffice(start, time) : letters.sameTime(start, time),
      release: releaseOf(booking.start, 'moved', time, releaseRule, chance(secrets)),
      entry: { staff: staff.id, action: 'booking-moved', booking: booking.id, details: { from: booking.start, to: start }, now: time },
      operation: secrets.id(),
      now: time,
    });
    if (changed) return { booking: after, outcome: another && !writable ? 'to-call' : 'moved' };
    return { booking: after, outcome: doneBefore(after, sequence, to) ?? (after.sequence === sequence ? 'slot-taken' : 'changed') };
  }

  /** What a request that is sent again is answered. */
  function doneBefore(booking: StaffBooking, sequence: number, to: Wanted['to']): Moved['outcome'] | undefined {
    if (!to || booking.sequence !== sequence + 1 || booking.start !== to.start || booking.state !== 'booked' || (to.desk !== undefined && to.desk !== booking.desk)) return undefined;
    return booking.answer === 'awaited' && !isReachable(booking, reachedBy) ? 'to-call' : 'moved';
  }
}

/** Letters go to the e-mail address where there is one. */
function isReachable({ email, phone }: Partial<Contact>, reachedBy: Reach[]): boolean {
  return email === undefined ? phone !== undefined && reachedBy.includes('phone') : reachedBy.includes('email');
}
