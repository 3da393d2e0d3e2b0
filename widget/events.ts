import type { Flow } from './flow/flow.ts';

// They tell the page what happened and never to whom: no name, no contact, no reference, no token.

const outward = { bubbles: true, composed: true };

/** Another step is shown, by an act of the visitor. */
export class StepEvent extends Event {
  readonly step: Flow['step'];
  constructor(step: Flow['step']) {
    super('infopunt-step', outward);
    this.step = step;
  }
}

export class BookingEvent extends Event {
  /** The product's id. */
  readonly product: string;
  /** ISO 8601 instant in UTC. */
  readonly start: string;
  constructor(type: string, { product, start }: { product: string; start: string }) {
    super(type, outward);
    this.product = product;
    this.start = start;
  }
}

/** The server has confirmed the booking. */
export class BookedEvent extends BookingEvent {
  constructor(booking: { product: string; start: string }) {
    super('infopunt-booked', booking);
  }
}

/** The booking stands at another time than `from`, where it stood. */
export class MovedEvent extends BookingEvent {
  readonly from: string;
  constructor(booking: { product: string; start: string }, from: string) {
    super('infopunt-moved', booking);
    this.from = from;
  }
}
