import type { Client, Row } from '@libsql/client';
import type { Letter } from '../domain/letter.ts';
import type { Instant } from '../domain/time.ts';
import type { LetterEnd, Outbox } from '../use-cases/letter-ports.ts';
import { type Statement, statement } from './statement.ts';
import type { Operation, WritePath } from './write-path.ts';

/** The letters that wait in the database. Each change is one operation of the write path. */
export function openOutbox(client: Client, writes: WritePath): Outbox {
  return {
    async lease(lease, channel, { now, until }, most) {
      for (;;) {
        const { taken, letters } = await writes.run(leaseOperation({ lease, channel, now, until, most }));
        // All that was taken may have been of no use any more: then others are due.
        if (letters.length > 0 || taken === 0) return letters;
      }
    },

    async nextDue(channel) {
      const { rows } = await client.execute(statement(NEXT_DUE, { channel }));
      const due = rows[0]?.['due'] ?? null;
      return due === null ? undefined : Number(due);
    },

    settle: (letter, lease, end) => writes.run({ statements: [settlement(letter, lease, end)], outcome: () => undefined }),
  };
}

/** Lets go of what workers were sending that are gone: for whoever opens a file, which has one owner at a time. */
export function forgetLeases(writes: WritePath): Promise<void> {
  return writes.run({
    statements: [statement(`update letters set lease = null, leased_until = null where state = 'waiting' and lease is not null`, {})],
    outcome: () => undefined,
  });
}

/** Letters of a channel that nobody is sending. */
const DUE = `state = 'waiting' and channel = :channel and due_at <= :now and (leased_until is null or leased_until <= :now)`;

/** How many of the first that are due are looked at for one that need not wait for another. */
const LOOKED_AT = 50;

/**
 * A letter waits for one that was written before it about the same booking: whoever moved and then cancelled must not
 * hear of the move last. Not for one that was refused by itself, nor for a reminder, which has its own day.
 */
const LEASE = `
  update letters set lease = :lease, leased_until = :until
  where not exists (select 1 from letters where lease = :lease and state = 'waiting' and due_at <= :now)
    and id in (
      select l.id from (
        select id, rowid as written, about, kind, channel, due_at from letters where ${DUE}
        order by kind = 'code' desc, due_at, rowid limit ${LOOKED_AT}
      ) l
      where not exists (
        select 1 from letters e
        where e.about = l.about and e.channel = l.channel and e.rowid < l.written and e.state = 'waiting' and e.attempts = 0 and e.kind <> 'reminder')
      order by l.kind = 'code' desc, l.due_at, l.written limit :most)`;

/**
 * Of no use any more, for one of these reasons. A booking that ended because its code did not come can still be had with it.
 * What failed until it was too late is parked: its reader was never told, and staff may still call them. A code is nobody's.
 */
const DROP_USELESS = `
  update letters set state = case when until <= :now and failure is not null and kind <> 'code' then 'parked' else 'dropped' end, settled_at = :now, lease = null, leased_until = null
  where lease = :lease and state = 'waiting' and due_at <= :now and (
    until <= :now
    or kind = 'reminder' and not exists (
      select 1 from bookings b where b.id = about and b.state = 'booked' and b.sequence = json_extract(facts, '$.sequence'))
    or kind = 'code' and not exists (
      select 1 from bookings b where b.id = about and (b.state = 'pending' or b.state = 'cancelled' and b.cancelled_by = 'expiry'))
      and not exists (select 1 from waiting_list w where w.id = about and w.state = 'pending')
    or kind = 'offer' and not exists (select 1 from offers o where o.id = json_extract(facts, '$.offer') and o.state = 'open'))`;

const LEASED = `
  select id, about, channel, address, language, attempts, kind, facts from letters
  where lease = :lease and state = 'waiting' and due_at <= :now order by kind = 'code' desc, due_at, rowid`;

const NEXT_DUE = `select min(max(due_at, coalesce(leased_until, 0))) as due from letters where state = 'waiting' and channel = :channel`;

interface Asked {
  lease: string;
  channel: Letter['channel'];
  now: Instant;
  until: Instant;
  most: number;
}

function leaseOperation(asked: Asked): Operation<{ taken: number; letters: Letter[] }> {
  return {
    statements: [LEASE, DROP_USELESS, LEASED].map((sql) => statement(sql, { ...asked })),
    outcome: ([leased, , left]) => ({ taken: leased!.rowsAffected, letters: left!.rows.map(letterOf) }),
  };
}

function letterOf(row: Row): Letter {
  const { id, about, channel, address, language, attempts, kind, facts } = row;
  return { id, about, channel, address, language, attempts: Number(attempts), kind, facts: JSON.parse(String(facts)) } as unknown as Letter;
}

const SENT = `
  update letters set state = 'sent', settled_at = :now, failure = null, lease = null, leased_until = null
  where id = :id and state = 'waiting'`;

const POSTPONED = `
  update letters set due_at = :due, attempts = attempts + :counts, failure = :failure, lease = null, leased_until = null
  where id = :id and state = 'waiting' and lease = :lease`;

const PARKED = `
  update letters set state = 'parked', settled_at = :now, attempts = attempts + 1, failure = :failure, lease = null, leased_until = null
  where id = :id and state = 'waiting' and lease = :lease`;

function settlement({ id }: Letter, lease: string, end: LetterEnd): Statement {
  switch (end.end) {
    case 'sent':
      return statement(SENT, { id, now: end.now });
    case 'postponed':
      return statement(POSTPONED, { id, lease, due: end.due, counts: Number(end.counts), failure: end.failure });
    case 'parked':
      return statement(PARKED, { id, lease, now: end.now, failure: end.failure });
    default:
      return end satisfies never;
  }
}
