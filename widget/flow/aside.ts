import type { BookingStep } from './booking-step.ts';
import type { Flow, SideStep } from './flow.ts';
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
  /** BCP 47 tag of the talk, as far as anybody said. */
  talkLanguage: string | undefined;
  wish: Wished;
}

export const asideOf = ({ product, token, before, published, talkLanguage, wish }: Aside): Aside => ({ journey: 'waiting', product, token, before, published, talkLanguage, wish });

/** Sets out from a step that knows its product; nothing is wished yet. */
export function aside(before: Flow): Aside | undefined {
  const known = { journey: 'waiting', before, published: 'times' in before ? before.times.published : undefined, talkLanguage: talkOf(before), wish: anyTime } as const;
  if ('booking' in before) return { ...known, product: before.booking.product, token: before.token };
  if (before.step === 'done') return { ...known, product: before.booked.product, token: before.booked.manageToken };
  if ('entry' in before) return { ...known, product: before.entry.product, token: undefined };
  return 'product' in before ? { ...known, product: before.product, token: undefined } : undefined;
}

function talkOf(flow: Flow): string | undefined {
  if ('booking' in flow) return flow.booking.talkLanguage;
  if ('entry' in flow) return flow.entry.wish.talkLanguage;
  return ('times' in flow && flow.times.talk) || flow.talk;
}

/** Whoever came from the times came by way of what else there is. */
export const cameFromTimes = ({ before }: Aside): boolean => before.step === 'time' || before.step === 'move';

/** There are no times to go back to. */
export const hasNoTimes = ({ before }: Aside): boolean => 'times' in before && isFull(before.times);
