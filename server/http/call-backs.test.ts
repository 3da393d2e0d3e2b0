import { afterEach, expect, test } from 'vitest';
import type { CallBackRequest } from '../contract/call-back.ts';
import type { Problem } from '../contract/problem.ts';
import { done } from '../domain/problem.ts';
import { openTestOffice, type TestOffice } from '../test-office.ts';
import { rateLimits } from './access.ts';
import { callBackRoutes } from './call-backs.ts';

let office: TestOffice;
afterEach(() => office.end());

const request = (changes: Partial<CallBackRequest> = {}): CallBackRequest => ({ name: 'Amira Haddad', phone: '0470 12 34 56', product: 'studenten', language: 'nl', ...changes });
const ask = (changes: Partial<CallBackRequest> = {}, headers = {}) => office.post('/api/v1/call-backs', request(changes), headers);
const tasks = () => office.ask(async (copy) => (await copy.execute('select product_id, name, phone, deadline, talk_language, done_at from tasks order by rowid')).rows);
const problemOf = async (answer: Response) => [answer.status, ((await answer.json()) as Problem).errors];

test('somebody asks to be called: staff have a task with the number as it can be called, and the answer repeats nothing of it', async () => {
  office = await openTestOffice();
  const answer = await ask({ deadline: '2026-12-01', talkLanguage: 'AR' });
  expect([answer.status, await answer.json()]).toEqual([201, { status: 'noted' }]);
  expect(await tasks()).toMatchObject([
    { product_id: 'studenten', name: 'Amira Haddad', phone: '+32470123456', deadline: '2026-12-01', talk_language: 'ar', done_at: null },
  ]);
});

test('whoever sends it again, at once or after the deadline, is answered the same and is called once', async () => {
  office = await openTestOffice();
  const key = { 'Idempotency-Key': 'a-key-of-the-visitor' };
  const answers = await Promise.all([ask({ deadline: '2026-11-23' }, key), ask({ deadline: '2026-11-23' }, key)]);
  office.clock.now += 48 * 60 * 60_000;
  for (const answer of [...answers, await ask({ deadline: '2026-11-23' }, key)]) expect([answer.status, await answer.json()]).toEqual([201, { status: 'noted' }]);
  expect(await tasks()).toHaveLength(1);
});

test('a key that was used for another request is refused, and the first request stays', async () => {
  office = await openTestOffice();
  const key = { 'Idempotency-Key': 'a-key-of-the-visitor' };
  await ask({}, key);
  const answer = await ask({ name: 'Bilal' }, key);
  expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'key-reused' }]);
  expect(await tasks()).toMatchObject([{ name: 'Amira Haddad' }]);
});

test('a deadline that was yesterday is said to be past; today counts', async () => {
  office = await openTestOffice();
  expect(await problemOf(await ask({ deadline: '2026-11-22' }))).toEqual([422, [{ field: 'deadline', code: 'past' }]]);
  expect((await ask({ deadline: '2026-11-23' })).status).toBe(201);
});

test('what cannot be called, or is about nothing that the office has, becomes no task', async () => {
  office = await openTestOffice();
  expect(await problemOf(await ask({ phone: '12' }))).toEqual([422, [{ field: 'phone', code: 'invalid' }]]);
  expect((await ask({ product: 'parking' })).status).toBe(404);
  expect(await tasks()).toEqual([]);
});

test('one number cannot fill the list of staff', async () => {
  office = await openTestOffice();
  const routes = callBackRoutes({ askCallBack: async () => done('noted'), limits: rateLimits(() => 'a library') });
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'a-key-of-the-visitor' };
  const statuses = [];
  for (let time = 1; time <= 25; time += 1) statuses.push((await routes.request('/call-backs', { method: 'POST', body: JSON.stringify(request()), headers })).status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(5);
});
