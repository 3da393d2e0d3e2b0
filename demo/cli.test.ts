import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Availability } from '../server/contract/availability.ts';
import type { Booked } from '../server/contract/booking.ts';
import type { Session } from '../server/contract/staff/session.ts';
import type { OfficePlan } from '../server/domain/office.ts';
import { projectRoot } from '../server/project-root.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';
import { newPasskey } from './soft-passkey.ts';

let demo: RunningDemo;
let folder: string;
beforeAll(async () => {
  demo = await startDemo();
  folder = dirname(demo.databaseFile);
});
afterAll(() => demo.remove());

interface Ended {
  code: number | null;
  out: string;
  error: string;
}

/** Runs the command line as `npm run cli` does. */
function cli(args: string[], database = demo.databaseFile): Promise<Ended> {
  const child = spawn(process.execPath, [join(projectRoot(), 'dist/server/cli.js'), ...args], { cwd: folder, env: { PATH: process.env['PATH'], DATABASE_URL: `file:${database}` } });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (error += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, error })));
}

const doorOf = () => JSON.parse(readFileSync(`${demo.databaseFile}.control`, 'utf8')) as { port: number; token: string };
const exported = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OfficePlan;
const written = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(content));
  return name;
};

async function freeStarts(): Promise<string[]> {
  const [from, to] = [1, 60].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
  const answer = await fetch(`${demo.origin}/api/v1/products/studenten/availability?from=${from}&to=${to}`);
  return ((await answer.json()) as Availability).days.flatMap(({ times }) => times.flatMap(({ start, free }) => Array<string>(free).fill(start)));
}

