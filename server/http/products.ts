import { Hono } from 'hono';
import type { Availability } from '../contract/availability.ts';
import { AvailabilityQuery } from '../contract/availability.ts';
import type { Products } from '../contract/product.ts';
import { isoInstant, TIME_ZONE } from '../domain/time.ts';
import type { findAvailability } from '../use-cases/find-availability.ts';
import type { listProducts } from '../use-cases/list-products.ts';
import type { RateLimits } from './access.ts';
import { readInput } from './body.ts';
import { answerProblem, answerRefusal } from './problems.ts';

interface Needs {
  listProducts: ReturnType<typeof listProducts>;
  findAvailability: ReturnType<typeof findAvailability>;
  limits: RateLimits;
}

/** What one can come for, and when. */
export function productRoutes({ listProducts: list, findAvailability: find, limits }: Needs): Hono {
  return new Hono()
    .get('/products', limits.reading, async (c) => {
      const listed = await list(c.req.query('lang') ?? 'nl');
      if (!listed) return answerProblem(c, 'unavailable');
      // Staff change these texts a few times a year; a minute's delay spares most phones the download.
      c.header('Cache-Control', 'public, max-age=60, stale-while-revalidate=600');
      return c.json(listed satisfies Products);
    })
    .get('/products/:id/availability', limits.reading, async (c) => {
      const range = readInput(c.req.query(), AvailabilityQuery);
      if (!range.ok) return answerProblem(c, range.code, { errors: range.errors });
      const found = await find(c.req.param('id'), range.value);
      if (!found.ok) return answerRefusal(c, found.problem);
      const { days, next, publishedThrough } = found.value;
      return c.json({
        timeZone: TIME_ZONE,
        days: days.map(({ date, times }) => ({ date, times: times.map(({ start, ...time }) => ({ start: isoInstant(start), ...time })) })),
        next: next === undefined ? null : isoInstant(next),
        ...(publishedThrough !== undefined && { publishedThrough }),
      } satisfies Availability);
    });
}
