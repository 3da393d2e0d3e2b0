import { type Context, Hono } from 'hono';
import type { Accepted } from '../../contract/booking.ts';
import { CorrectNameRequest, MarkRequest, StaffBookingRequest, StaffCancelRequest, StaffMoveRequest, StaffRestoreRequest } from '../../contract/staff/bookings.ts';
import type { Result } from '../../domain/problem.ts';
import type { StaffBooking } from '../../domain/staff-booking.ts';
import type { bookForVisitor } from '../../use-cases/book-for-visitor.ts';
import type { changeForVisitor } from '../../use-cases/change-for-visitor.ts';
import { readBody } from '../body.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import { answerProblem, answerRefusal } from '../problems.ts';
import type { Gate, StaffEnv } from './gate.ts';
import { wireBooking } from './wire-booking.ts';

interface Needs {
  gate: Gate;
  book: ReturnType<typeof bookForVisitor>;
  change: ReturnType<typeof changeForVisitor>;
}

/** What staff do with bookings. */
export function bookingChangeRoutes({ gate, book, change }: Needs): Hono<StaffEnv> {
  const seen = (c: Context<StaffEnv>) => ({ id: c.req.param('id')!, staff: c.get('staff').id });
  return new Hono<StaffEnv>()
    .post('/bookings', gate('book'), async (c) => {
      const body = await readBody(c, StaffBookingRequest);
      const key = idempotencyKey(c);
      if (key === undefined) return answerProblem(c, 'key-missing');
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      return answer(c, await book({ ...body.value, start: Date.parse(body.value.start) }, key, c.get('staff').id), 201);
    })
    .post('/bookings/:id/mark', gate('mark-bookings'), async (c) => {
      const body = await readBody(c, MarkRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      return answer(c, await change.mark(seen(c), body.value));
    })
    .post('/bookings/:id/move', gate('change-bookings'), async (c) => {
      const body = await readBody(c, StaffMoveRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const { sequence, start, ...to } = body.value;
      return answer(c, await change.move({ ...seen(c), sequence }, { ...to, start: Date.parse(start) }));
    })
    .post('/bookings/:id/cancel', gate('change-bookings'), async (c) => {
      const body = await readBody(c, StaffCancelRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      return answer(c, await change.cancel({ ...seen(c), sequence: body.value.sequence }, body.value));
    })
    .post('/bookings/:id/restore', gate('change-bookings'), async (c) => {
      const body = await readBody(c, StaffRestoreRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      return answer(c, await change.restore({ ...seen(c), ...body.value }));
    })
    .post('/bookings/:id/name', gate('correct-names'), async (c) => {
      const body = await readBody(c, CorrectNameRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const { sequence, ...name } = body.value;
      return answer(c, await change.correctName({ ...seen(c), sequence }, name));
    })
    .post('/bookings/:id/link', gate('change-bookings'), async (c) => {
      const sent = await change.sendLink(seen(c));
      return sent.ok ? c.json({ status: 'accepted' } satisfies Accepted, 202) : answerRefusal(c, sent.problem);
    });
}

function answer(c: Context, found: Result<StaffBooking>, status: 200 | 201 = 200): Response {
  return found.ok ? c.json(wireBooking(found.value), status) : answerRefusal(c, found.problem);
}
