import type { StaffBooking as WireBooking } from '../../contract/staff/bookings.ts';
import type { StaffBooking } from '../../domain/staff-booking.ts';
import { isoInstant } from '../../domain/time.ts';

/** A booking as the console reads it. */
export function wireBooking({ state, cancelledBy, start, end, email, phone, talkLanguage, partner, extra, answer, createdAt, changedAt, ...booking }: StaffBooking): WireBooking {
  return {
    ...booking,
    status: state,
    cancelledBy: cancelledBy ?? null,
    start: isoInstant(start),
    end: isoInstant(end),
    email: email ?? null,
    phone: phone ?? null,
    talkLanguage: talkLanguage ?? null,
    partner: partner ?? null,
    extra: extra ?? null,
    answer: answer ?? null,
    createdAt: isoInstant(createdAt),
    changedAt: isoInstant(changedAt),
  };
}
