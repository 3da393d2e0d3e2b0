import { afterAll, beforeAll, expect, test } from 'vitest';
import { MONDAY_MORNING, openTestOffice, type TestOffice } from '../../test-office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.end());

const MINUTE = 60_000;
const isSignedIn = async (answer: Promise<Response>) => ((await (await answer).json()) as { signedIn: boolean }).signedIn;

test('whoever does nothing for half an hour is signed out, and whoever works on is not', async () => {
  office.clock.now = MONDAY_MORNING;
  const idle = await office.staffAs('desk');
  const busy = await office.staffAs('planner');
  for (let minutes = 0; minutes < 60; minutes += 20) {
    office.clock.now = MONDAY_MORNING + minutes * MINUTE;
    expect(await isSignedIn(busy.get('/api/staff/session'))).toBe(true);
  }
  expect(await isSignedIn(idle.get('/api/staff/session'))).toBe(false);
});

test('a session ends after ten hours, however busy it is', async () => {
  office.clock.now = MONDAY_MORNING;
  const busy = await office.staffAs('desk');
  for (let minutes = 0; minutes < 600; minutes += 25) {
    office.clock.now = MONDAY_MORNING + minutes * MINUTE;
    expect(await isSignedIn(busy.get('/api/staff/session'))).toBe(true);
  }
  office.clock.now = MONDAY_MORNING + 600 * MINUTE;
  expect(await isSignedIn(busy.get('/api/staff/session'))).toBe(false);
});

test('whoever signs out is out', async () => {
  office.clock.now = MONDAY_MORNING;
  const screen = await office.staffAs('desk');
  expect(await isSignedIn(screen.post('/api/staff/sign-out', {}))).toBe(false);
  expect(await isSignedIn(screen.get('/api/staff/session'))).toBe(false);
});
