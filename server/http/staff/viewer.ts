import type { Context } from 'hono';
import type { Viewer } from '../../use-cases/see-bookings.ts';
import type { StaffEnv } from './gate.ts';

/** Whoever looks. What the console asks by itself says so: `X-Background: 1`. */
export function viewerOf(c: Context<StaffEnv>): Viewer {
  return { staff: c.get('staff').id, asked: c.req.header('X-Background') === '1' ? 'by itself' : 'by a person' };
}
