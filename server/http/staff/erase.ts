import { Hono } from 'hono';
import type { Erased } from '../../contract/staff/figures.ts';
import type { eraseVisitors } from '../../use-cases/erase-visitors.ts';
import { answerRefusal } from '../problems.ts';
import type { Gate, StaffEnv } from './gate.ts';

/** Removes what is known of a visitor. */
export function eraseRoute({ gate, erase }: { gate: Gate; erase: ReturnType<typeof eraseVisitors> }): Hono<StaffEnv> {
  return new Hono<StaffEnv>().post('/bookings/:id/erase', gate('erase'), async (c) => {
    const erased = await erase.one(c.req.param('id'), c.get('staff').id);
    return erased.ok ? c.json({ status: erased.value } satisfies Erased) : answerRefusal(c, erased.problem);
  });
}
