import type { Row } from '@libsql/client';
import type { Role } from '../domain/staff.ts';
import type { Account } from '../use-cases/staff-ports.ts';

/** The columns of an account `p`, and by which means its person signs in. */
export const ACCOUNT = `
  p.id, p.name, p.role, p.disabled_at is not null as disabled, p.last_seen_at,
  case when p.issuer is not null then 'identity-provider' when exists (select 1 from passkeys k where k.staff_id = p.id) then 'passkey' else 'invitation' end as signs_in`;

export function accountOf(row: Row): Account {
  return {
    id: String(row['id']),
    name: String(row['name']),
    role: String(row['role']) as Role,
    signsIn: String(row['signs_in']) as Account['signsIn'],
    disabled: Boolean(row['disabled']),
    lastSeenAt: row['last_seen_at'] === null ? null : Number(row['last_seen_at']),
  };
}
