import { MINUTE } from '../domain/time.ts';
import type { Clock, Secrets } from './ports.ts';
import type { SignIns } from './staff-ports.ts';

/** For how long a sign-in that has begun can be answered. */
const ANSWERED_WITHIN = 10 * MINUTE;

/**
 * Sign-ins that have begun. One is found by two things together: the attempt, which goes out into the world, and a secret
 * that only the browser keeps which began it. So nobody can finish in their own browser what somebody else began.
 */
export function signInAttempts({ signIns, secrets, now }: { signIns: SignIns; secrets: Secrets; now: Clock }) {
  const hashOf = (browser: string, attempt: string) => secrets.hash(`${browser} ${attempt}`);
  return {
    /** Gives back the secret that the browser keeps. */
    async begin(attempt: string, expects: Record<string, string>): Promise<string> {
      const browser = randomText(secrets);
      const time = now();
      await signIns.keep({ attemptHash: await hashOf(browser, attempt), expects, expiresAt: time + ANSWERED_WITHIN, now: time });
      return browser;
    },

    /** What the answer must fit, once. Nothing when it is too late, was answered before, or began in another browser. */
    async answer(browser: string, attempt: string): Promise<Record<string, string> | undefined> {
      return signIns.take(await hashOf(browser, attempt), now());
    },
  };
}

/** 256 bits, as they can stand in an address. */
export function randomText(secrets: Secrets): string {
  return Buffer.from(secrets.randomBytes(32)).toString('base64url');
}
