import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient, LibsqlError } from '@libsql/client';
import { beforeEach, expect, test } from 'vitest';
import { failureOf } from './failure.ts';
import { statement } from './statement.ts';
import { type Operation, openWritePath } from './write-path.ts';

let client: Client;
let batches: number;

beforeEach(async () => {
  client = createClient({ url: `file:${join(mkdtempSync(join(tmpdir(), 'infopunt-')), 'test.db')}`, concurrency: 1 });
  await client.batch(['create table notes (id text primary key, text text not null)'], 'write');
  batches = 0;
});

/** The real database, of which the calls are counted and, when told so, the answers lost. */
function counting(lose: (batch: number) => Error | undefined = () => undefined): Client {
  return new Proxy(client, {
    get(target, property) {
      if (property !== 'batch') return Reflect.get(target, property) as unknown;
      return async (...args: Parameters<Client['batch']>) => {
        batches += 1;
        const results = await target.batch(...args);
        const lost = lose(batches);
        if (lost) throw lost;
        return results;
      };
    },
  });
}

const note = (id: string, text: string | null): Operation<number> => ({
  statements: [
    statement('insert into notes (id, text) select :id, :text where not exists (select 1 from notes where id = :id)', { id, text }),
    statement('select count(*) from notes', {}),
  ],
  outcome: (results) => Number(results[1]!.rows[0]![0]),
});
const count = async () => Number((await client.execute('select count(*) from notes')).rows[0]![0]);

test('the writes of a tick share one transaction, and each gets its own outcome', async () => {
  const writes = openWritePath(counting(), () => {});
  const outcomes = await Promise.all(['a', 'b', 'c'].map((id) => writes.run(note(id, id))));
  expect(outcomes).toEqual([1, 2, 3]);
  expect(batches).toBe(1);
});

test('a write that breaks hurts only itself', async () => {
  const writes = openWritePath(counting(), () => {});
  const outcomes = await Promise.allSettled([writes.run(note('a', 'a')), writes.run(note('b', null)), writes.run(note('c', 'c'))]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await count()).toBe(2);
});

test('a write whose answer was lost on the way is sent again, and has happened once', async () => {
  const writes = openWritePath(counting((batch) => (batch === 1 ? new TypeError('fetch failed') : undefined)), () => {});
  expect(await writes.run(note('a', 'a'))).toBe(1);
  expect(batches).toBe(2);
});

test('a database that stays away is an error after three tries', async () => {
  const writes = openWritePath(counting(() => new LibsqlError('bad gateway', 'SERVER_ERROR')), () => {});
  await expect(writes.run(note('a', 'a'))).rejects.toThrow('bad gateway');
  expect(batches).toBe(3);
});

test('when another process holds the file, whoever runs this one is told', async () => {
  const told: unknown[] = [];
  const writes = openWritePath(counting(() => new LibsqlError('database is locked', 'SQLITE_BUSY')), (error) => told.push(error));
  await expect(writes.run(note('a', 'a'))).rejects.toThrow('locked');
  expect(told).toHaveLength(1);
});

test.each([
  [new LibsqlError('database or disk is full', 'SQLITE_FULL'), 'full'],
  [new Error('Failed query', { cause: new LibsqlError('database is locked', 'SQLITE_BUSY') }), 'busy'],
  [new TypeError('fetch failed'), 'connection'],
  [new TypeError('x is not a function'), 'fault'],
  [new LibsqlError('UNIQUE constraint failed', 'SQLITE_CONSTRAINT'), 'fault'],
])('%s is told apart as %s', (error, failure) => {
  expect(failureOf(error)).toBe(failure);
});

test('a statement that names a value which is not there is refused before it is sent', () => {
  expect(() => statement('delete from notes where id = :id', {})).toThrow(':id');
});
