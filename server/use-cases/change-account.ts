import type { Staff } from '../domain/staff.ts';
import type { Clock, Secrets } from './ports.ts';
import type { AccountChange, StaffAccounts } from './staff-ports.ts';

/** Renames an account, gives it another role, or ends or restores its access. */
export function changeAccount({ accounts, secrets, now }: { accounts: StaffAccounts; secrets: Secrets; now: Clock }) {
  return (id: Staff['id'], change: Pick<AccountChange, 'name' | 'role' | 'disabled'>, by: Staff['id']) =>
    accounts.change({ ...change, id, by, operation: secrets.id(), now: now() });
}
