import { startable } from '../view.ts';
import { asksWhen } from '../when/asks-when.ts';
import { whenStyles } from '../when/when-styles.ts';
import { type BookingEvent, type BookingState, beginBooking, nextBooking } from './booking-state.ts';
import { bookingStyles } from './booking-styles.ts';
import { perform } from './change.ts';
import { showBooking } from './show-booking.ts';

/** One booking: what is known of it, and what can be done with it. */
export const start = startable<BookingState, BookingEvent>({
  begin: beginBooking,
  arrived: ([id = '']) => ({ type: 'arrived', id }),
  changed: { type: 'changed' },
  next: nextBooking,
  asks({ asking, act, sending }, before, api) {
    return [
      !!asking && asking !== before.asking && api.file(asking.id, asking.quietly).then((answer) => ({ type: 'file-came', asked: asking, answer })),
      act.act === 'move' && asksWhen(act.when, before.act.act === 'move' ? before.act.when : undefined, api),
      !!sending && sending !== before.sending && perform(sending, api).then((answer) => ({ type: 'answered', change: sending, answer })),
    ];
  },
  show: showBooking,
  styles: [whenStyles.styleSheet!, bookingStyles.styleSheet!],
});
