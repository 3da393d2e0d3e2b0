import type { Client } from '@libsql/client';
import type { Passkeys } from '../use-cases/staff-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { lastRow } from './book-outcome.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

const INVITED = 'select id from staff where id = :staff and invitation_hash = :invitationHash and invited_until > :now and disabled_at is null';

const REGISTER = `
  insert into passkeys (id, staff_id, public_key, counter, transports, created_at)
  select :id, id, :publicKey, :counter, :transports, :now from (${INVITED})
  where not exists (select 1 from passkeys where id = :id)`;

const USE_INVITATION = `
  update staff set invitation_hash = null, invited_until = null
  where id = :staff and invitation_hash = :invitationHash and exists (select 1 from passkeys where id = :id and staff_id = :staff)`;

/** The passkeys of staff. An invitation is used up by the one that it is for. */
export function openPasskeys(client: Client, writes: WritePath): Passkeys {
  return {
    async find(id) {
      const sql = `
        select k.staff_id, k.public_key, k.counter, k.transports, p.disabled_at is not null as disabled
        from passkeys k join staff p on p.id = k.staff_id where k.id = :id`;
      const row = (await client.execute(statement(sql, { id }))).rows[0];
      return (
        row && {
          id,
          staff: String(row['staff_id']),
          publicKey: String(row['public_key']),
          counter: Number(row['counter']),
          transports: JSON.parse(String(row['transports'])) as string[],
          disabled: Boolean(row['disabled']),
        }
      );
    },

    register({ transports, ...passkey }) {
      const values = { ...passkey, transports: JSON.stringify(transports) };
      return writes.run({
        statements: [
          auditEntry({ staff: passkey.staff, action: 'passkey-registered', now: passkey.now }, `exists (${INVITED}) and not exists (select 1 from passkeys where id = :id)`, values),
          statement(REGISTER, values),
          statement(USE_INVITATION, values),
          statement('select exists (select 1 from passkeys where id = :id and staff_id = :staff and created_at = :now) as registered', values),
        ],
        outcome: (results) => Boolean(lastRow(results)['registered']),
      });
    },

    // Whoever sends it twice, because the connection broke, is refused the second time and begins anew.
    use: (id, counter) =>
      writes.run({
        statements: [statement('update passkeys set counter = :counter where id = :id and (counter < :counter or (counter = 0 and :counter = 0)) returning id', { id, counter })],
        outcome: (results) => results[0]?.rows.length === 1,
      }),
  };
}
