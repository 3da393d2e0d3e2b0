import type { Account, AccountChange, Accounts, Invited, InviteRequest } from '../../../server/contract/staff/session.ts';
import type { Api } from '../api.ts';

/** Who can sign in. */
export const accountsApi = ({ ask }: Api) => ({
  list: (quietly: boolean) => ask<Accounts>('accounts', { quietly }),
  invite: (request: InviteRequest) => ask<Invited>('accounts', { body: request }),
  change: (id: string, change: AccountChange) => ask<Account>(`accounts/${encodeURIComponent(id)}`, { body: change }),
});
