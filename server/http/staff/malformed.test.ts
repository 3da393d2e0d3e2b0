import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import type { Catalogue } from '../../contract/staff/catalogue.ts';
import { Problem } from '../../contract/problem.ts';
import { onTuesday, openTestOffice, type TestOffice } from '../../test-office.ts';
import { bookFor, read } from '../../test-screen.ts';

/** Stands in each wrong body somewhere; no answer may repeat it. */
const CANARY = 'Zzyzx';

/** A right body for every write of staff; nothing, where a write needs none. */
const RIGHT: Record<string, object | undefined> = {
  '/api/staff/sign-out': undefined,
  '/api/staff/passkeys/challenge': { invitation: 'an-invitation' },
  '/api/staff/passkeys/answer': { attempt: 'an-attempt', response: {} },
  '/api/staff/accounts': { name: 'Noor', role: 'desk' },
  '/api/staff/accounts/:id': { name: 'Noor', role: 'desk', disabled: true },
  '/api/staff/bookings': {
    product: 'studenten',
    start: onTuesday('09:00'),
    desk: 'one',
    visitor: { name: 'Bakr Aziz', email: 'bakr@example.org', phone: '0470 12 34 56' },
    language: 'nl',
    talkLanguage: 'ar',
    letters: true,
    extra: { reason: 'No other way' },
  },
  '/api/staff/bookings/:id/mark': { from: 'booked', to: 'arrived' },
  '/api/staff/bookings/:id/move': { sequence: 0, start: onTuesday('09:20'), desk: 'one', letters: true, extra: { reason: 'No other way' } },
  '/api/staff/bookings/:id/cancel': { sequence: 0, letters: true },
  '/api/staff/bookings/:id/restore': { sequence: 0 },
  '/api/staff/bookings/:id/link': undefined,
  '/api/staff/bookings/:id/name': { sequence: 0, from: 'Bakr', name: 'Bakir' },
  '/api/staff/bookings/:id/erase': undefined,
  '/api/staff/tasks/:kind/:id': { to: 'done' },
  '/api/staff/notice': { notice: { closed: true, text: { nl: 'Gesloten' }, from: '2026-11-24', through: '2026-11-24' } },
  '/api/staff/plan/preview': { change: 'closed', desks: ['one'], from: onTuesday('09:00'), until: onTuesday('10:00') },
  '/api/staff/plan': { change: { change: 'special-hours', desks: ['one'], dates: ['2026-11-24'], periods: [{ opens: '09:00', closes: '10:00', languages: ['nl'] }] }, revision: 0, shown: ['a-booking'] },
  '/api/staff/plan/publish': { through: '2027-02-01' },
  '/api/staff/proposals': { bookings: ['a-booking'], avoid: { change: 'desk', desk: 'one', name: 'Een', products: ['studenten'] } },
  '/api/staff/moves': { moves: [{ booking: 'a-booking', sequence: 0, to: { start: onTuesday('09:00'), desk: 'one' } }] },
  '/api/staff/catalogue/order': { revision: 0, products: ['studenten', 'gezinshereniging'] },
  // Those of the catalogue are what it is now: see below.
  '/api/staff/catalogue/products/:id': {},
  '/api/staff/catalogue/office': {},
  '/api/staff/catalogue/triage': {
    revision: 0,
    triage: {
      first: 'what',
      questions: [{ id: 'what', answers: [{ id: 'study', leadsTo: { product: 'studenten' } }] }],
      notTriaged: ['gezinshereniging'],
      texts: { nl: { questions: { what: { question: 'Wat?', answers: { study: { label: 'Studeren' } } } }, reasons: {} } },
    },
  },
};

let office: TestOffice;
let booking: string;
let before: unknown;
beforeAll(async () => {
  office = await openTestOffice();
  const screen = await office.staffAs('admin');
  booking = (await bookFor(screen)).id;
  const { revision, office: described, products } = await read<Catalogue>(screen.get('/api/staff/catalogue'));
  RIGHT['/api/staff/catalogue/products/:id'] = { revision, product: products[0] };
  RIGHT['/api/staff/catalogue/office'] = { revision, office: described };
  before = await everything();
});
afterAll(() => office.end());

/** All that a write could have left, but for who was let in. */
const everything = () =>
  office.ask(async (copy) => {
    const tables = ['bookings', 'slots', 'products', 'desks', 'special_hours', 'offices', 'letters', 'tasks', '(select id, name, role, disabled_at from staff)'];
    const { rows: entries } = await copy.execute(`select * from audit_entries where action not in ('signed-in', 'account-created')`);
    return [entries, ...(await Promise.all(tables.map(async (table) => (await copy.execute(`select * from ${table}`)).rows)))];
  });

