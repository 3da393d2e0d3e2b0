import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client, InValue } from '@libsql/client';
import type { BookingFacts, Letter } from '../domain/letter.ts';
import type { OfficePlan } from '../domain/office.ts';
import type { Instant } from '../domain/time.ts';
import type { Outbox } from '../use-cases/letter-ports.ts';
import type { Catalogue } from '../use-cases/ports.ts';
import { openCatalogue } from './catalogue.ts';
import { connect } from './connect.ts';
import { openOutbox } from './outbox.ts';
import { statement } from './statement.ts';
import { openWritePath } from './write-path.ts';

/** A real outbox on a real file, in which a test writes what it needs. */
export interface TestOutbox {
  client: Client;
  outbox: Outbox;
  catalogue: Catalogue;
  insert(table: string, ...rows: Record<string, InValue>[]): Promise<void>;
  change(sql: string): Promise<void>;
  /** How many letters there are in each state. */
  states(): Promise<Record<string, number>>;
  /** Closes it and removes its file. */
  end(): void;
}

export async function openTestOutbox(plan: OfficePlan): Promise<TestOutbox> {
  const folder = mkdtempSync(join(tmpdir(), 'infopunt-outbox-'));
  const connection = await connect(`file:${join(folder, 'office.db')}`, undefined);
  const { client } = connection;
  const writes = openWritePath(client, () => {});
  const catalogue = openCatalogue(connection, writes);
  await catalogue.fill(plan);
  const run = (statements: ReturnType<typeof statement>[]) => writes.run({ statements, outcome: () => undefined });
  return {
    client,
    outbox: openOutbox(client, writes),
    catalogue,
    insert: (table, ...rows) =>
      run(
        rows.map((row) => {
          const columns = Object.keys(row);
          return statement(`insert into ${table} (${columns.map((name) => `"${name}"`).join()}) values (${columns.map((name) => `:${name}`).join()})`, row);
        }),
      ),
    change: (sql) => run([statement(sql, {})]),
    async states() {
      const { rows } = await client.execute('select state, count(*) as letters from letters group by state');
      return Object.fromEntries(rows.map((row) => [String(row['state']), Number(row['letters'])]));
    },
    end() {
      client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A booking of the first desk, as its table has it; a change of `state` or `sequence` is made with `change`. */
export function bookingRow(id: string, plan: OfficePlan, { start, state = 'booked', sequence = 0 }: { start: Instant; state?: string; sequence?: number }) {
  const common = { name: 'N', person: id, email: `${id}@example.org`, language: 'nl', operation: '', token_hash: id, created_at: 0, changed_at: 0 };
  return { id, reference: id, product_id: plan.products[0]!.id, desk_id: plan.desks[0]!.id, start, end: start + 20 * 60_000, state, sequence, ...common };
}

/** What a letter tells of such a booking. */
export function factsOf(id: string, plan: OfficePlan, { start, sequence = 0 }: { start: Instant; sequence?: number }): BookingFacts {
  return { reference: id, product: plan.products[0]!.id, state: 'booked', start, end: start + 20 * 60_000, sequence, changedAt: 0 };
}

/** A letter that is due at once and of use for a month, as its table has it. */
export function letterRow(id: string, written: { kind: Letter['kind']; about: string; facts: Letter['facts']; due: Instant; until?: Instant; channel?: Letter['channel'] }) {
  const { kind, about, facts, due, until = due + 30 * 24 * 60 * 60_000, channel = 'email' } = written;
  const address = channel === 'email' ? `${about}@example.org` : '+32470000000';
  return { id, kind, about, occasion: id, channel, address, language: 'nl', facts: JSON.stringify(facts), created_at: due, due_at: due, until, attempts: 0, state: 'waiting' };
}