async function book(index: number, start: string, name = `Somebody ${index}`): Promise<Booked | undefined> {
  const answer = await fetch(`${demo.origin}/api/v1/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `backup-key-${index}` },
    body: JSON.stringify({ product: 'studenten', start, visitor: { name, email: `kanarie${index}@example.org` }, language: 'nl' }),
  });
  return answer.status === 201 ? ((await answer.json()) as Booked) : undefined;
}

async function inCopy<Value>(file: string, sql: string): Promise<Value[]> {
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute(sql).finally(() => client.close());
  return rows.map((row) => row[0] as Value);
}

test('whoever asks for help gets it, and whoever writes what is wrong reads what is right', async () => {
  expect(await cli(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('npm run cli -- COMMAND'), error: '' });
  expect(await cli(['office', 'destroy'])).toMatchObject({ code: 2, out: '', error: expect.stringContaining('There is no command "office destroy".') });
  expect(await cli(['publish', '--through', '2026-02-31'])).toMatchObject({ code: 1, error: 'Write --through and a day, such as --through 2026-12-31.\n' });
  expect(await cli(['erase', '--reference', 'K1 23 45 KK'])).toMatchObject({ code: 1, error: 'There is no booking with this number.\n' });
  expect(await cli(['office', 'import', 'nowhere.json'])).toMatchObject({ code: 1, error: expect.stringContaining('nowhere.json cannot be read.') });
});

describe.each(['running', 'stopped'])('with an office that is %s', (state) => {
  beforeAll(async () => {
    await demo.stop();
    if (state === 'running') await demo.start();
  });

  test('its tables are up to date, its promises hold, and times are published further', async () => {
    expect(await cli(['migrate'])).toMatchObject({ code: 0, out: 'The tables are up to date.\n' });
    const counted = await cli(['audit']);
    expect(counted.code).toBe(0);
    expect(counted.out.trim().split('\n').every((line) => /^ *0  \S/.test(line))).toBe(true);
    const through = new Date(Date.now() + (state === 'running' ? 70 : 80) * 86_400_000).toISOString().slice(0, 10);
    expect(await cli(['publish', '--through', through])).toMatchObject({ code: 0, out: `Times are published up to ${through}.\n` });
    if (state === 'running') expect((await cli(['publish', '--through', '2099-01-01'])).error).toContain('more than a year ahead');
  });

  test('it is written down, changed by a file, and tells what is wrong with one and where', async () => {
    expect(await cli(['office', 'export', 'office.json'])).toMatchObject({ code: 0, error: '' });
    const plan = exported('office.json');
    expect(await cli(['office', 'import', 'office.json'])).toMatchObject({ code: 0, out: 'The office is so already.\n' });
    const telephone = state === 'running' ? '09 111 11 11' : '09 222 22 22';
    expect(await cli(['office', 'import', written('other.json', { ...plan, office: { ...plan.office, telephone } })])).toMatchObject({ code: 0, out: 'What visitors read is changed.\n' });
    await cli(['office', 'export', 'again.json']);
    expect(exported('again.json')).toEqual({ ...plan, office: { ...plan.office, telephone } });

    if (state === 'stopped') return;
    const wrong = { ...plan, products: plan.products.map((product, index) => (index === 0 ? { ...product, colour: 'red' } : product)) };
    expect((await cli(['office', 'import', written('wrong.json', wrong)])).error).toContain('products.0.colour: no such field is known.');
    const odd = { ...plan, products: plan.products.map((product, index) => (index === 0 ? { ...product, duration: 33 } : product)) };
    expect((await cli(['office', 'import', written('odd.json', odd)])).error).toContain(`products.${plan.products[0]!.id}.duration: make the duration a multiple of slotMinutes.`);
    const fewer = await cli(['office', 'import', written('fewer.json', { ...plan, staffShare: 0.9 })]);
    expect([fewer.code, fewer.error]).toEqual([1, expect.stringContaining('staffShare: the office has been described already')]);
  });

  test('a backup is whole, only its owner can read it, and it takes no other file’s place', async () => {
    const name = `backup-${state}.db`;
    expect(await cli(['backup', name])).toMatchObject({ code: 0, error: '' });
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(await inCopy(join(folder, name), 'pragma integrity_check')).toEqual(['ok']);
    expect((await cli(['backup', name])).error).toContain('is there already');
    expect((await cli(['backup', 'no/such/folder/x.db'])).error).toContain('cannot be written');
  });

  test('what was over is erased, and nothing personal is printed', async () => {
    const erased = await cli(['erase', '--before', '2020-01-01']);
    expect(erased).toMatchObject({ code: 0, out: 'Erased: 0 bookings.\n' });
    expect(existsSync(`${demo.databaseFile}.control`)).toBe(state === 'running');
    expect(demo.printed()).not.toMatch(/kanarie/);
  });
});

test('whoever asks to be forgotten is, and whoever was over before a day; a booking that lies ahead stays', async () => {
  await demo.stop();
  await demo.start();
  const starts = await freeStarts();
  const [asks, ahead] = await Promise.all(['Wegwezer', 'Blijver', 'Wegwezer Twee', 'Wegwezer Drie'].map((name, index) => book(9000 + index, starts[index * 40]!, name)));
  expect(await cli(['erase', '--reference', ahead!.reference])).toMatchObject({ code: 1, error: 'This booking lies ahead: cancel it first.\n' });
  await fetch(`${demo.origin}/api/v1/booking/cancel`, { method: 'POST', headers: { Authorization: `Bearer ${asks!.manageToken}`, 'Content-Type': 'application/json' }, body: '{}' });
  for (const time of ['once', 'again']) expect([time, await cli(['erase', '--reference', asks!.reference])]).toMatchObject([time, { code: 0, out: 'Erased.\n', error: '' }]);

  // Time goes by for the two others: they came five days ago.
  await demo.stop();
  // A closed database stays locked until its statements are collected as garbage; a copy of it is free at once.
  const copy = join(folder, 'past.db');
  renameSync(demo.databaseFile, copy);
  const client = createClient({ url: `file:${copy}` });
  // As the office does: a row that goes elsewhere leaves nothing where it was.
  await client.execute('pragma secure_delete = on');
  const ago = Date.now() - 5 * 86_400_000;
  const theirs = `select id from bookings where name in ('Wegwezer Twee', 'Wegwezer Drie')`;
  await client.batch([`update slots set booking_id = null where booking_id in (${theirs})`, `update bookings set start = ${ago}, "end" = ${ago} where id in (${theirs})`], 'write');
  await client.execute('pragma wal_checkpoint(truncate)');
  client.close();
  copyFileSync(copy, demo.databaseFile);
  await demo.start();
  const before = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  expect(await cli(['erase', '--before', before])).toMatchObject({ code: 0, out: 'Erased: 2 bookings.\n', error: '' });
  expect(await cli(['erase', '--before', before])).toMatchObject({ code: 0, out: 'Erased: 0 bookings.\n' });
  await demo.stop();
  const left = readFileSync(demo.databaseFile);
  for (const known of ['Wegwezer', 'kanarie9000@', 'kanarie9002@', 'kanarie9003@']) expect([known, left.includes(known)]).toEqual([known, false]);
  expect(left.includes('Blijver')).toBe(true);
});

test('the first account comes by a link that is printed, once', async () => {
  await demo.stop();
  await demo.start();
  const { code, out, error } = await cli(['staff', 'invite', '--name', 'Noor', '--role', 'planner']);
  expect([code, error]).toEqual([0, '']);
  const [link, until] = out.split('\n');
  expect(until).toMatch(/^It works once, until \d{4}-\d\d-\d\dT\d\d:\d\d UTC\.$/);
  const { origin, pathname, hash } = new URL(link!);
  expect(`${origin}${pathname}`).toBe(`${demo.origin}/staff`);
  const invitation = new URLSearchParams(hash.slice(1)).get('invitation');

  const post = (path: string, body: object, cookie = '') =>
    fetch(`${demo.origin}/api/staff/passkeys/${path}`, { method: 'POST', headers: { Origin: demo.origin, Cookie: cookie, 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const challenged = await post('challenge', { invitation });
  const { attempt, does, options } = (await challenged.json()) as { attempt: string; does: string; options: { challenge: string } };
  expect(does).toBe('register');
  const [browser] = challenged.headers.getSetCookie();
  const answer = await post('answer', { attempt, response: newPasskey(demo.origin, options.challenge) }, browser!.split(';')[0]);
  expect(await answer.json()).toMatchObject({ signedIn: true, staff: { name: 'Noor', role: 'planner' } });
  const session = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('__Host-staff='))!.split(';')[0]!;
  const seen = (await (await fetch(`${demo.origin}/api/staff/session`, { headers: { Cookie: session } })).json()) as Session;
  expect(seen).toMatchObject({ signedIn: true, staff: { name: 'Noor', role: 'planner' } });
  expect((await post('challenge', { invitation })).status).toBe(401);
  expect(demo.printed()).not.toContain(invitation);
});

test('whoever has the port but not the token gets nothing, and only the owner can read the token', async () => {
  await demo.stop();
  await demo.start();
  const { port, token } = doorOf();
  expect(statSync(`${demo.databaseFile}.control`).mode & 0o777).toBe(0o600);
  const ask = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/run`, { method: 'POST', headers, body: JSON.stringify({ command: 'audit', given: {} }) });
  expect((await ask({})).status).toBe(401);
  expect((await ask({ Authorization: `Bearer ${'x'.repeat(token.length)}` })).status).toBe(401);
  expect((await ask({ Authorization: `Bearer ${token}` })).status).toBe(200);
});

