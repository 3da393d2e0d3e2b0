import { html, nothing } from 'lit';
import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import type { Scene } from '../scene.ts';

/** What is out of the ordinary with a booking, in words. */
export function remarks(booking: StaffBooking, { texts }: Scene): unknown {
  const { booking: words } = texts;
  const said = [
    booking.status === 'pending' && words.statuses.pending,
    booking.status === 'cancelled' && (booking.cancelledBy ? words.cancelledBy[booking.cancelledBy] : words.statuses.cancelled),
    booking.closed && booking.status !== 'cancelled' && words.closed,
    booking.answer === 'awaited' && words.awaited,
    booking.extra !== null && words.extra(booking.extra),
  ].filter(Boolean);
  return said.length ? html`<span class="remarks">${said.map((remark) => html`<span class="tag">${remark}</span>`)}</span>` : nothing;
}
