import { Hono } from 'hono';
import type { Triage } from '../contract/triage.ts';
import type { showTriage } from '../use-cases/show-triage.ts';
import type { RateLimits } from './access.ts';
import { answerProblem } from './problems.ts';

/** The questions for whoever does not know what they need. The widget walks them by itself: no answer ever comes here. */
export function triageRoute({ showTriage: show, limits }: { showTriage: ReturnType<typeof showTriage>; limits: RateLimits }): Hono {
  return new Hono().get('/triage', limits.reading, async (c) => {
    const shown = await show(c.req.query('lang') ?? 'nl');
    if (!shown) return answerProblem(c, 'not-found');
    // As the products: staff change these texts a few times a year.
    c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=600');
    return c.json(shown satisfies Triage);
  });
}
