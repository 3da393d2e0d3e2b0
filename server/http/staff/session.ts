import { type Context, Hono } from 'hono';
import type { Session, SignInWay } from '../../contract/staff/session.ts';
import { permissionsOf } from '../../domain/staff.ts';
import { isoInstant } from '../../domain/time.ts';
import type { CurrentSession, staffSession } from '../../use-cases/staff-session.ts';
import { currentSession, onlyOurs } from './gate.ts';
import { forgetSession, sessionOf } from './session-cookie.ts';

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
      return current ? answerSession(c, current) : c.json({ signedIn: false, ways } satisfies Session);
    })
    .post('/sign-out', onlyOurs(origin), async (c) => {
      const token = sessionOf(c);
      if (token !== undefined) await session.end(token);
      forgetSession(c);
      return c.json({ signedIn: false, ways } satisfies Session);
    });
}

/** Answers who is signed in, what they may do, and until when. */
export function answerSession(c: Context, { staff, idleUntil, endsAt }: CurrentSession): Response {
  return c.json({ signedIn: true, staff, permissions: permissionsOf(staff.role), idleUntil: isoInstant(idleUntil), endsAt: isoInstant(endsAt) } satisfies Session);
}
