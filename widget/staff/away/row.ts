import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import type { Moved, MovesRequest, Proposals } from '../../../server/contract/staff/plan.ts';

type Proposed = Proposals['proposals'][number]['time'];
export type Outcome = Moved['moves'][number]['outcome'];

/** Where somebody goes: where it was proposed, where staff chose instead, or nowhere before they are called. */
export type Choice = { to: 'proposed' } | { to: 'other'; start: string; desk: string } | { to: 'call' };

/** Somebody whose time is closed. */
export interface Row {
  booking: StaffBooking;
  /** `null`: nothing is free; `undefined`: not asked yet, or no time is needed, as the booking does not stand (any more). */
  proposed: Proposed | undefined;
  choice: Choice;
  /** What came of it. */
  outcome: Outcome | undefined;
}

/** Nothing more is to be done: moved, to be called, or done by somebody else meanwhile. */
export const isSettled = ({ outcome, booking }: Row): boolean =>
  outcome === 'moved' || outcome === 'to-call' || (outcome === 'changed' && !(booking.closed && booking.status === 'booked'));

/** Whether the row can be moved, or left to a call, now. */
export const isOpen = (row: Row): boolean => !isSettled(row) && row.proposed !== undefined;

/** Where the booking goes, as the API takes it. */
export function moveOf({ booking, proposed, choice }: Row): MovesRequest['moves'][number] {
  const to = choice.to === 'other' ? choice : choice.to === 'call' ? null : (proposed ?? null);
  return { booking: booking.id, sequence: booking.sequence, to: to && { start: to.start, ...(to.desk && { desk: to.desk }) } };
}

/** The rows with other times proposed; what staff chose themselves stays. */
export function withProposals(rows: Row[], asked: string[], { proposals }: Proposals): Row[] {
  const found = new Map(proposals.map((proposal) => [proposal.booking.id, proposal]));
  return rows.map((row) => {
    if (!asked.includes(row.booking.id)) return row;
    const proposal = found.get(row.booking.id);
    return proposal ? { ...row, booking: proposal.booking, proposed: proposal.time } : { ...row, proposed: undefined };
  });
}

/** The rows after some moves. Whoever did not get their time is proposed another one. */
export function withOutcomes(rows: Row[], { moves }: Moved): Row[] {
  const came = new Map(moves.map((move) => [move.booking.id, move]));
  return rows.map((row) => {
    const move = came.get(row.booking.id);
    return move ? { ...row, booking: move.booking, outcome: move.outcome, choice: move.outcome === 'slot-taken' ? { to: 'proposed' } : row.choice } : row;
  });
}
