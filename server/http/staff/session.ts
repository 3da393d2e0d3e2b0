import { Hono } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import type { Session, SignInWay } from '../../contract/staff/session.ts';
import { permissionsOf } from '../../domain/staff.ts';
import { isoInstant } from '../../domain/time.ts';
import type { staffSession } from '../../use-cases/staff-session.ts';
import { answerProblem } from '../problems.ts';
import { currentSession, isOurs, SESSION_COOKIE } from './gate.ts';

interface Needs {
  session: ReturnType<typeof staffSession>;
  origin: string;
  ways: SignInWay[];
}

/** Who is signed in, and how one signs in and out. */
export function sessionRoutes({ session, origin, ways }: Needs): Hono {
  return new Hono()
    .get('/session', async (c) => {
      const current = await currentSession(c, session);
      if (!current) return c.json({ signedIn: false, ways } satisfies Session);
      const { staff, idleUntil, endsAt } = current;
      return c.json({ signedIn: true, staff, permissions: permissionsOf(staff.role), idleUntil: isoInstant(idleUntil), endsAt: isoInstant(endsAt) } satisfies Session);
    })
    .post('/sign-out', async (c) => {
      if (!isOurs(c, origin)) return answerProblem(c, 'forbidden');
      const token = getCookie(c, SESSION_COOKIE, 'host');
      if (token !== undefined) await session.end(token);
      deleteCookie(c, SESSION_COOKIE, { prefix: 'host', secure: true, path: '/' });
      return c.json({ signedIn: false, ways } satisfies Session);
    });
}
