import type { Client } from '@libsql/client';
import { LONGEST_TIME } from '../domain/session.ts';
import type { Role } from '../domain/staff.ts';
import type { StaffSessions } from '../use-cases/staff-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

/** No session is begun for whoever is disabled, and none twice. */
const TO_BEGIN = 'id = :staff and disabled_at is null and not exists (select 1 from staff_sessions where token_hash = :tokenHash)';

const BEGIN = `
  insert into staff_sessions (token_hash, staff_id, created_at, used_at)
  select :tokenHash, id, :now, :now from staff where ${TO_BEGIN}`;

const SIGNED_OUT = `
  insert into audit_entries (at, staff_id, action, booking_id, details)
  select :now, staff_id, 'signed-out', null, '{}' from staff_sessions where token_hash = :tokenHash`;

const SEEN = 'update staff set last_seen_at = :now where id = (select staff_id from staff_sessions where token_hash = :tokenHash)';

/** The sessions of whoever is signed in. Whoever is disabled has none. */
export function openStaffSessions(client: Client, writes: WritePath): StaffSessions {
  return {
    async find(tokenHash) {
      const { rows } = await client.execute(
        statement(
          `select p.id, p.name, p.role, s.created_at, s.used_at from staff_sessions s join staff p on p.id = s.staff_id
           where s.token_hash = :tokenHash and p.disabled_at is null`,
          { tokenHash },
        ),
      );
      const row = rows[0];
      return (
        row && {
          staff: { id: String(row['id']), name: String(row['name']), role: String(row['role']) as Role },
          createdAt: Number(row['created_at']),
          usedAt: Number(row['used_at']),
        }
      );
    },

    begin({ means, ...session }) {
      const { staff, now } = session;
      return writes.run({
        statements: [
          auditEntry({ staff, action: 'signed-in', details: { means }, now }, `exists (select 1 from staff where ${TO_BEGIN})`, session),
          ...[BEGIN, SEEN].map((sql) => statement(sql, session)),
          statement('delete from staff_sessions where created_at <= :over', { over: now - LONGEST_TIME }),
        ],
        outcome: () => undefined,
      });
    },

    use: (session) =>
      writes.run({
        statements: ['update staff_sessions set used_at = :now where token_hash = :tokenHash', SEEN].map((sql) => statement(sql, { ...session })),
        outcome: () => undefined,
      }),

    end: (session) =>
      writes.run({
        statements: [SIGNED_OUT, 'delete from staff_sessions where token_hash = :tokenHash'].map((sql) => statement(sql, { ...session })),
        outcome: () => undefined,
      }),
  };
}
