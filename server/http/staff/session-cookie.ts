import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Staff } from '../../domain/staff.ts';
import type { staffSession } from '../../use-cases/staff-session.ts';
import type { SignInMeans } from '../../use-cases/staff-ports.ts';

/** Without the prefix, `__Host-`: hono adds it. With it browsers keep a cookie for this host alone, over https (or on localhost). */
const SESSION = 'staff';
const ATTEMPT = 'staff-sign-in';

const KEPT = { prefix: 'host', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' } as const;

/** Seconds; the attempt itself says for how long it can be answered. */
const ATTEMPT_KEPT = 600;

/** The secret of whoever is signed in. It goes when the browser is closed, if not before. */
export const sessionOf = (c: Context) => getCookie(c, SESSION, 'host');

/** Begins a session under a new secret, whatever the browser had before; a session that it had is over. */
export async function beginSession(c: Context, session: ReturnType<typeof staffSession>, staff: Staff['id'], means: SignInMeans): Promise<string> {
  const before = sessionOf(c);
  if (before !== undefined) await session.end(before);
  const token = await session.begin(staff, means);
  setCookie(c, SESSION, token, KEPT);
  deleteCookie(c, ATTEMPT, KEPT);
  return token;
}

export function forgetSession(c: Context): void {
  deleteCookie(c, SESSION, KEPT);
}

/** Lets the browser keep what shows that it began a sign-in. */
export function keepAttempt(c: Context, browser: string): void {
  setCookie(c, ATTEMPT, browser, { ...KEPT, maxAge: ATTEMPT_KEPT });
}

/** What the browser kept. */
export const attemptOf = (c: Context) => getCookie(c, ATTEMPT, 'host');
