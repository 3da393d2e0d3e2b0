import { ROLES } from '../domain/staff.ts';
import type { AccountChange, StaffAccounts } from '../use-cases/staff-ports.ts';
import { ACCOUNT, accountOf } from './account.ts';
import { auditEntry } from './audit-trail.ts';
import { lastRow } from './book-outcome.ts';
import { statement } from './statement.ts';
import type { Operation } from './write-path.ts';

/** Whether an account `p` is one that somebody signs in to as admin. */
const isAdmin = (p: string) => `(${p}.role = 'admin' and ${p}.disabled_at is null and (${p}.issuer is not null or exists (select 1 from passkeys k where k.staff_id = ${p}.id)))`;

/** The account `p` may be changed so: it takes no rights of the last admin, and was not made yet. */
const CHANGEABLE = `p.id = :id and p.operation <> :operation and (
  (coalesce(:role, p.role) = 'admin' and not coalesce(:disabled, 0))
  or not ${isAdmin('p')} or exists (select 1 from staff o where o.id <> p.id and ${isAdmin('o')}))`;

const CHANGE = `
  update staff as p set name = coalesce(:name, p.name), role = coalesce(:role, p.role),
    disabled_at = case when :disabled is null then p.disabled_at when :disabled then coalesce(p.disabled_at, :now) end, operation = :operation
  where ${CHANGEABLE}`;

/** The roles stand in a line, so that a lesser one begins earlier. */
const END_SESSIONS = `
  delete from staff_sessions
  where staff_id = (select p.id from staff p where ${CHANGEABLE} and (coalesce(:disabled, 0) or instr(:roles, coalesce(:role, p.role)) < instr(:roles, p.role)))`;

/** Changes an account: what depends on how it was before comes first, with the same condition. */
export function changeOperation({ id, name, role, disabled, by, operation, now }: AccountChange): Operation<Awaited<ReturnType<StaffAccounts['change']>>> {
  const values = { id, name: name ?? null, role: role ?? null, disabled: disabled === undefined ? null : Number(disabled), roles: ROLES.join(' '), operation, now };
  const details = { account: id, ...(name !== undefined && { renamed: true }), ...(role !== undefined && { role }), ...(disabled !== undefined && { disabled }) };
  return {
    statements: [
      auditEntry({ staff: by, action: 'account-changed', details, now }, `exists (select 1 from staff p where ${CHANGEABLE})`, values),
      statement(END_SESSIONS, values),
      statement(CHANGE, values),
      statement(`select ${ACCOUNT}, p.operation from (select :id as asked) left join staff p on p.id = asked`, values),
    ],
    outcome: (results) => {
      const row = lastRow(results);
      if (row['id'] === null) return { result: 'unknown' };
      return row['operation'] === operation ? { result: 'changed', account: accountOf(row) } : { result: 'last-admin' };
    },
  };
}
