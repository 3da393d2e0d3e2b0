import type { Client, Row } from '@libsql/client';
import type { Task } from '../domain/task.ts';
import type { StaffTasks } from '../use-cases/staff-bookings-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { lastRow } from './book-outcome.ts';
import { given } from './staff-booking-rows.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

type Change = Parameters<StaffTasks['change']>[0];

/** What staff must do: read from what is there, so that nothing needs to make or to remove a task. */
export function openStaffTasks(client: Client, writes: WritePath): StaffTasks {
  return {
    async open(now) {
      const { rows } = await client.execute(statement(OPEN, { now }));
      return rows.map(taskOf);
    },

    change({ kind, id, to, now, entry }) {
      const values = { id, to, now, staff: entry.staff };
      const { change, is } = CHANGES[`${kind} ${to}`] ?? { change: undefined, is: '0' };
      return writes.run({
        statements: change === undefined ? [] : [statement(change, values), auditEntry(entry, is, values), statement(`select ${is} as changed`, values)],
        outcome: (results) => results.length > 0 && Boolean(lastRow(results)['changed']),
      });
    },
  };
}

const CALL_BACKS = `
  select 'call-back' as kind, t.id, t.created_at as since, t.name, t.phone, null as email, t.language, t.talk_language as talkLanguage, t.product_id as product, t.deadline,
    null as booking, null as reference, null as start, 'asked' as why
  from tasks t where t.done_at is null`;

/** Not of a booking that has begun or is off: nothing can be done for it any more. */
const LETTERS = `
  select 'letter', l.id, l.settled_at, coalesce(b.name, w.name), coalesce(b.phone, w.phone), coalesce(b.email, w.email), l.language, b.talk_language,
    coalesce(b.product_id, w.product_id), null, b.id, b.reference, b.start, coalesce(l.failure, 'unknown')
  from letters l left join bookings b on b.id = l.about left join waiting_list w on w.id = l.about
  where l.state = 'parked' and coalesce(b.name, w.name) is not null and (b.id is null or b.start > :now)`;

/**
 * Whoever was moved and has not said in time that it suits; and whoever stands on time that was closed since: nobody can
 * write to them, or nothing was free to propose.
 */
const CALLS = `
  select 'call', b.id, b.changed_at, b.name, b.phone, b.email, b.language, b.talk_language, b.product_id, null, b.id, b.reference, b.start,
    case when b.answer = 'awaited' then 'not-answered' when coalesce(b.email, b.phone) is null then 'not-reachable' else 'no-time' end
  from bookings b
  where b.state = 'booked' and b.start > :now and (
    b.answer = 'awaited' and b.answer_by <= :now
    or b.answer is null and exists (select 1 from slots s where s.booking_id = b.id and s.channel = 'closed'))`;

const OPEN = [CALL_BACKS, LETTERS, CALLS].join(' union all ');

function taskOf(row: Row): Task {
  const { booking, reference, start } = row;
  return {
    id: String(row['id']),
    kind: String(row['kind']) as Task['kind'],
    since: Number(row['since']),
    name: String(row['name']),
    ...given(row, 'phone', 'email', 'talkLanguage', 'product', 'deadline'),
    language: String(row['language']),
    ...(booking !== null && { booking: { id: String(booking), reference: String(reference), start: Number(start) } }),
    why: String(row['why']),
  };
}

/** How each kind is done, and undone, and what is true once it is. */
const CHANGES: Partial<Record<`${Change['kind']} ${Change['to']}`, { change: string; is: string }>> = {
  'call-back done': {
    change: 'update tasks set done_at = :now, done_by = :staff where id = :id and done_at is null',
    is: 'exists (select 1 from tasks where id = :id and done_at is not null)',
  },
  'call-back open': {
    change: 'update tasks set done_at = null, done_by = null where id = :id',
    is: 'exists (select 1 from tasks where id = :id and done_at is null)',
  },
  'letter done': {
    change: `update letters set state = 'dropped' where id = :id and state = 'parked'`,
    is: `exists (select 1 from letters where id = :id and state = 'dropped')`,
  },
  'letter open': {
    change: `update letters set state = 'parked' where id = :id and state = 'dropped' and failure is not null`,
    is: `exists (select 1 from letters where id = :id and state = 'parked')`,
  },
  'letter retry': {
    change: `update letters set state = 'waiting', due_at = :now, attempts = 0, settled_at = null where id = :id and state = 'parked' and until > :now`,
    is: `exists (select 1 from letters where id = :id and state in ('waiting', 'sent'))`,
  },
  'call done': {
    change: `update bookings set answer = 'accepted' where id = :id and state = 'booked'`,
    is: `exists (select 1 from bookings where id = :id and answer = 'accepted')`,
  },
  'call open': {
    change: `update bookings set answer = case when answer_by is null then null else 'awaited' end where id = :id and answer = 'accepted'`,
    is: `exists (select 1 from bookings where id = :id and coalesce(answer, 'awaited') = 'awaited')`,
  },
};
