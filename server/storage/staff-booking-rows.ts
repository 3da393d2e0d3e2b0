import type { Row } from '@libsql/client';
import type { StaffBooking } from '../domain/staff-booking.ts';
import { BOOKING, bookingOf } from './booking-statements.ts';

/** The primary language of a tag: a desk that speaks French also speaks the French of Belgium. */
const PRIMARY = `substr(b.talk_language || '-', 1, instr(b.talk_language || '-', '-') - 1)`;

/** What staff see of a booking `b`. Its slots are found by the booking. */
export const STAFF_BOOKING = `${BOOKING}, b.desk_id, b.name, b.email, b.phone, b.partner, b.made_by, b.answer, b.created_at,
  (select max(s.extra) from slots s where s.booking_id = b.id) as extra,
  exists (select 1 from slots s where s.booking_id = b.id and s.channel = 'closed') as closed,
  b.talk_language is not null and exists (select 1 from slots s where s.booking_id = b.id) and not exists (
    select 1 from slots s where s.booking_id = b.id
      and instr(s.languages, '"' || b.talk_language || '"') = 0 and instr(s.languages, '"' || ${PRIMARY} || '"') = 0) as spoken`;

export function staffBookingOf(row: Row): StaffBooking {
  const { desk_id: desk, name, email, phone, partner, made_by: madeBy, extra, answer } = row;
  return {
    ...bookingOf(row),
    desk: String(desk),
    name: String(name),
    ...(email !== null && { email: String(email) }),
    ...(phone !== null && { phone: String(phone) }),
    spoken: Boolean(row['spoken']),
    ...(partner !== null && { partner: String(partner) }),
    madeBy: madeBy === 'staff' ? 'staff' : 'visitor',
    ...(extra !== null && { extra: String(extra) }),
    ...(answer !== null && { answer: answer === 'awaited' ? 'awaited' : 'accepted' }),
    closed: Boolean(row['closed']),
    createdAt: Number(row['created_at']),
  };
}
