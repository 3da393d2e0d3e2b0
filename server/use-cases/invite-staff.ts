import type { Role, Staff } from '../domain/staff.ts';
import { type Instant, MINUTE } from '../domain/time.ts';
import type { Clock, Secrets } from './ports.ts';
import { randomText } from './sign-in-attempts.ts';
import type { Account, StaffAccounts } from './staff-ports.ts';

interface Needs {
  accounts: StaffAccounts;
  secrets: Secrets;
  now: Clock;
  /** The console's page. */
  staffPage: string;
}

const WORKS_FOR = 24 * 60 * MINUTE;

/** Invites somebody to register a passkey. The link is known to nobody but who reads it now; without `by`, the command line invites. */
export function inviteStaff({ accounts, secrets, now, staffPage }: Needs) {
  return async ({ name, role }: { name: string; role: Role }, by?: Staff['id']): Promise<{ account: Account; link: string; until: Instant }> => {
    const invitation = randomText(secrets);
    const time = now();
    const until = time + WORKS_FOR;
    const account = await accounts.invite({ id: secrets.id(), name, role, invitationHash: await secrets.hash(invitation), until, by, now: time });
    return { account, link: `${staffPage}#invitation=${invitation}`, until };
  };
}
