import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { Task as WireTask, TaskChange, type Tasks } from '../../contract/staff/bookings.ts';
import type { Task } from '../../domain/task.ts';
import { isoInstant } from '../../domain/time.ts';
import type { doTasks } from '../../use-cases/do-tasks.ts';
import { readBody } from '../body.ts';
import { answerProblem, answerRefusal } from '../problems.ts';
import type { Gate, StaffEnv } from './gate.ts';
import { viewerOf } from './viewer.ts';

/** What staff must do. */
export function taskRoutes({ gate, tasks }: { gate: Gate; tasks: ReturnType<typeof doTasks> }): Hono<StaffEnv> {
  return new Hono<StaffEnv>()
    .get('/tasks', gate('do-tasks'), async (c) => answer(c, await tasks.see(viewerOf(c))))
    .post('/tasks/:kind/:id', gate('do-tasks'), async (c) => {
      const kind = c.req.param('kind');
      if (!v.is(WireTask.entries.kind, kind)) return answerProblem(c, 'not-found');
      const body = await readBody(c, TaskChange);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const changed = await tasks.change({ kind, id: c.req.param('id'), to: body.value.to }, c.get('staff').id);
      return changed.ok ? answer(c, changed.value) : answerRefusal(c, changed.problem);
    });
}

function answer(c: Context, tasks: Task[]): Response {
  return c.json({ tasks: tasks.map(wireTask) } satisfies Tasks);
}

function wireTask({ id, kind, since, name, phone, email, language, talkLanguage, product, deadline, booking, why }: Task): WireTask {
  return {
    id,
    kind,
    since: isoInstant(since),
    name,
    phone: phone ?? null,
    email: email ?? null,
    language,
    talkLanguage: talkLanguage ?? null,
    product: product ?? null,
    deadline: deadline ?? null,
    booking: booking ? { ...booking, start: isoInstant(booking.start) } : null,
    why,
  };
}
