import type { Client } from '@libsql/client';
import type { AuditLog } from '../use-cases/staff-ports.ts';
import { statement } from './statement.ts';

const ENTRIES = `
  select e.id, e.at, e.action, e.details, p.id as staff_id, p.name as staff_name, b.id as booking_id, b.reference
  from audit_entries e join staff p on p.id = e.staff_id left join bookings b on b.id = e.booking_id
  where e.at >= :from and e.at < :to and e.id < :before
    and (:staff is null or e.staff_id = :staff)
    and (:booking is null or e.booking_id = (select id from bookings where reference = :booking))
  order by e.id desc limit :most`;

/** What staff saw and did, newest first. */
export function openAuditLog(client: Client): AuditLog {
  return {
    async entries({ from = 0, to = Number.MAX_SAFE_INTEGER, booking = null, staff = null, before = Number.MAX_SAFE_INTEGER, most }) {
      const { rows } = await client.execute(statement(ENTRIES, { from, to, booking, staff, before, most }));
      return rows.map((row) => ({
        id: Number(row['id']),
        at: Number(row['at']),
        staff: { id: String(row['staff_id']), name: String(row['staff_name']) },
        action: String(row['action']),
        booking: row['booking_id'] === null ? null : { id: String(row['booking_id']), reference: String(row['reference']) },
        details: JSON.parse(String(row['details'])) as Record<string, string | number | boolean | null>,
      }));
    },
  };
}
