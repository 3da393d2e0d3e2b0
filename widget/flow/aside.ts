import type { BookingStep } from './booking-step.ts';
import type { SideStep } from './flow.ts';
import { isFull } from './times.ts';
import { type Wished, anyTime } from './wished.ts';

/** What is known of somebody who finds no time that suits, and where they come from. */
export interface Aside {
  journey: 'waiting';
  product: string;
  /** The secret of the booking that they have, when they have one. */
  token: string | undefined;
  /** Where they stood, to go back to. */
  before: BookingStep | SideStep;
  /** The last day whose times are published, as far as anybody said. */
  published: string | undefined;
  wish: Wished;
}

export const asideOf = ({ product, token, before, published, wish }: Aside): Aside => ({ journey: 'waiting', product, token, before, published, wish });

/** Sets out from a step that knows its product; nothing is wished yet. */
export function aside(before: BookingStep | SideStep): Aside | undefined {
  const known = { journey: 'waiting', before, published: 'times' in before ? before.times.published : undefined, wish: anyTime } as const;
  if ('booking' in before) return { ...known, product: before.booking.product, token: before.token };
  if (before.step === 'done') return { ...known, product: before.booked.product, token: before.booked.manageToken };
  if ('entry' in before) return { ...known, product: before.entry.product, token: undefined };
  return 'product' in before ? { ...known, product: before.product, token: undefined } : undefined;
}

/** Whoever came from the times came by way of what else there is. */
export const cameFromTimes = ({ before }: Aside): boolean => before.step === 'time' || before.step === 'move';

/** There are no times to go back to. */
export const hasNoTimes = ({ before }: Aside): boolean => 'times' in before && isFull(before.times);
