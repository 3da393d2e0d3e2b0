import { existsSync, writeFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { afterEach, expect, test } from 'vitest';
import type { Availability } from '../server/contract/availability.ts';
import type { Booked } from '../server/contract/booking.ts';
import { audit } from '../server/storage/audit.ts';
import { askCopyOf } from '../server/test-office.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

let demo: RunningDemo;
afterEach(() => demo.remove());

test('whoever sends one booking five times at once, and again after the power failed, has booked once', async () => {
  demo = await startDemo();
  const [start] = await freeStarts();
  const answers = await Promise.all(Array.from({ length: 5 }, () => book('one-key-sent-often', start!, 'Amira')));
  const first = (await answers[0]!.json()) as Booked;
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  for (const answer of answers.slice(1)) expect(await answer.json()).toEqual(first);

  await demo.stop('SIGKILL');
  await demo.start();
  const again = await book('one-key-sent-often', start!, 'Amira');
  expect([again.status, await again.json()]).toEqual([201, first]);

  await demo.stop();
  const made = await askCopyOf(demo.databaseFile, (copy) => copy.execute(`select count(*) from bookings where name = 'Amira'`));
  expect(made.rows[0]?.[0]).toBe(1);
});

test('whatever was answered before the process was killed is there when it comes back, and a retry finds what was not', async () => {
  demo = await startDemo();
  const starts = (await freeStarts()).slice(0, 60);
  const acknowledged = new Map<string, Booked>();
  for (let round = 0; round < 3; round += 1) {
    const batch = starts.slice(round * 20, round * 20 + 20);
    const flying = batch.map(async (start, index) => {
      const answer = await book(`kill-${round}-${index}`, start, `Round ${round} number ${index}`).catch(() => undefined);
      if (answer?.status === 201) acknowledged.set(`kill-${round}-${index}`, (await answer.json()) as Booked);
    });
    await new Promise((resolve) => setTimeout(resolve, 4 + round * 6));
    await demo.stop('SIGKILL');
    await Promise.allSettled(flying);
    await demo.start();
    for (const [index, start] of batch.entries()) {
      const key = `kill-${round}-${index}`;
      const again = await book(key, start, `Round ${round} number ${index}`);
      const before = acknowledged.get(key);
      if (before) expect([again.status, await again.json()]).toEqual([201, before]);
      else expect([201, 409]).toContain(again.status);
    }
  }
  await demo.stop();
  const broken = await askCopyOf(demo.databaseFile, (copy) => audit(copy, Date.now()));
  expect(Object.values(broken).every((count) => count === 0)).toBe(true);
});

test('a demo that was killed while it was being filled begins anew', async () => {
  demo = await startDemo();
  const free = (await freeStarts()).length;
  await demo.stop();
  // As a kill leaves it: the office is there, its bookings are not all, and the mark stands.
  const client = createClient({ url: `file:${demo.databaseFile}` });
  await client.batch(['update slots set booking_id = null', 'delete from idempotency_keys', 'delete from bookings'], 'write');
  client.close();
  writeFileSync(`${demo.databaseFile}.filling`, '');
  await demo.start();
  expect((await freeStarts()).length).toBe(free);
  expect(existsSync(`${demo.databaseFile}.filling`)).toBe(false);
});

test('a second process cannot open the file of a running office, and says so', async () => {
  demo = await startDemo();
  await expect(startDemo({ DATABASE_URL: `file:${demo.databaseFile}` })).rejects.toThrow('another process has it open');
});

test('what a visitor types is nowhere in what the office prints', async () => {
  demo = await startDemo();
  const [start] = await freeStarts();
  await book('what-is-printed', start!, 'Zzyzx');
  await book('what-is-printed', start!, 'Other');
  await demo.stop();
  expect(demo.printed()).not.toMatch(/zzyzx|example\.org/i);
});

async function freeStarts(): Promise<string[]> {
  const [from, to] = [1, 20].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
  const answer = await fetch(`${demo.origin}/api/v1/products/studenten/availability?from=${from}&to=${to}`);
  return ((await answer.json()) as Availability).days.flatMap(({ times }) => times.map(({ start }) => start));
}

function book(key: string, start: string, name: string): Promise<Response> {
  return fetch(`${demo.origin}/api/v1/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({ product: 'studenten', start, visitor: { name, email: `${name.replaceAll(' ', '.')}@example.org` }, language: 'nl' }),
  });
}