/** Posts as an admin, to the address of a booking or product that is there. */
async function send(path: string, body: string, type = 'application/json'): Promise<Response> {
  const cookie = `__Host-staff=${await office.letIn({ issuer: 'test', subject: 'admin', name: 'Staff admin', role: 'admin' })}`;
  const address = path.replace(':kind', 'call').replace('products/:id', 'products/studenten').replace(':id', booking);
  return office.app.request(address, { method: 'POST', body, headers: { Cookie: cookie, Origin: 'http://localhost:8787', 'Content-Type': type, 'Idempotency-Key': 'malformed-by-staff' } });
}

/** Expects a problem as of the contract, with nothing of the input. Gives back its status and code. */
async function problemOf(answer: Response): Promise<string> {
  const text = await answer.text();
  expect(answer.headers.get('content-type'), text).toBe('application/problem+json');
  expect(text).not.toContain(CANARY);
  const { status, code, errors } = v.parse(v.strictObject(Problem.entries), JSON.parse(text));
  expect(status).toBe(answer.status);
  if (code === 'invalid-input') expect(errors?.length).toBeGreaterThan(0);
  return `${status} ${code}`;
}

/** The body with one part of it replaced, for each part: what holds others by a text, every other by an object. */
function spoilt(right: object): [part: string, body: string][] {
  const parts = Object.entries(right).flatMap(([key, value]): [string, unknown][] => {
    const wrong = typeof value === 'object' && value !== null ? CANARY : { [`${CANARY} <b>`]: CANARY };
    const within = typeof value === 'object' && value !== null ? spoilt(value).map(([part, body]): [string, unknown] => [`${key}.${part}`, JSON.parse(body)]) : [];
    return [[key, wrong] as [string, unknown], ...within].map(([part, changed]) => [part, Array.isArray(right) ? right.with(Number(key), changed) : { ...right, [key]: changed }]);
  });
  return parts.map(([part, body]) => [part, JSON.stringify(body)]);
}

test('the table above has every write of the staff API, and no other', () => {
  const routes = office.app.routes.filter(({ method, path }) => method === 'POST' && path.startsWith('/api/staff') && !path.includes('*'));
  expect([...new Set(routes.map(({ path }) => path))].toSorted()).toEqual(Object.keys(RIGHT).toSorted());
});

describe.each(Object.keys(RIGHT).filter((path) => RIGHT[path]))('%s', (path) => {
  test.each([
    ['broken JSON', `{"name":"${CANARY}`, '400 malformed'],
    ['nothing', '', '400 malformed'],
    ['null', 'null', '422 invalid-input'],
    ['a text', `"${CANARY}"`, '422 invalid-input'],
    ['a number', '7', '422 invalid-input'],
    ['more than it takes in', `{"name":"${CANARY.repeat(300_000)}"}`, '413 too-large'],
  ])('%s is a problem with a code, and nothing of it comes back', async (_, body, problem) => {
    expect(await problemOf(await send(path, body))).toBe(problem);
  });

  test('a form is told what to send instead', async () => {
    expect(await problemOf(await send(path, `name=${CANARY}`, 'application/x-www-form-urlencoded'))).toBe('415 unsupported-media-type');
  });

  test('each part of a right body is refused when it is of another kind, and nothing of it comes back', async () => {
    const parts = spoilt(RIGHT[path]!);
    expect(parts.length).toBeGreaterThan(0);
    for (const [part, body] of parts) expect([part, await problemOf(await send(path, body))]).toEqual([part, '422 invalid-input']);
  });
});

test.each([
  ['/api/staff/notice', { notice: { closed: false, text: { [`${CANARY} <b>`]: 'Gesloten' }, from: '2026-11-24', through: '2026-11-24' } }],
  ['/api/staff/notice', { notice: { closed: false, text: { [`${CANARY} <b>`]: 7 }, from: '2026-11-24', through: '2026-11-24' } }],
  ['/api/staff/notice', { notice: { closed: false, text: { [CANARY]: 'Gesloten' }, from: '2026-11-24', through: '2026-11-24' } }],
  ['/api/staff/catalogue/triage', { revision: 0, triage: { first: 'what', questions: [], notTriaged: [], texts: { nl: { questions: {}, reasons: {} }, [`${CANARY} <b>`]: 7 } } }],
])('%s: a language that is none is refused by its place alone', async (path, body) => {
  expect(await problemOf(await send(path, JSON.stringify(body)))).toBe('422 invalid-input');
});

test('nothing of all this was done', async () => {
  expect(await everything()).toEqual(before);
});
