import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Task } from '../domain/task.ts';
import { MONDAY_MORNING as NOW, smallOffice } from '../test-office.ts';
import { openStaffTasks } from './staff-tasks.ts';
import { bookingRow, factsOf, letterRow, openTestOutbox, type TestOutbox } from './test-outbox.ts';
import { openWritePath } from './write-path.ts';

const plan = smallOffice();
const start = NOW + 86_400_000;
let file: TestOutbox;
let tasks: ReturnType<typeof openStaffTasks>;
beforeEach(async () => {
  file = await openTestOutbox(plan);
  tasks = openStaffTasks(file.client, openWritePath(file.client, () => {}));
  await file.insert('staff', { id: 'somebody', name: 'Somebody', role: 'desk', created_at: NOW, operation: '' });
  await file.insert('bookings', bookingRow('one', plan, { start }));
});
afterEach(() => file.end());

const open = async (now = NOW) => (await tasks.open(now)).map(({ kind, id, why }) => `${kind} ${id} ${why}`);
const change = (kind: Task['kind'], id: string, to: 'done' | 'open' | 'retry', now = NOW) =>
  tasks.change({ kind, id, to, now, entry: { staff: 'somebody', action: `task-${to}`, now } });

test('a letter that was given up is a task until it is let go, and again when that was a mistake', async () => {
  await file.insert('letters', letterRow('letter', { kind: 'confirmed', about: 'one', facts: factsOf('one', plan, { start }), due: NOW }));
  expect(await open()).toEqual([]);
  await file.change(`update letters set state = 'parked', failure = '550', settled_at = ${NOW}`);
  expect(await open()).toEqual(['letter letter 550']);
  expect(await change('letter', 'letter', 'done')).toBe(true);
  expect(await open()).toEqual([]);
  expect(await change('letter', 'letter', 'open')).toBe(true);
  expect(await open()).toEqual(['letter letter 550']);
  expect(await open(start)).toEqual([]);
});

test('a letter that is sent again waits to be sent; one that came too late for that does not', async () => {
  await file.insert('letters', letterRow('letter', { kind: 'confirmed', about: 'one', facts: factsOf('one', plan, { start }), due: NOW, until: NOW + 60_000 }));
  await file.change(`update letters set state = 'parked', failure = '550', attempts = 9, settled_at = ${NOW}`);
  expect(await change('letter', 'letter', 'retry', NOW + 60_000)).toBe(false);
  expect(await change('letter', 'letter', 'retry')).toBe(true);
  expect(await file.states()).toEqual({ waiting: 1 });
  expect(await file.outbox.lease('lease', 'email', { now: NOW, until: NOW + 1 }, 5)).toHaveLength(1);
});

test('whoever was moved and has not answered in time is to be called, until they have been', async () => {
  await file.change(`update bookings set answer = 'awaited', answer_by = ${NOW + 60_000}`);
  expect(await open()).toEqual([]);
  expect(await open(NOW + 60_000)).toEqual(['call one not-answered']);
  expect(await change('call', 'one', 'done', NOW + 60_000)).toBe(true);
  expect(await open(NOW + 60_000)).toEqual([]);
  expect(await change('call', 'one', 'open', NOW + 60_000)).toBe(true);
  expect(await open(NOW + 60_000)).toEqual(['call one not-answered']);
});

test('whoever stands on time that was closed is to be called, and whoever nobody can write to is told apart', async () => {
  await file.insert('bookings', { ...bookingRow('two', plan, { start }), desk_id: 'two', email: null });
  const slot = { start, end: start + 20 * 60_000, channel: 'closed', languages: '[]' };
  await file.insert('slots', { ...slot, desk_id: 'one', booking_id: 'one' }, { ...slot, desk_id: 'two', booking_id: 'two' });
  expect((await open()).sort()).toEqual(['call one no-time', 'call two not-reachable']);
  await file.change(`update bookings set state = 'cancelled'`);
  expect(await open()).toEqual([]);
});
