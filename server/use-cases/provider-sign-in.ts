import { highestRole, type Staff } from '../domain/staff.ts';
import type { Clock, Secrets } from './ports.ts';
import { randomText, type signInAttempts } from './sign-in-attempts.ts';
import type { Identified, IdentityProvider, StaffAccounts } from './staff-ports.ts';

interface Needs {
  provider: IdentityProvider;
  attempts: ReturnType<typeof signInAttempts>;
  accounts: StaffAccounts;
  secrets: Secrets;
  now: Clock;
}

/** Why somebody who came back from the identity provider is not let in. */
export type SignInRefusal = 'no-role' | 'disabled' | 'expired' | 'unavailable' | 'refused';

/** Signing in with the identity provider of the city. */
export function providerSignIn({ provider, attempts, accounts, secrets, now }: Needs) {
  async function admit({ issuer, subject, name, roles }: Identified & { result: 'identified' }): Promise<Staff | SignInRefusal> {
    const role = highestRole(roles);
    const staff = role && (await accounts.admit({ id: secrets.id(), issuer, subject, name, role, now: now() }));
    if (staff) return staff;
    const because = role ? 'disabled' : 'no-role';
    await accounts.turnAway({ issuer, subject, because, now: now() });
    return because;
  }

  return {
    /** Where to send the browser, and the secret that it keeps until it is back. */
    async begin(): Promise<{ url: string; browser: string } | 'unavailable'> {
      const expects = { state: randomText(secrets), nonce: randomText(secrets), verifier: randomText(secrets) };
      const url = await provider.begin(expects);
      if (url === undefined) return 'unavailable';
      return { url, browser: await attempts.begin(expects.state, { ...expects, by: 'identity-provider' }) };
    },

    /** Who may come in, by what the browser brought back. */
    async finish(browser: string, answer: URLSearchParams): Promise<Staff | SignInRefusal> {
      const { by, state, nonce, verifier } = (await attempts.answer(browser, answer.get('state') ?? '')) ?? {};
      if (by !== 'identity-provider' || !state || !nonce || !verifier) return 'expired';
      const identified = await provider.finish(answer, { state, nonce, verifier });
      return identified.result === 'identified' ? admit(identified) : identified.result;
    },
  };
}
