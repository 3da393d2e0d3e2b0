import { Hono } from 'hono';
import { NoticeChange, type PostedNotice } from '../../contract/staff/bookings.ts';
import type { postNotice } from '../../use-cases/post-notice.ts';
import { readBody } from '../body.ts';
import { answerProblem, answerRefusal } from '../problems.ts';
import { wireNotice } from './bookings.ts';
import type { Gate, StaffEnv } from './gate.ts';

/** What everybody must know before they choose. */
export function noticeRoutes({ gate, postNotice: post }: { gate: Gate; postNotice: ReturnType<typeof postNotice> }): Hono<StaffEnv> {
  return new Hono<StaffEnv>().post('/notice', gate('post-notice'), async (c) => {
    const body = await readBody(c, NoticeChange);
    if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
    const posted = await post(body.value.notice ?? undefined, c.get('staff').id);
    return posted.ok ? c.json({ notice: wireNotice(posted.value) } satisfies PostedNotice) : answerRefusal(c, posted.problem);
  });
}
