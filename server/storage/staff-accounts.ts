import type { Client, Row } from '@libsql/client';
import type { Role, Staff } from '../domain/staff.ts';
import type { StaffAccounts } from '../use-cases/staff-ports.ts';
import { lastRow } from './book-outcome.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

const ADMIT = `
  insert into staff (id, name, role, issuer, subject, created_at, operation)
  values (:id, :name, :role, :issuer, :subject, :now, :id)
  on conflict (issuer, subject) do update set name = :name, role = :role where disabled_at is null`;

const ADMITTED = 'select id, name, role from staff where issuer = :issuer and subject = :subject and disabled_at is null union all select null, null, null limit 1';

/** Who can sign in. */
export function openStaffAccounts(_client: Client, writes: WritePath): StaffAccounts {
  return {
    admit: (person) =>
      writes.run({
        statements: [ADMIT, ADMITTED].map((sql) => statement(sql, { ...person })),
        outcome: (results) => staffOf(lastRow(results)),
      }),
  };
}

function staffOf(row: Row): Staff | undefined {
  if (row['id'] === null) return undefined;
  return { id: String(row['id']), name: String(row['name']), role: String(row['role']) as Role };
}
