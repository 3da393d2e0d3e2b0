import { afterAll, beforeAll, expect, test } from 'vitest';
import { may, type Permission, type Role } from '../../domain/staff.ts';
import { openTestOffice, type TestOffice } from '../../test-office.ts';

/** What every route asks for. A route that is missing here fails the test below: `anybody` says that nobody need be signed in. */
const ASKS: Record<string, Permission | 'anybody'> = {
  'GET /api/staff/session': 'anybody',
  'POST /api/staff/sign-out': 'anybody',
  'GET /api/staff/sign-in': 'anybody',
  'GET /api/staff/sign-in/answer': 'anybody',
  'POST /api/staff/passkeys/challenge': 'anybody',
  'POST /api/staff/passkeys/answer': 'anybody',
  'GET /api/staff/accounts': 'manage-staff',
  'POST /api/staff/accounts': 'manage-staff',
  'POST /api/staff/accounts/:id': 'manage-staff',
  'GET /api/staff/audit': 'read-audit',
  'GET /api/staff/days/:date': 'see-bookings',
  'GET /api/staff/bookings': 'see-bookings',
  'GET /api/staff/bookings/:id': 'see-bookings',
  'GET /api/staff/products/:id/times': 'see-bookings',
  'GET /api/staff/changes': 'see-bookings',
  'POST /api/staff/bookings': 'book',
  'POST /api/staff/bookings/:id/mark': 'mark-bookings',
  'POST /api/staff/bookings/:id/move': 'change-bookings',
  'POST /api/staff/bookings/:id/cancel': 'change-bookings',
  'POST /api/staff/bookings/:id/restore': 'change-bookings',
  'POST /api/staff/bookings/:id/link': 'change-bookings',
  'POST /api/staff/bookings/:id/name': 'correct-names',
  'GET /api/staff/tasks': 'do-tasks',
  'POST /api/staff/tasks/:kind/:id': 'do-tasks',
  'POST /api/staff/notice': 'post-notice',
  'GET /api/staff/plan': 'see-plan',
  'GET /api/staff/days': 'see-plan',
  'POST /api/staff/plan/preview': 'change-plan',
  'POST /api/staff/plan': 'change-plan',
  'POST /api/staff/plan/publish': 'change-plan',
  'POST /api/staff/proposals': 'move-many',
  'POST /api/staff/moves': 'move-many',
  'GET /api/staff/closed': 'move-many',
  'GET /api/staff/catalogue': 'change-catalogue',
  'POST /api/staff/catalogue/products/:id': 'change-catalogue',
  'POST /api/staff/catalogue/order': 'change-catalogue',
  'POST /api/staff/catalogue/office': 'change-catalogue',
  'POST /api/staff/catalogue/triage': 'change-catalogue',
  'GET /api/staff/figures': 'see-figures',
  'GET /api/staff/figures.csv': 'see-figures',
  'GET /api/staff/bookings.csv': 'export',
  'POST /api/staff/bookings/:id/erase': 'erase',
};

const HERE = 'http://localhost:8787';
const PEOPLE = ['nobody', 'desk', 'planner', 'admin', 'disabled', 'other origin'] as const;

let office: TestOffice;
let disabled: string;
beforeAll(async () => {
  office = await openTestOffice();
  disabled = await office.letIn({ issuer: 'test', subject: 'gone', name: 'Gone', role: 'desk' });
  const admin = await office.staffAs('admin');
  const { accounts } = (await (await admin.get('/api/staff/accounts')).json()) as { accounts: { id: string; name: string }[] };
  await admin.post(`/api/staff/accounts/${accounts.find(({ name }) => name === 'Gone')!.id}`, { disabled: true });
});
afterAll(() => office.end());

test('the table above has every route of the staff API, and no other', () => {
  const routes = office.app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/staff') && !path.includes('*'));
  expect([...new Set(routes.map(({ method, path }) => `${method} ${path}`))].toSorted()).toEqual(Object.keys(ASKS).toSorted());
});

test.each([...new Set(Object.keys(ASKS).map((route) => route.split(' ')[1]!))])('%s says which methods it takes to whoever asks by another', async (path) => {
  const taken = ['GET', 'POST'].filter((method) => `${method} ${path}` in ASKS);
  const other = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => !taken.includes(method));
  for (const method of other) {
    const answer = await office.app.request(path.replaceAll(/:\w+/g, 'unknown'), { method, headers: { Origin: HERE } });
    expect([method, answer.status, answer.headers.get('Allow')]).toEqual([method, 405, taken.join(', ')]);
    expect(await answer.json()).toMatchObject({ code: 'method-not-allowed' });
  }
});

test.each(Object.entries(ASKS).flatMap(([route, asks]) => PEOPLE.map((person) => [route, person, expected(route, asks, person)] as const)))('%s, asked by %s: %s', async (route, person, answer) => {
  const [method = '', path = ''] = route.split(' ');
  const { status } = await office.app.request(path.replaceAll(/:\w+/g, 'unknown'), {
    method,
    headers: {
      ...(person !== 'nobody' && { Cookie: `__Host-staff=${await secretOf(person)}` }),
      Origin: person === 'other origin' ? 'https://elsewhere.example' : HERE,
      'Content-Type': 'application/json',
      'Idempotency-Key': 'a-key-of-this-test',
    },
    ...(method === 'POST' && { body: '{}' }),
  });
  expect({ 401: 'signed out', 403: 'forbidden', 500: 'broken' }[status] ?? 'let through').toBe(answer);
});

function expected(route: string, asks: Permission | 'anybody', person: (typeof PEOPLE)[number]): string {
  if (person === 'other origin' && route.startsWith('POST')) return 'forbidden';
  if (asks === 'anybody') return 'let through';
  if (person === 'nobody' || person === 'disabled') return 'signed out';
  return person === 'other origin' || may(person, asks) ? 'let through' : 'forbidden';
}

/** A session of its own for each try: one of the routes ends it. */
async function secretOf(person: Role | 'disabled' | 'other origin'): Promise<string> {
  if (person === 'disabled') return disabled;
  const role = person === 'other origin' ? 'admin' : person;
  return office.letIn({ issuer: 'test', subject: role, name: role, role });
}

test.each([
  ['a form of another site', { Origin: 'https://elsewhere.example', 'Content-Type': 'application/x-www-form-urlencoded' }],
  ['a form of a page without an origin', { Origin: 'null', 'Content-Type': 'text/plain' }],
  ['a script of another host of the city', { Origin: 'http://elsewhere.localhost:8787', 'Sec-Fetch-Site': 'same-site' }],
  ['a script that says it is ours, in a browser that says it is not', { Origin: HERE, 'Sec-Fetch-Site': 'cross-site' }],
  ['a program that says nothing of where it comes from', { Origin: undefined }],
])('%s changes nothing, though the cookie of an admin goes along', async (_, { Origin, ...headers }) => {
  const cookie = `__Host-staff=${await secretOf('admin')}`;
  const accounts = async () => (await office.app.request('/api/staff/accounts', { headers: { Cookie: cookie } })).json();
  const before = await accounts();
  for (const path of ['/api/staff/accounts', '/api/staff/sign-out']) {
    const answer = await office.app.request(path, { method: 'POST', body: '{"name":"Mallory","role":"admin"}', headers: { 'Content-Type': 'application/json', ...headers, ...(Origin && { Origin }), Cookie: cookie } });
    expect(answer.status).toBe(403);
  }
  expect(await accounts()).toEqual(before);
});
