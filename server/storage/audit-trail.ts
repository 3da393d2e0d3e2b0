import type { AuditEntry, AuditTrail } from '../use-cases/staff-ports.ts';
import { type Statement, statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

/** Who of staff saw or changed what, written beside the change itself. */
export function openAuditTrail(writes: WritePath): AuditTrail {
  return {
    note: (entries) => writes.run({ statements: entries.map((entry) => auditEntry(entry)), outcome: () => undefined }),
  };
}

/**
 * Writes an entry in the transaction of what it tells. `when` is SQL that is true once that transaction has made the change,
 * with the values that it names.
 */
export function auditEntry({ staff, action, booking, details, now }: AuditEntry, when = 'true', values: Parameters<typeof statement>[1] = {}): Statement {
  return statement(
    `insert into audit_entries (at, staff_id, action, booking_id, details)
     select :entryAt, :entryStaff, :entryAction, :entryBooking, :entryDetails where ${when}`,
    { ...values, entryAt: now, entryStaff: staff, entryAction: action, entryBooking: booking ?? null, entryDetails: JSON.stringify(details ?? {}) },
  );
}
