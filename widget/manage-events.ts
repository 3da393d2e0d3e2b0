import { BookingEvent } from './events.ts';

/** The visitor has cancelled the booking. */
export class CancelledEvent extends BookingEvent {
  constructor(booking: { product: string; start: string }) {
    super('infopunt-cancelled', booking);
  }
}

/** The visitor has undone the cancelling: the booking stands again. */
export class RestoredEvent extends BookingEvent {
  constructor(booking: { product: string; start: string }) {
    super('infopunt-restored', booking);
  }
}
