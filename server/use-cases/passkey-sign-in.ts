import type { Staff } from '../domain/staff.ts';
import type { Clock, Secrets } from './ports.ts';
import { randomText, type signInAttempts } from './sign-in-attempts.ts';
import type { AuditTrail, PasskeyProofs, Passkeys, StaffAccounts } from './staff-ports.ts';

interface Needs {
  proofs: PasskeyProofs;
  passkeys: Passkeys;
  attempts: ReturnType<typeof signInAttempts>;
  accounts: StaffAccounts;
  trail: AuditTrail;
  secrets: Secrets;
  now: Clock;
}

interface Challenge {
  does: 'sign-in' | 'register';
  attempt: string;
  options: Record<string, unknown>;
  /** The secret that the browser keeps until it answers. */
  browser: string;
}

/** Signing in with a passkey, and registering one with the invitation of a link. */
export function passkeySignIn({ proofs, passkeys, attempts, accounts, trail, secrets, now }: Needs) {
  async function register(response: unknown, { challenge, staff, invitationHash }: Record<string, string>): Promise<Staff['id'] | undefined> {
    const passkey = await proofs.registered(response, challenge!);
    const registered = passkey && (await passkeys.register({ ...passkey, staff: staff!, invitationHash: invitationHash!, now: now() }));
    return registered ? staff : undefined;
  }

  async function signIn(response: { id?: unknown }, { challenge }: Record<string, string>): Promise<Staff['id'] | undefined> {
    const passkey = typeof response.id === 'string' ? await passkeys.find(response.id) : undefined;
    if (!passkey) return undefined;
    const because = await whyRefused(response, passkey, challenge!);
    if (because === undefined) return passkey.staff;
    await trail.note([{ staff: passkey.staff, action: 'sign-in-refused', details: { because }, now: now() }]);
    return undefined;
  }

  async function whyRefused(response: unknown, passkey: NonNullable<Awaited<ReturnType<Passkeys['find']>>>, challenge: string): Promise<string | undefined> {
    if (passkey.disabled) return 'disabled';
    const counter = await proofs.used(response, passkey, challenge);
    if (counter === undefined) return 'not-proved';
    return (await passkeys.use(passkey.id, counter)) ? undefined : 'counted-before';
  }

  return {
    /** Nothing for an invitation that is over or used. */
    async challenge(invitation: string | undefined): Promise<Challenge | undefined> {
      const [attempt, challenge] = [randomText(secrets), randomText(secrets)];
      if (invitation === undefined) {
        const browser = await attempts.begin(attempt, { by: 'sign-in', challenge });
        return { does: 'sign-in', attempt, options: await proofs.signInOptions(challenge), browser };
      }
      const invitationHash = await secrets.hash(invitation);
      const staff = await accounts.invited(invitationHash, now());
      if (!staff) return undefined;
      const browser = await attempts.begin(attempt, { by: 'register', challenge, staff: staff.id, invitationHash });
      return { does: 'register', attempt, options: await proofs.registerOptions(staff, challenge), browser };
    },

    /** Who may come in, by what their device answered. */
    async answer(browser: string, attempt: string, response: { id?: unknown }): Promise<Staff['id'] | undefined> {
      const expects = await attempts.answer(browser, attempt);
      if (expects?.['by'] === 'register') return register(response, expects);
      return expects?.['by'] === 'sign-in' ? signIn(response, expects) : undefined;
    },
  };
}
