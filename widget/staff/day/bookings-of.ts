import type { StaffBooking, StaffDay } from '../../../server/contract/staff/bookings.ts';

/** The bookings of a day at one desk, or with no desk named at all of them: by time, and at one time as the desks stand. */
export function bookingsOf({ bookings, desks }: Pick<StaffDay, 'bookings' | 'desks'>, desk: string): StaffBooking[] {
  const place = new Map(desks.map(({ id }, index) => [id, index]));
  const placeOf = (booking: StaffBooking) => place.get(booking.desk) ?? desks.length;
  return bookings.filter((booking) => !desk || booking.desk === desk).sort((one, other) => Date.parse(one.start) - Date.parse(other.start) || placeOf(one) - placeOf(other));
}
