import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { audit } from '../../storage/audit.ts';
import { bookAs, MONDAY_MORNING, openTestOffice, request, smallOffice, type TestOffice } from '../../test-office.ts';

let office: TestOffice;
let folder: string;
afterEach(() => {
  office.end();
  rmSync(folder, { recursive: true, force: true });
});

const DAY = 86_400_000;

async function open(environment: Record<string, string> = {}): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'infopunt-erase-'));
  office = await openTestOffice(smallOffice(), { DATABASE_URL: `file:${join(folder, 'office.db')}`, ...environment });
}

/** How often a text stands in the file, in its log, and in a backup. */
async function traces(text: string): Promise<number[]> {
  const copy = join(folder, `copy-${Math.random()}.db`);
  await office.ask((client) => client.execute({ sql: 'vacuum into ?', args: [copy] }));
  const count = (file: string) => (existsSync(file) ? readFileSync(file).toString('latin1').toLowerCase().split(text).length - 1 : 0);
  return [count(join(folder, 'office.db')), count(join(folder, 'office.db-wal')), count(copy)];
}

const idOf = async (reference: string) => String((await office.ask((copy) => copy.execute({ sql: 'select id from bookings where reference = ?', args: [reference] }))).rows[0]!['id']);

/** Books, waits for an earlier time and asks to be called, all as somebody whose name and contacts are found by a search of the bytes. */
async function leavesTraces(alsoWaitsFor?: string) {
  const visitor = { name: 'Kanarievogel Zzyzx', email: 'kanarievogel@example.org' };
  const booked = (await (await office.post('/api/v1/bookings', request({ visitor }))).json()) as { reference: string; manageToken: string };
  if (alsoWaitsFor) await office.post('/api/v1/waiting', { product: alsoWaitsFor, wish: {}, visitor, language: 'nl' });
  await office.post('/api/v1/booking/waiting', { wish: {} }, { Authorization: `Bearer ${booked.manageToken}` });
  return booked;
}

test('what is known of a visitor is in no byte of the file, its log or a backup once it is erased, and the appointment still counts', async () => {
  await open();
  const booked = await leavesTraces('gezinshereniging');
  const admin = await office.staffAs('admin');
  const id = await idOf(booked.reference);
  expect(Math.max(...(await traces('kanarievogel')))).toBeGreaterThan(0);

  const early = await admin.post(`/api/staff/bookings/${id}/erase`, {});
  expect(await early.json()).toMatchObject({ code: 'invalid-input', errors: [{ field: 'booking', code: 'too-soon' }] });
  await office.post('/api/v1/booking/cancel', {}, { Authorization: `Bearer ${booked.manageToken}` });
  expect((await admin.post(`/api/staff/bookings/${id}/erase`, {})).status).toBe(200);
  expect((await admin.post(`/api/staff/bookings/${id}/erase`, {})).status).toBe(200);

  expect(await traces('kanarievogel')).toEqual([0, 0, 0]);
  expect((await office.get('/api/v1/booking', booked.manageToken)).status).toBe(404);
  const figures = (await (await admin.get('/api/staff/figures?from=2026-11-23&to=2026-11-23')).json()) as { weeks: { cancelled: number }[] };
  expect(figures.weeks[0]!.cancelled).toBe(1);
  const { rows } = await office.ask((copy) => copy.execute(`select booking_id from audit_entries where action = 'booking-erased'`));
  expect(rows.map(({ booking_id }) => booking_id)).toEqual([id]);
  expect(Object.values(await office.ask((copy) => audit(copy, office.clock.now))).every((count) => count === 0)).toBe(true);
});

test('a call that somebody asked for goes with their booking, however they wrote their name; that of somebody else at the number stays', async () => {
  await open();
  const visitor = { name: 'Amira Kanarievogel', phone: '0470123456' };
  const booked = (await (await office.post('/api/v1/bookings', request({ visitor }))).json()) as { reference: string; manageToken: string };
  for (const name of ['amira  kanarievogel', 'Omar']) expect((await office.post('/api/v1/call-backs', { product: 'studenten', name, phone: '0470 12 34 56', language: 'nl' })).status).toBe(201);
  office.clock.now = MONDAY_MORNING + 3 * DAY;
  const admin = await office.staffAs('admin');
  expect((await admin.post(`/api/staff/bookings/${await idOf(booked.reference)}/erase`, {})).status).toBe(200);
  const { rows } = await office.ask((copy) => copy.execute('select name from tasks'));
  expect(rows.map(({ name }) => name)).toEqual(['Omar']);
  expect(await traces('kanarievogel')).toEqual([0, 0, 0]);
});

test('thirty days after an appointment its visitor is forgotten by itself, and not a day before', async () => {
  await open();
  await leavesTraces();
  office.clock.now = Date.parse('2026-12-24T09:00:00+01:00');
  await office.daily();
  expect(Math.max(...(await traces('kanarievogel')))).toBeGreaterThan(0);
  office.clock.now += DAY;
  await office.daily();
  expect(await traces('kanarievogel')).toEqual([0, 0, 0]);
});

test('whoever still waits for something else when an old appointment is forgotten waits on', async () => {
  await open();
  await leavesTraces('gezinshereniging');
  office.clock.now = MONDAY_MORNING + 40 * DAY;
  await office.daily();
  const { rows } = await office.ask((copy) => copy.execute('select product_id, state from waiting_list'));
  expect(rows.map((row) => [row['product_id'], row['state']])).toEqual([['gezinshereniging', 'waiting']]);
});

test('an office can be told to forget sooner', async () => {
  await open({ RETENTION_DAYS: '1' });
  await bookAs(office, 'Kanarievogel');
  office.clock.now = MONDAY_MORNING + 3 * DAY;
  await office.daily();
  expect(await traces('kanarievogel')).toEqual([0, 0, 0]);
});

test('a booking that is not there cannot be erased, and only an admin erases', async () => {
  await open();
  expect((await (await office.staffAs('admin')).post('/api/staff/bookings/nobody/erase', {})).status).toBe(404);
  expect((await (await office.staffAs('planner')).post('/api/staff/bookings/nobody/erase', {})).status).toBe(403);
});
