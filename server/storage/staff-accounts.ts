import type { Client, Row } from '@libsql/client';
import type { Role, Staff } from '../domain/staff.ts';
import type { StaffAccounts } from '../use-cases/staff-ports.ts';
import { ACCOUNT, accountOf } from './account.ts';
import { changeOperation } from './account-change.ts';
import { auditEntry } from './audit-trail.ts';
import { lastRow } from './book-outcome.ts';
import { type Statement, statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

const NAMED = 'select id from staff where issuer = :issuer and subject = :subject';

const ADMIT = `
  insert into staff (id, name, role, issuer, subject, created_at, operation)
  values (:id, :name, :role, :issuer, :subject, :now, :id)
  on conflict (issuer, subject) do update set name = :name, role = :role where disabled_at is null`;

const ADMITTED = 'select id, name, role from staff where issuer = :issuer and subject = :subject and disabled_at is null union all select null, null, null limit 1';

const INVITE = `
  insert into staff (id, name, role, invitation_hash, invited_until, created_at, operation)
  select :id, :name, :role, :invitationHash, :until, :now, :id where not exists (select 1 from staff where id = :id)`;

/** Who can sign in. */
export function openStaffAccounts(client: Client, writes: WritePath): StaffAccounts {
  return {
    admit: (person) =>
      writes.run({
        statements: [
          entryOfNamed('account-changed', { by: 'identity-provider', role: person.role }, person, 'disabled_at is null and role <> :role'),
          statement(ADMIT, { ...person }),
          auditEntry({ staff: person.id, action: 'account-created', details: { by: 'identity-provider', role: person.role }, now: person.now }, `${EXISTS} and ${NOT_NOTED}`, { id: person.id }),
          statement(ADMITTED, { ...person }),
        ],
        outcome: (results) => staffOf(lastRow(results)),
      }),

    turnAway: (person) =>
      writes.run({
        statements: [
          entryOfNamed('sign-in-refused', { because: person.because }, person),
          statement(`delete from staff_sessions where staff_id in (${NAMED})`, { ...person }),
        ],
        outcome: () => undefined,
      }),

    invite: ({ by, ...person }) =>
      writes.run({
        statements: [
          statement(INVITE, person),
          auditEntry({ staff: by ?? person.id, action: 'account-invited', details: { account: person.id, role: person.role }, now: person.now }, NOT_INVITED, { id: person.id }),
          statement(`select ${ACCOUNT} from staff p where p.id = :id`, person),
        ],
        outcome: (results) => accountOf(lastRow(results)),
      }),

    async invited(invitationHash, now) {
      const sql = 'select id, name, role from staff where invitation_hash = :invitationHash and invited_until > :now and disabled_at is null';
      const { rows } = await client.execute(statement(sql, { invitationHash, now }));
      return rows[0] && staffOf(rows[0]);
    },

    async list() {
      const { rows } = await client.execute(`select ${ACCOUNT} from staff p order by p.disabled_at is not null, p.name, p.id`);
      return rows.map((row) => accountOf(row));
    },

    change: (change) => writes.run(changeOperation(change)),
  };
}

// An entry is written once, though the operation that writes it may be sent twice.
const EXISTS = 'exists (select 1 from staff where id = :id)';
const NOT_NOTED = `not exists (select 1 from audit_entries where staff_id = :id and action = 'account-created')`;
const NOT_INVITED = `not exists (select 1 from audit_entries where action = 'account-invited' and json_extract(details, '$.account') = :id)`;

/** An entry about whoever has this identity, if it is known. */
function entryOfNamed(action: string, details: Record<string, string>, person: { issuer: string; subject: string; role?: Role; now: number }, when = 'true'): Statement {
  const sql = `insert into audit_entries (at, staff_id, action, booking_id, details) select :now, id, :action, null, :details from (${NAMED} and ${when})`;
  return statement(sql, { ...person, role: person.role ?? null, action, details: JSON.stringify(details) });
}

function staffOf(row: Row): Staff | undefined {
  if (row['id'] === null) return undefined;
  return { id: String(row['id']), name: String(row['name']), role: String(row['role']) as Role };
}