test('a backup that is made while 500 people book has every booking that was answered before it began', async () => {
  const starts = (await freeStarts()).slice(0, 500);
  expect(starts.length).toBe(500);
  const answered: string[] = [];
  let before: string[] = [];
  let backup: Promise<Ended> | undefined;
  let next = 0;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let index = next++; index < starts.length; index = next++) {
        const booked = await book(index, starts[index]!);
        if (booked) answered.push(booked.reference);
        if (answered.length > 100 && !backup) {
          before = [...answered];
          backup = cli(['backup', 'busy.db']);
        }
      }
    }),
  );
  expect((await backup)!.code).toBe(0);
  expect(answered.length).toBeGreaterThan(450);
  const copied = new Set(await inCopy<string>(join(folder, 'busy.db'), 'select reference from bookings'));
  expect(before.filter((reference) => !copied.has(reference))).toEqual([]);
  expect(await inCopy(join(folder, 'busy.db'), 'pragma integrity_check')).toEqual(['ok']);
}, 60_000);

test('a file that a killed office left is recognised, and the command opens the database itself', async () => {
  await demo.stop('SIGKILL');
  expect(existsSync(`${demo.databaseFile}.control`)).toBe(true);
  expect(await cli(['audit'])).toMatchObject({ code: 0 });
});

test('a new office is described by a file, and can be booked', async () => {
  const fresh = join(folder, 'fresh.db');
  expect(await cli(['office', 'export', 'x.json'], fresh)).toMatchObject({ code: 1, error: expect.stringContaining('office import FILE does it') });
  expect(await cli(['office', 'import', 'office.json'], fresh)).toMatchObject({ code: 0, out: 'The office is described and its times are published.\n' });
  expect(await cli(['office', 'export', 'fresh.json'], fresh)).toMatchObject({ code: 0 });
  expect(exported('fresh.json')).toEqual(exported('office.json'));
});
