import { BookingEvent } from './events.ts';

/** The booking stands at another time than `from`, where it stood. */
export class MovedEvent extends BookingEvent {
  readonly from: string;
  constructor(booking: { product: string; start: string }, from: string) {
    super('infopunt-moved', booking);
    this.from = from;
  }
}

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
