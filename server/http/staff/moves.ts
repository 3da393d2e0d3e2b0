import { Hono } from 'hono';
import { type ClosedBookings, type Moved, MovesRequest, type Proposals, ProposalsRequest } from '../../contract/staff/plan.ts';
import { isoInstant } from '../../domain/time.ts';
import type { moveMany } from '../../use-cases/move-many.ts';
import type { proposeMoves } from '../../use-cases/propose-moves.ts';
import { readBody } from '../body.ts';
import { answerProblem, answerRefusal } from '../problems.ts';
import type { Gate } from './gate.ts';
import { wireBooking } from './wire-booking.ts';
import { domainChange } from './wire-plan.ts';

interface Needs {
  gate: Gate;
  proposing: ReturnType<typeof proposeMoves>;
  moveMany: ReturnType<typeof moveMany>;
}

/** Five hundred bookings, each with where it goes. */
const LARGEST = 128 * 1024;

/** A counsellor is away: who is to be moved, where to, and who is left. */
export function movesRoutes({ gate, proposing, moveMany: move }: Needs) {
  return new Hono()
    .post('/proposals', gate('move-many'), async (c) => {
      const body = await readBody(c, ProposalsRequest, LARGEST);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const { bookings, avoid } = body.value;
      const proposed = await proposing.propose({ bookings, avoid: avoid && domainChange(avoid) }, c.get('staff'));
      if (!proposed.ok) return answerRefusal(c, proposed.problem);
      const proposals = proposed.value.map(({ booking, time }) => ({
        booking: wireBooking(booking),
        time: time ? { ...time, start: isoInstant(time.start), end: isoInstant(time.end) } : null,
      }));
      return c.json({ proposals } satisfies Proposals);
    })
    .post('/moves', gate('move-many'), async (c) => {
      const body = await readBody(c, MovesRequest, LARGEST);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const wanted = body.value.moves.map(({ booking, sequence, to }) => ({ booking, sequence, to: to && { ...to, start: Date.parse(to.start) } }));
      const moves = await move(wanted, c.get('staff'));
      return c.json({ moves: moves.map(({ booking, outcome }) => ({ booking: wireBooking(booking), outcome })) } satisfies Moved);
    })
    .get('/closed', gate('move-many'), async (c) => c.json({ bookings: (await proposing.closed(c.get('staff'))).map(wireBooking) } satisfies ClosedBookings));
}
