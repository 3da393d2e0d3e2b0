import type { Client, Row } from '@libsql/client';
import type { StandingSlot } from '../domain/plan-difference.ts';
import type { Channel } from '../domain/slots.ts';
import type { PlannedSlots } from '../use-cases/plan-ports.ts';
import { changePlanOperation } from './plan-statements.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

/** Desk by desk, since slots are found by desk and start. */
const BETWEEN = `
  select s.desk_id, s.start, s."end", s.channel, s.languages, s.extra is not null as extra, s.booking_id, coalesce(s.kept_until > :now, 0) as kept
  from desks d cross join slots s on s.desk_id = d.id and s.start >= :from and s.start < :until
  order by s.desk_id, s.start`;

/** The slots that the plan has become. */
export function openPlannedSlots(client: Client, writes: WritePath): PlannedSlots {
  return {
    async between(from, until, now) {
      const { rows } = await client.execute(statement(BETWEEN, { from, until, now }));
      return rows.map(standingOf);
    },

    change: (planned) => writes.run(changePlanOperation(planned)),
  };
}

function standingOf(row: Row): StandingSlot {
  return {
    desk: String(row['desk_id']),
    start: Number(row['start']),
    end: Number(row['end']),
    channel: String(row['channel']) as Channel,
    languages: JSON.parse(String(row['languages'])),
    extra: Boolean(row['extra']),
    kept: Boolean(row['kept']),
    ...(row['booking_id'] !== null && { booking: String(row['booking_id']) }),
  };
}
