import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { ROLES } from '../server/domain/staff.ts';
import type { RunningOffice } from '../server/wiring.ts';

/** Somebody for each role, with names that nobody here has. */
const COLLEAGUES = { desk: 'Noor (onthaal)', planner: 'Sam (planning)', admin: 'Robin (beheer)' };

/**
 * The demo's own door for staff, `/demo-sign-in`: three buttons and no proof of anything. It is in the demo alone; the
 * office itself knows nothing of it.
 */
export function signInPage(letIn: RunningOffice['letIn']): Hono {
  return new Hono()
    .get('/demo-sign-in', (c) => c.html(readFileSync(new URL('pages/demo-sign-in.html', import.meta.url), 'utf8')))
    .post('/demo-sign-in', csrf(), async (c) => {
      const { role: asked } = await c.req.parseBody();
      const role = ROLES.find((known) => known === asked);
      if (!role) return c.redirect('/demo-sign-in', 303);
      const token = await letIn({ issuer: 'demo', subject: role, name: COLLEAGUES[role], role });
      setCookie(c, 'staff', token, { prefix: 'host', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
      return c.redirect('/staff', 303);
    });
}
