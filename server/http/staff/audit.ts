import { Hono } from 'hono';
import { type Audit, AuditQuery } from '../../contract/staff/session.ts';
import { addDays, instantOf, isoInstant } from '../../domain/time.ts';
import type { AuditLog } from '../../use-cases/staff-ports.ts';
import { readInput } from '../body.ts';
import { answerProblem } from '../problems.ts';
import type { Gate, StaffEnv } from './gate.ts';

const MOST = 200;

/** Who of staff saw or changed what. */
export function auditRoutes({ log, gate }: { log: AuditLog; gate: Gate }): Hono<StaffEnv> {
  return new Hono<StaffEnv>().get('/audit', gate('read-audit'), async (c) => {
    const query = readInput(c.req.query(), AuditQuery);
    if (!query.ok) return answerProblem(c, query.code, { errors: query.errors });
    const { from, to, ...about } = query.value;
    // One more than is answered says whether there are more.
    const found = await log.entries({ ...about, from: from === undefined ? from : instantOf(from, '00:00'), to: to === undefined ? to : instantOf(addDays(to, 1), '00:00'), most: MOST + 1 });
    const entries = found.slice(0, MOST).map(({ at, ...entry }) => ({ ...entry, at: isoInstant(at) }));
    return c.json({ entries, more: found.length > MOST } satisfies Audit);
  });
}
