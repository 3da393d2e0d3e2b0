import type { Context, MiddlewareHandler } from 'hono';
import { may, type Permission, type Staff } from '../../domain/staff.ts';
import type { staffSession } from '../../use-cases/staff-session.ts';
import { answerProblem } from '../problems.ts';
import { sessionOf } from './session-cookie.ts';

/** What a route behind the gate finds in its context. */
export type StaffEnv = { Variables: { staff: Staff } };

/** Lets whoever has the permission through to a route; everybody else is told why not. */
export type Gate = (permission: Permission) => MiddlewareHandler<StaffEnv>;

interface Needs {
  session: ReturnType<typeof staffSession>;
  /** Origin of this server as browsers know it: writes come from its own pages only. */
  origin: string;
}

export function staffGate({ session, origin }: Needs): Gate {
  return (permission) => async (c, next) => {
    if (!isOurs(c, origin)) return answerProblem(c, 'forbidden');
    const current = await currentSession(c, session);
    if (!current) return answerProblem(c, 'signed-out');
    if (!may(current.staff.role, permission)) return answerProblem(c, 'forbidden');
    c.set('staff', current.staff);
    return next();
  };
}

/** Whoever is signed in. What the console asks by itself (`X-Background: 1`) does not prolong the session. */
export function currentSession(c: Context, session: Needs['session']) {
  const token = sessionOf(c);
  return token === undefined ? undefined : session.current(token, asksByItself(c) ? 'by itself' : 'by a person');
}

/** The console says so of what nobody pressed. A stream of events is nothing that somebody does either. */
function asksByItself(c: Context): boolean {
  return c.req.header('X-Background') === '1' || c.req.header('Accept') === 'text/event-stream';
}

/** Lets through what changes something only when it comes from a page of ours: for routes that need nobody to be signed in. */
export function onlyOurs(origin: string): MiddlewareHandler {
  return (c, next) => (isOurs(c, origin) ? next() : Promise.resolve(answerProblem(c, 'forbidden')));
}

/** Cookies go along with requests of other sites too, so what changes something must say that it comes from ours. */
function isOurs(c: Context, origin: string): boolean {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return true;
  const site = c.req.header('Sec-Fetch-Site');
  return c.req.header('Origin') === origin && (site === undefined || site === 'same-origin');
}
