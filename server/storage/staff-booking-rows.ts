import type { Row } from '@libsql/client';
import type { StaffBooking } from '../domain/staff-booking.ts';
import { BOOKING, bookingOf, spokenIn } from './booking-statements.ts';

const PRIMARY = `substr(b.talk_language || '-', 1, instr(b.talk_language || '-', '-') - 1)`;

/** All that staff may know of a booking `b`. */
export const STAFF_BOOKING = `${BOOKING}, b.desk_id, b.name, b.email, b.phone, b.partner, b.made_by, b.created_at,
  (select s.extra from slots s where s.booking_id = b.id and s.extra is not null limit 1) as extra,
  exists (select 1 from slots s where s.booking_id = b.id and s.channel = 'closed') as closed,
  b.talk_language is null or coalesce((select min(${spokenIn('s', 'b.talk_language', PRIMARY)}) from slots s where s.booking_id = b.id), 0) as spoken`;

export function staffBookingOf(row: Row): StaffBooking {
  return {
    ...bookingOf(row),
    desk: String(row['desk_id']),
    name: String(row['name']),
    ...given(row, 'email', 'phone', 'partner', 'extra'),
    spoken: Boolean(row['spoken']),
    madeBy: String(row['made_by']) as StaffBooking['madeBy'],
    closed: Boolean(row['closed']),
    createdAt: Number(row['created_at']),
  };
}

/** The columns of a row that hold something. */
export function given<Name extends string>(row: Row, ...names: Name[]): { [name in Name]?: never } {
  return Object.fromEntries(names.flatMap((name) => (row[name] === null ? [] : [[name, row[name]]]))) as object;
}
