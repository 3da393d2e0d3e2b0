import type { StaffBooking as WireBooking, StaffSlot as WireSlot } from '../../contract/staff/bookings.ts';
import type { StaffBooking, StaffSlot } from '../../domain/staff-booking.ts';
import { isoInstant } from '../../domain/time.ts';

/** A booking as staff get it. */
export function wireBooking(booking: StaffBooking): WireBooking {
  const { id, reference, state, product, desk, name, language, spoken, madeBy, closed, sequence } = booking;
  return {
    id,
    reference,
    status: state,
    cancelledBy: booking.cancelledBy ?? null,
    product,
    desk,
    start: isoInstant(booking.start),
    end: isoInstant(booking.end),
    name,
    email: booking.email ?? null,
    phone: booking.phone ?? null,
    language,
    talkLanguage: booking.talkLanguage ?? null,
    spoken,
    partner: booking.partner ?? null,
    madeBy,
    extra: booking.extra ?? null,
    answer: booking.answer ?? null,
    closed,
    sequence,
    createdAt: isoInstant(booking.createdAt),
    changedAt: isoInstant(booking.changedAt),
  };
}

export function wireSlot({ desk, start, end, channel, extra, languages, taken }: StaffSlot): WireSlot {
  return {
    desk,
    start: isoInstant(start),
    end: isoInstant(end),
    channel,
    extra: extra ?? null,
    languages,
    taken: taken === undefined ? null : taken.by === 'booking' ? taken : { by: 'kept', until: isoInstant(taken.until) },
  };
}
