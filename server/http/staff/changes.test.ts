import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from '../../serve.ts';
import { bookAs, openTestOffice, type StaffScreen, type TestOffice } from '../../test-office.ts';
import { refusal } from '../../test-screen.ts';

let office: TestOffice;
let screen: StaffScreen;
beforeEach(async () => {
  office = await openTestOffice();
  screen = await office.staffAs('desk');
});
afterEach(() => office.end());

const EVENTS = { Accept: 'text/event-stream' };

/** Follows the office; `next` is what comes next, nothing at its end. */
async function follow() {
  const answer = await screen.get('/api/staff/changes', EVENTS);
  const reader = answer.body!.getReader();
  const next = async () => {
    const { value } = await reader.read();
    return value && new TextDecoder().decode(value).trim();
  };
  return { answer, next, end: () => reader.cancel() };
}

test('whoever has the console open hears that something was written, by a visitor or a colleague, and nothing of what', async () => {
  const { answer, next, end } = await follow();
  expect(answer.headers.get('Content-Type')).toBe('text/event-stream');
  expect([answer.headers.get('X-Accel-Buffering'), answer.headers.get('Cache-Control')]).toEqual(['no', 'no-cache']);
  expect(await next()).toBe(': open');
  await bookAs(office, 'Amira');
  expect(await next()).toBe('event: changed\ndata:');
  await screen.post('/api/staff/notice', { notice: null });
  expect(await next()).toBe('event: changed\ndata:');
  await end();
});

test('reading tells nobody anything, and whoever signs out hears nothing more', async () => {
  const { next } = await follow();
  await next();
  await screen.get('/api/staff/days/2026-11-24');
  await screen.post('/api/staff/sign-out', {});
  expect(await next()).toBeUndefined();
});

test('one person follows in six windows at most, and again once one is closed', async () => {
  const windows = [];
  for (let opened = 0; opened < 6; opened += 1) windows.push(await follow());
  const seventh = screen.get('/api/staff/changes', EVENTS);
  expect((await seventh).headers.get('Retry-After')).toBe('60');
  expect(await refusal(screen.get('/api/staff/changes', EVENTS))).toBe('too-many-requests');
  await windows[0]!.end();
  await bookAs(office, 'Amira');
  const again = await follow();
  expect(again.answer.status).toBe(200);
  for (const { end } of [...windows.slice(1), again]) await end();
});

test('whoever has the console open does not keep an office that is asked to end', async () => {
  const serving = await serve(office.app, { port: 0, hostname: '127.0.0.1', patience: 3_600_000 });
  const cookie = `__Host-staff=${await office.letIn({ issuer: 'test', subject: 'desk', name: 'Staff desk', role: 'desk' })}`;
  const readers = await Promise.all(
    Array.from({ length: 3 }, async () => (await fetch(`http://127.0.0.1:${serving.port}/api/staff/changes`, { headers: { Cookie: cookie, ...EVENTS } })).body!.getReader()),
  );
  for (const reader of readers) expect((await reader.read()).done).toBe(false);
  await serving.close();
  for (const reader of readers) expect(await reader.read()).toEqual({ done: true, value: undefined });
});
