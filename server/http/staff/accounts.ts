import { Hono } from 'hono';
import { type Account, AccountChange, type Accounts, type Invited, InviteRequest } from '../../contract/staff/session.ts';
import { isoInstant } from '../../domain/time.ts';
import type { changeAccount } from '../../use-cases/change-account.ts';
import type { inviteStaff } from '../../use-cases/invite-staff.ts';
import type { Account as KnownAccount, StaffAccounts } from '../../use-cases/staff-ports.ts';
import { readBody } from '../body.ts';
import { answerProblem } from '../problems.ts';
import type { Gate, StaffEnv } from './gate.ts';

interface Needs {
  accounts: StaffAccounts;
  /** Nothing where an identity provider says who works here. */
  invite: ReturnType<typeof inviteStaff> | undefined;
  change: ReturnType<typeof changeAccount>;
  gate: Gate;
}

/** Who can sign in, for whoever manages staff. */
export function accountRoutes({ accounts, invite, change, gate }: Needs): Hono<StaffEnv> {
  return new Hono<StaffEnv>()
    .get('/accounts', gate('manage-staff'), async (c) => c.json({ accounts: (await accounts.list()).map((account) => wireAccount(account)) } satisfies Accounts))
    .post('/accounts', gate('manage-staff'), async (c) => {
      if (!invite) return answerProblem(c, 'not-found');
      const body = await readBody(c, InviteRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const { account, link, until } = await invite(body.value, c.get('staff').id);
      return c.json({ account: wireAccount(account), link, until: isoInstant(until) } satisfies Invited, 201);
    })
    .post('/accounts/:id', gate('manage-staff'), async (c) => {
      const body = await readBody(c, AccountChange);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const changed = await change(c.req.param('id'), body.value, c.get('staff').id);
      switch (changed.result) {
        case 'changed':
          return c.json(wireAccount(changed.account));
        case 'unknown':
          return answerProblem(c, 'not-found');
        case 'last-admin':
          return answerProblem(c, 'last-admin');
      }
    });
}

const wireAccount = ({ lastSeenAt, ...account }: KnownAccount): Account => ({ ...account, lastSeenAt: lastSeenAt === null ? null : isoInstant(lastSeenAt) });
