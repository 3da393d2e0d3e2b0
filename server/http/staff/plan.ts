import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { date } from '../../contract/forms.ts';
import { LONGEST_RANGE } from '../../contract/availability.ts';
import { type ChangedPlan, type DayCounts, type Plan, PlanChange, PlanChangeRequest, type PlanPreview, PublishRequest } from '../../contract/staff/plan.ts';
import { daysBetween } from '../../domain/time.ts';
import type { changePlan } from '../../use-cases/change-plan.ts';
import type { publishThrough } from '../../use-cases/publish-through.ts';
import type { showPlan } from '../../use-cases/show-plan.ts';
import { readBody, readInput } from '../body.ts';
import { answerProblem, answerRefusal } from '../problems.ts';
import type { Gate } from './gate.ts';
import { domainChange, wirePlan } from './wire-plan.ts';
import { wireBooking } from './wire-booking.ts';

interface Needs {
  gate: Gate;
  shown: ReturnType<typeof showPlan>;
  plan: ReturnType<typeof changePlan>;
  publish: ReturnType<typeof publishThrough>;
}

/** A change names all bookings that staff were shown, and the weekly hours of a desk. */
const LARGEST_CHANGE = 256 * 1024;

const Days = v.object({ from: date, to: date });

/** The plan of the week, how full its days are, and every change of hours. */
export function planRoutes({ gate, shown, plan, publish }: Needs) {
  async function answerPlan(c: Context): Promise<Response> {
    const found = await shown.plan();
    return found ? c.json(wirePlan(found) satisfies Plan) : answerProblem(c, 'unavailable');
  }

  return new Hono()
    .get('/plan', gate('see-plan'), (c) => answerPlan(c))
    .get('/days', gate('see-plan'), async (c) => {
      const range = readInput(c.req.query(), Days);
      if (!range.ok) return answerProblem(c, range.code, { errors: range.errors });
      const { from, to } = range.value;
      const days = daysBetween(from, to) + 1;
      if (days < 1 || days > LONGEST_RANGE) return answerProblem(c, 'invalid-input', { errors: [{ field: 'to', code: 'range' }] });
      const counted = await shown.days(from, to);
      return c.json({ days: counted.map((day) => ({ ...day, holiday: day.holiday ?? null })) } satisfies DayCounts);
    })
    .post('/plan/preview', gate('change-plan'), async (c) => {
      const body = await readBody(c, PlanChange, LARGEST_CHANGE);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const preview = await plan.preview(domainChange(body.value), c.get('staff'));
      if (!preview.ok) return answerRefusal(c, preview.problem);
      const { hits, removed, added, revision } = preview.value;
      return c.json({ hits: hits.map(wireBooking), slots: { removed, added }, revision } satisfies PlanPreview);
    })
    .post('/plan', gate('change-plan'), async (c) => {
      const body = await readBody(c, PlanChangeRequest, LARGEST_CHANGE);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const { change, revision, shown: ids } = body.value;
      const changed = await plan.change({ change: domainChange(change), revision, shown: ids }, c.get('staff'));
      if (!changed.ok) return answerRefusal(c, changed.problem);
      const now = await shown.plan();
      return c.json({ plan: wirePlan(now!), hits: changed.value.map(wireBooking) } satisfies ChangedPlan);
    })
    .post('/plan/publish', gate('change-plan'), async (c) => {
      const body = await readBody(c, PublishRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const published = await publish(body.value.through, c.get('staff'));
      return published.ok ? answerPlan(c) : answerRefusal(c, published.problem);
    });
}
