import type { Client } from '@libsql/client';
import type { BookingsToMove, Moving } from '../use-cases/plan-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { lastRow } from './book-outcome.ts';
import { chosenDesk, claim, DECIDED, isFree, letterStatements, releaseStatements, talkValues } from './booking-statements.ts';
import { settleFirst } from './slots.ts';
import { STAFF_BOOKING, staffBookingOf } from './staff-booking-rows.ts';
import { statement } from './statement.ts';
import type { Operation, WritePath } from './write-path.ts';

const BY_IDS = `select ${STAFF_BOOKING} from bookings b where b.id in (select value from json_each(:ids)) order by b.start, b.id`;

/** One whose code is awaited is nobody's yet, and cannot be moved. */
const CLOSED = `
  select ${STAFF_BOOKING} from bookings b
  where b.start > :now and b.state = 'booked' and exists (select 1 from slots s where s.booking_id = b.id and s.channel = 'closed')
  order by b.start, b.id`;

const FREE = `
  select s.desk_id, s.start, s."end", s.languages from desks d cross join slots s on s.desk_id = d.id and s.start > :now
  where ${isFree('s', 'staff')}`;

/** Bookings that lose their time, or have lost it, and where they can go. */
export function openBookingsToMove(client: Client, writes: WritePath): BookingsToMove {
  return {
    byIds: async (ids) => (await client.execute(statement(BY_IDS, { ids: JSON.stringify(ids) }))).rows.map(staffBookingOf),
    closed: async (now) => (await client.execute(statement(CLOSED, { now }))).rows.map(staffBookingOf),

    async free(now) {
      await settleFirst(client, writes, now);
      const { rows } = await client.execute(statement(FREE, { now }));
      return rows.map((row) => ({ desk: String(row['desk_id']), start: Number(row['start']), end: Number(row['end']), languages: JSON.parse(String(row['languages'])) }));
    },

    move: (moving) => writes.run(moveOperation(moving)),
  };
}

const MOVE = `
  update bookings as b set desk_id = desk.desk_id, start = :start, "end" = :end, sequence = sequence + 1, operation = :operation, changed_at = :now,
    answer = :answer, answer_by = :answerBy
  from (${chosenDesk('staff')}) desk
  where b.id = :id and b.sequence = :sequence and b.state = 'booked' and b.start > :now and (b.start <> :start or b.desk_id <> desk.desk_id)`;

function moveOperation({ booking, sequence, start, end, desk, answerBy, letters, release, entry, operation, now }: Moving): Operation<{ booking: Moving['booking']; changed: boolean }> {
  const { id, product } = booking;
  const asked = { answer: answerBy === undefined ? null : 'awaited', answerBy: answerBy ?? null };
  const values = { id, product, sequence, start, end, desk: desk ?? null, ...asked, ...talkValues(booking), operation, now, keeper: null };
  return {
    statements: [
      ...[MOVE, claim('staff')].map((sql) => statement(sql, values)),
      ...releaseStatements(values, release),
      auditEntry(entry, DECIDED, { id, operation }),
      ...letterStatements(letters, values),
      statement(`select ${STAFF_BOOKING} from bookings b where b.id = :id`, values),
    ],
    outcome: (results) => {
      const row = lastRow(results);
      return { booking: staffBookingOf(row), changed: row['operation'] === operation };
    },
  };
}
