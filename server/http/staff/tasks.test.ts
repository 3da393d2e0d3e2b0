import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Tasks } from '../../contract/staff/bookings.ts';
import { openTestOffice, type StaffScreen, type TestOffice } from '../../test-office.ts';
import { auditOf, read, refusal } from '../../test-screen.ts';

let office: TestOffice;
let screen: StaffScreen;
beforeEach(async () => {
  office = await openTestOffice();
  screen = await office.staffAs('desk');
});
afterEach(() => office.end());

const tasks = async () => (await read<Tasks>(screen.get('/api/staff/tasks'))).tasks;
const change = (kind: string, id: string, to: string) => screen.post(`/api/staff/tasks/${kind}/${id}`, { to });
const callBack = (name: string, deadline?: string) => office.post('/api/v1/call-backs', { name, phone: '0470 12 34 56', product: 'studenten', language: 'nl', ...(deadline && { deadline }) });

test('whoever asked to be called stands in the list, the nearest deadline first, then whoever has waited longest', async () => {
  await callBack('No Deadline');
  office.clock.now += 60_000;
  await callBack('In December', '2026-12-01');
  await callBack('Tomorrow', '2026-11-24');
  const open = await tasks();
  expect(open.map(({ name, kind, why }) => [name, kind, why])).toEqual([
    ['Tomorrow', 'call-back', 'asked'],
    ['In December', 'call-back', 'asked'],
    ['No Deadline', 'call-back', 'asked'],
  ]);
});

test('a task that is done goes, and comes back when that was a mistake; both are in the audit', async () => {
  await callBack('Amira');
  const { id } = (await tasks())[0]!;
  expect((await read<Tasks>(change('call-back', id, 'done'))).tasks).toEqual([]);
  expect((await read<Tasks>(change('call-back', id, 'open'))).tasks.map((task) => task.id)).toEqual([id]);
  expect((await auditOf(office)).map(({ action }) => action)).toEqual(['tasks-seen', 'task-done', 'task-reopened']);
});

test('what is no task cannot be done', async () => {
  expect(await refusal(change('call-back', 'nobody', 'done'))).toBe('too-late');
  expect(await refusal(change('call-back', 'nobody', 'retry'))).toBe('too-late');
  expect(await refusal(change('party', 'nobody', 'done'))).toBe('not-found');
});
