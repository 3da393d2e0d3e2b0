import { Hono } from 'hono';
import type { SignInRefusal } from '../../contract/staff/session.ts';
import type { providerSignIn } from '../../use-cases/provider-sign-in.ts';
import type { staffSession } from '../../use-cases/staff-session.ts';
import type { RateLimits } from '../access.ts';
import { answerProblem } from '../problems.ts';
import { beginSession, keepAttempt, attemptOf } from './session-cookie.ts';

interface Needs {
  /** Nothing where no identity provider is set. */
  signIn: ReturnType<typeof providerSignIn> | undefined;
  session: ReturnType<typeof staffSession>;
  /** The console's page: whoever signs in is led there and nowhere else. */
  staffPage: string;
  limits: RateLimits;
}

/** The way to the identity provider's page and back. Both are links that a browser follows, so both answer with a page to go to. */
export function providerSignInRoutes({ signIn, session, staffPage, limits }: Needs): Hono {
  const refused = (because: SignInRefusal) => `${staffPage}?refused=${because}`;
  return new Hono()
    .get('/sign-in', limits.signingIn, async (c) => {
      if (!signIn) return answerProblem(c, 'not-found');
      const begun = await signIn.begin();
      if (begun === 'unavailable') return c.redirect(refused(begun), 303);
      keepAttempt(c, begun.browser);
      return c.redirect(begun.url, 303);
    })
    .get('/sign-in/answer', limits.signingIn, async (c) => {
      if (!signIn) return answerProblem(c, 'not-found');
      const browser = attemptOf(c);
      const staff = browser === undefined ? 'expired' : await signIn.finish(browser, new URL(c.req.url).searchParams);
      if (typeof staff === 'string') return c.redirect(refused(staff), 303);
      await beginSession(c, session, staff.id, 'identity-provider');
      return c.redirect(staffPage, 303);
    });
}
