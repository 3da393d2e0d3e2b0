import type { Client } from '@libsql/client';
import { personOf } from '../domain/contact.ts';
import { dateOf } from '../domain/time.ts';
import type { Erasure, Erasures, Outdated } from '../use-cases/catalogue-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { lastRow } from './book-outcome.ts';
import { type Statement, statement } from './statement.ts';
import type { Operation, WritePath } from './write-path.ts';

/** What is known of visitors, removed. */
export function openErasures(client: Client, writes: WritePath): Erasures {
  return {
    async idOf(reference) {
      const { rows } = await client.execute(statement('select id from bookings where reference = :reference', { reference }));
      return rows[0] && String(rows[0]['id']);
    },

    async erase(erasure) {
      if (erasure.extent === 'booking') return writes.run(eraseOperation(erasure, []));
      const tasks = await client.execute(statement('select t.id, t.name, b.person from tasks t join bookings b on b.phone = t.phone where b.id = :id', { id: erasure.id }));
      const theirs = tasks.rows.filter(({ name, person }) => personOf(String(name)) === person).map(({ id }) => String(id));
      return writes.run(eraseOperation(erasure, theirs));
    },

    async outdated(before, most) {
      const { rows } = await client.execute(statement(`select id from bookings where erased_at is null and start < :before and "end" < :before order by start limit :most`, { before, most }));
      return rows.map(({ id }) => String(id));
    },

    removeOutdated: (outdated) => writes.run({ statements: outdatedStatements(outdated), outcome: () => undefined }),

    async leaveNoTrace() {
      // Pages that were overwritten stand in the log until it is emptied. A remote database does this itself.
      if (client.protocol === 'file') await client.execute('pragma wal_checkpoint(truncate)');
    },
  };
}

/** Its name and contact stay until the last statement, since what else is of its visitor is found by them. */
const DECIDE = `
  update bookings set erased_at = :now, operation = :operation
  where id = :id and erased_at is null and ("end" <= :now or state = 'cancelled')`;

/** The booking `b` that this operation erases. */
const ERASED = `select 1 from bookings b where b.id = :id and b.operation = :operation and b.erased_at is not null`;

/** All entries of its visitor; or, of a booking that time erases, what led to it: somebody who waits for something else waits on. */
const ENTRIES = `
  select l.id from waiting_list l join bookings b on l.booking_id = b.id
    or l.person = b.person and (l.email = b.email or l.phone = b.phone) and (:extent = 'visitor' or l.product_id = b.product_id and l.created_at <= b.start)
  where b.id = :id and b.operation = :operation and b.erased_at is not null`;

const BLANK = `
  update bookings set name = '', person = '', email = null, phone = null, talk_language = null, token_hash = 'erased ' || id
  where id = :id and operation = :operation and erased_at is not null`;

const OUTCOME = 'select erased_at is not null as erased from bookings where id = :id union all select null limit 1';

function eraseOperation({ id, extent, operation, now, staff }: Erasure, tasks: string[]): Operation<'erased' | 'ahead' | 'unknown'> {
  const values = { id, extent, operation, now, tasks: JSON.stringify(tasks) };
  return {
    statements: [
      ...[
        DECIDE,
        ...removeEntries(ENTRIES),
        `delete from letters where about = :id and exists (${ERASED})`,
        `delete from proofs where subject_id = :id and exists (${ERASED})`,
        `delete from idempotency_keys where booking_id = :id and exists (${ERASED})`,
        `delete from name_corrections where booking_id = :id and exists (${ERASED})`,
        `delete from tasks where id in (select value from json_each(:tasks)) and exists (${ERASED})`,
        BLANK,
      ].map((sql) => statement(sql, values)),
      ...(staff === undefined ? [] : [auditEntry({ staff, action: 'booking-erased', booking: id, now }, `exists (${ERASED})`, values)]),
      statement(OUTCOME, values),
    ],
    outcome: (results) => {
      const { erased } = lastRow(results);
      return erased === null ? 'unknown' : erased ? 'erased' : 'ahead';
    },
  };
}

/** Entries of the waiting list, with all that hangs on them; what is kept for them is anybody's. */
function removeEntries(entries: string): string[] {
  return [
    `update slots set kept_for = null, kept_until = null, offer_from = null where booking_id is null and kept_for in (select id from offers where entry_id in (${entries}))`,
    `delete from offers where entry_id in (${entries})`,
    `delete from letters where about in (${entries})`,
    `delete from proofs where subject_id in (${entries})`,
    `delete from waiting_list where id in (${entries})`,
  ];
}

const OVER = `
  select id from waiting_list where
    state in ('taken', 'left') and changed_at < :before
    or state = 'pending' and created_at < :before
    or state = 'waiting' and json_extract(wish, '$.through') < :day`;

function outdatedStatements({ before }: Outdated): Statement[] {
  const values = { before, day: dateOf(before) };
  return [...removeEntries(OVER), 'delete from tasks where done_at < :before'].map((sql) => statement(sql, values));
}
