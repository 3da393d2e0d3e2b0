import { Hono } from 'hono';
import { type CallBack, CallBackRequest } from '../contract/call-back.ts';
import { normalisePhone } from '../domain/contact.ts';
import type { askCallBack } from '../use-cases/ask-call-back.ts';
import type { RateLimits } from './access.ts';
import { readBody } from './body.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { answerLater, answerProblem, answerRefusal } from './problems.ts';

/** Asking to be called, for anybody. */
export function callBackRoutes({ askCallBack: ask, limits }: { askCallBack: ReturnType<typeof askCallBack>; limits: RateLimits }): Hono {
  return new Hono().post('/call-backs', limits.writing, async (c) => {
    const body = await readBody(c, CallBackRequest);
    const key = idempotencyKey(c);
    if (key === undefined) return answerProblem(c, 'key-missing');
    if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });

    const phone = normalisePhone(body.value.phone);
    const wait = phone === undefined ? 0 : limits.waitOf(phone);
    if (wait > 0) return answerLater(c, wait);
    const asked = await ask(body.value, key);
    return asked.ok ? c.json({ status: asked.value } satisfies CallBack, 201) : answerRefusal(c, asked.problem);
  });
}
