import { endsOf } from '../domain/session.ts';
import type { Staff } from '../domain/staff.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import type { Clock, Secrets } from './ports.ts';
import { randomText } from './sign-in-attempts.ts';
import type { SignInMeans, StaffSessions } from './staff-ports.ts';

interface Needs {
  sessions: StaffSessions;
  secrets: Secrets;
  now: Clock;
}

export interface CurrentSession {
  staff: Staff;
  idleUntil: Instant;
  endsAt: Instant;
}

/** That a session was used is written down when it was not in the last minute: not with every press. */
const NOTED_EVERY = MINUTE;

/** Who is signed in: begun by whatever has made sure who somebody is, and told apart by a secret in a cookie. */
export function staffSession({ sessions, secrets, now }: Needs) {
  return {
    /** Gives back the secret that the browser keeps. */
    async begin(staff: Staff['id'], means: SignInMeans): Promise<string> {
      const token = randomText(secrets);
      await sessions.begin({ tokenHash: await secrets.hash(token), staff, means, now: now() });
      return token;
    },

    /** Nothing when there is no such session, it is over, or its person may no longer sign in. Only a `person` doing something prolongs it. */
    async current(token: string, asked: 'by a person' | 'by itself'): Promise<CurrentSession | undefined> {
      const tokenHash = await secrets.hash(token);
      const found = await sessions.find(tokenHash);
      const time = now();
      if (!found || endsOf(found).idleUntil <= time) return undefined;
      const used = asked === 'by a person' && time - found.usedAt >= NOTED_EVERY;
      if (used) await sessions.use({ tokenHash, now: time });
      return { staff: found.staff, ...endsOf(asked === 'by a person' ? { ...found, usedAt: time } : found) };
    },

    async end(token: string): Promise<void> {
      await sessions.end({ tokenHash: await secrets.hash(token), now: now() });
    },
  };
}
