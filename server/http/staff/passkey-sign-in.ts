import { Hono } from 'hono';
import { PasskeyAnswer, type PasskeyChallenge, PasskeyChallengeRequest } from '../../contract/staff/session.ts';
import type { passkeySignIn } from '../../use-cases/passkey-sign-in.ts';
import type { staffSession } from '../../use-cases/staff-session.ts';
import type { RateLimits } from '../access.ts';
import { readBody } from '../body.ts';
import { answerProblem } from '../problems.ts';
import { onlyOurs } from './gate.ts';
import { answerSession } from './session.ts';
import { beginSession, keepAttempt, attemptOf } from './session-cookie.ts';

interface Needs {
  /** Nothing where staff sign in with an identity provider. */
  signIn: ReturnType<typeof passkeySignIn> | undefined;
  session: ReturnType<typeof staffSession>;
  origin: string;
  limits: RateLimits;
}

/** Signing in with a passkey, and registering one by invitation. */
export function passkeySignInRoutes({ signIn, session, origin, limits }: Needs): Hono {
  return new Hono()
    .post('/passkeys/challenge', onlyOurs(origin), limits.signingIn, async (c) => {
      if (!signIn) return answerProblem(c, 'not-found');
      const body = await readBody(c, PasskeyChallengeRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const challenge = await signIn.challenge(body.value.invitation);
      if (!challenge) return answerProblem(c, 'sign-in-refused');
      const { browser, ...rest } = challenge;
      keepAttempt(c, browser);
      return c.json(rest satisfies PasskeyChallenge);
    })
    .post('/passkeys/answer', onlyOurs(origin), limits.signingIn, async (c) => {
      if (!signIn) return answerProblem(c, 'not-found');
      const body = await readBody(c, PasskeyAnswer);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const browser = attemptOf(c);
      const staff = browser === undefined ? undefined : await signIn.answer(browser, body.value.attempt, body.value.response);
      const token = staff && (await beginSession(c, session, staff, 'passkey'));
      // Nobody, when they were disabled in this very moment.
      const current = token && (await session.current(token, 'by a person'));
      return current ? answerSession(c, current) : answerProblem(c, 'sign-in-refused');
    });
}
