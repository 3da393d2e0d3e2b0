import type { ClosedBookings, Moved, MovesRequest, PlanChange, Proposals } from '../../../server/contract/staff/plan.ts';
import type { Ask } from '../ask.ts';

/** What moving everybody of a closure asks of the server, beside the change of the plan itself. */
export const createAwayApi = (ask: Ask) => ({
  closed: (quietly: boolean) => ask<ClosedBookings>('closed', { quietly }),
  proposals: (bookings: string[], avoid: PlanChange | undefined) => ask<Proposals>('proposals', { body: { bookings, ...(avoid && { avoid }) } }),
  move: (moves: MovesRequest['moves']) => ask<Moved>('moves', { body: { moves } }),
});
