import { afterEach, expect, test } from 'vitest';
import type { Booked, Pending } from '../contract/booking.ts';
import type { Problem } from '../contract/problem.ts';
import { audit } from '../storage/audit.ts';
import { onTuesday, openTestOffice, request, smallOffice, type TestOffice } from '../test-office.ts';

let office: TestOffice;
const MINUTE = 60_000;

afterEach(async () => {
  const broken = Object.entries(await office.ask((copy) => audit(copy, office.clock.now))).filter(([, count]) => count !== 0);
  office.end();
  expect(broken).toEqual([]);
});

const open = async () => (office = await openTestOffice(smallOffice(), { VERIFY_CONTACT: 'on' }));
const ask = async (changes: Parameters<typeof request>[0] = {}, headers = {}) => office.post('/api/v1/bookings', request(changes), headers);
const pending = async (changes: Parameters<typeof request>[0] = {}) => {
  const answer = await ask(changes);
  expect(answer.status).toBe(202);
  return (await answer.json()) as Pending;
};
const confirm = async ({ confirm: token }: { confirm: string }, code?: string) =>
  office.post('/api/v1/bookings/confirm', { confirm: token, code: code ?? (await office.codeFor(token)) });
const resend = ({ confirm: token }: Pending) => office.post('/api/v1/bookings/resend', { confirm: token });
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as Problem).code];
const freeAt = async (start: string, product = 'studenten') => {
  const answer = await office.get(`/api/v1/products/${product}/availability?from=2026-11-24&to=2026-11-24`);
  const { days } = (await answer.json()) as { days: { times: { start: string; free: number }[] }[] };
  return days[0]?.times.find((time) => time.start === start)?.free ?? 0;
};
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const someone = (name: string, email = `${name.toLowerCase()}@example.org`) => ({ visitor: { name, email } });

test('somebody confirms with the code that was sent: their time was kept meanwhile, and is theirs now', async () => {
  await open();
  const waiting = await pending();
  expect(waiting).toEqual({ status: 'pending', confirm: expect.any(String), sentTo: 'a•••@example.org', expiresAt: '2026-11-23T08:15:00Z' });
  expect(await freeAt(onTuesday('09:00'))).toBe(1);
  const answer = await confirm(waiting);
  const booked = (await answer.json()) as Booked;
  expect([answer.status, booked.status, booked.start, booked.sentTo]).toEqual([201, 'booked', onTuesday('09:00'), 'a•••@example.org']);
  expect((await office.get('/api/v1/booking', booked.manageToken)).status).toBe(200);
});

test('a confirmation whose answer was lost is sent again and answered the same', async () => {
  await open();
  const waiting = await pending();
  const [one, other] = await Promise.all([confirm(waiting), confirm(waiting)]);
  expect(await one.json()).toEqual(await other.json());
  expect(await (await confirm(waiting)).json()).toMatchObject({ status: 'booked' });
  expect((await office.letters()).filter(({ kind }) => kind === 'confirmed')).toHaveLength(1);
});

test('a code may be pasted with spaces, and typed in the digits of another script', async () => {
  await open();
  for (const [name, form] of [
    ['One', (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)} `],
    ['Two', (code: string) => [...code].map((digit) => String.fromCharCode(0x660 + Number(digit))).join('')],
    ['Three', (code: string) => [...code].map((digit) => String.fromCharCode(0x6f0 + Number(digit))).join('-')],
    ['Four', (code: string) => [...code].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('')],
  ] as const) {
    const waiting = await pending({ ...someone(name), start: onTuesday(name.length > 3 ? '10:00' : '09:00') });
    expect((await confirm(waiting, form(await office.codeFor(waiting.confirm)))).status).toBe(201);
  }
});

test('the code of another booking, an old one and six tries are refused, and nothing is learned from it', async () => {
  await open();
  const old = await pending();
  const oldCode = await office.codeFor(old.confirm);
  const other = await pending({ ...someone('Bilal'), start: onTuesday('10:00') });
  const mine = await pending({ start: onTuesday('10:20') });
  const answers = [await office.codeFor(other.confirm), oldCode, '000000', '', '12345678'].filter(Boolean);
  for (const code of answers) expect(await codeOf(await confirm(mine, code))).toEqual([422, 'wrong-code']);
  expect(await codeOf(await confirm(mine, '999999'))).toEqual([410, 'code-expired']);
  const right = await office.codeFor(mine.confirm);
  expect(await codeOf(await confirm(mine, right))).toEqual([410, 'code-expired']);
  expect(await freeAt(onTuesday('10:20'))).toBe(2);
  expect(await codeOf(await confirm({ confirm: 'x'.repeat(43) }, '123456'))).toEqual([410, 'code-expired']);
});

test('many tries at once count one by one', async () => {
  await open();
  const waiting = await pending();
  const right = await office.codeFor(waiting.confirm);
  const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await confirm(waiting, wrong(right))).status));
  expect(statuses.filter((status) => status === 422)).toHaveLength(4);
  expect((await confirm(waiting, right)).status).toBe(410);
});

test('a time whose code does not come is free again after a quarter of an hour, and a late code still books it', async () => {
  await open();
  const late = await pending({ product: 'gezinshereniging' });
  office.clock.now += 15 * MINUTE;
  expect(await freeAt(onTuesday('09:00'), 'gezinshereniging')).toBe(1);
  expect((await confirm(late)).status).toBe(201);
  expect(await freeAt(onTuesday('09:00'), 'gezinshereniging')).toBe(0);
});

test('a late code for a time that somebody else has now is answered with the nearest free ones', async () => {
  await open();
  const late = await pending({ product: 'gezinshereniging' });
  office.clock.now += 15 * MINUTE;
  expect((await confirm(await pending({ ...someone('Bilal'), product: 'gezinshereniging' }))).status).toBe(201);
  const answer = await confirm(late);
  expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'slot-taken', alternatives: expect.arrayContaining([onTuesday('09:40')]) }]);
});

test('nobody is timed out while trying: the code can be sent ten times more, and each time keeps the slots anew', async () => {
  await open();
  const waiting = await pending();
  for (let time = 1; time <= 10; time += 1) {
    office.clock.now += 14 * MINUTE;
    const again = await resend(waiting);
    expect([again.status, Date.parse(((await again.json()) as Pending).expiresAt)]).toEqual([202, office.clock.now + 15 * MINUTE]);
  }
  expect(await codeOf(await resend(waiting))).toEqual([429, 'too-many-requests']);
  expect((await office.letters()).filter(({ kind }) => kind === 'code')).toHaveLength(11);
  expect(await freeAt(onTuesday('09:00'))).toBe(1);
  expect((await confirm(waiting)).status).toBe(201);
});

test('sending again after the time is up keeps it once more while it is free', async () => {
  await open();
  const waiting = await pending();
  office.clock.now += 20 * MINUTE;
  expect(await freeAt(onTuesday('09:00'))).toBe(2);
  expect((await resend(waiting)).status).toBe(202);
  expect(await freeAt(onTuesday('09:00'))).toBe(1);
  expect((await confirm(waiting)).status).toBe(201);
});

test('a contact has one time kept for it: another wish frees the first', async () => {
  await open();
  const first = await pending();
  const second = await pending({ start: onTuesday('10:00') });
  expect([await freeAt(onTuesday('09:00')), await freeAt(onTuesday('10:00'))]).toEqual([2, 1]);
  expect((await confirm(second)).status).toBe(201);
  expect(await codeOf(await confirm(first))).toEqual([409, 'already-booked']);
});

test('whoever corrects their address takes the time along, from the first address to the second', async () => {
  await open();
  const typo = await pending({ product: 'gezinshereniging', visitor: { name: 'Amira', email: 'amira@exmaple.org' } });
  const amended = await pending({ product: 'gezinshereniging', visitor: { name: 'Amira', email: 'amira@example.org' }, replaces: typo.confirm });
  expect((await confirm(amended)).status).toBe(201);
});

test('the same request sent again gets the same answer and no second code, and frees nothing', async () => {
  await open();
  const key = { 'Idempotency-Key': 'a-key-of-the-visitor' };
  const answers = await Promise.all([ask({}, key), ask({}, key), ask({}, key)]);
  const [first, ...others] = await Promise.all(answers.map((answer) => answer.json()));
  for (const other of others) expect(other).toEqual(first);
  expect((await office.letters()).filter(({ kind }) => kind === 'code')).toHaveLength(1);
  expect((await confirm(first as Pending)).status).toBe(201);
  expect((await ask({}, key)).status).toBe(201);
});

test('before the code a contact that has the product already is answered like any other; after it, it is told', async () => {
  await open();
  const mine = await confirm(await pending());
  expect(mine.status).toBe(201);
  const again = await pending({ start: onTuesday('10:00') });
  const stranger = await pending({ ...someone('Bilal'), start: onTuesday('10:20') });
  expect(Object.keys(again)).toEqual(Object.keys(stranger));
  expect(await codeOf(await confirm(again))).toEqual([409, 'already-booked']);
  expect(await freeAt(onTuesday('10:00'))).toBe(2);
});

test('a contact that has as many as one may have learns it after the code only', async () => {
  office = await openTestOffice(smallOffice(), { VERIFY_CONTACT: 'on', MAX_PER_CONTACT: '1' });
  const family = (name: string, start: string) => ({ ...someone(name, 'family@example.org'), start });
  expect((await confirm(await pending(family('Amira', onTuesday('09:00'))))).status).toBe(201);
  expect(await codeOf(await confirm(await pending(family('Bilal', onTuesday('10:00')))))).toEqual([409, 'too-many-bookings']);
});

test('a number that was typed beside a proved address tells nothing of its owner, and takes none of their places', async () => {
  office = await openTestOffice(smallOffice(), { VERIFY_CONTACT: 'on', MAX_PER_CONTACT: '1' });
  const phone = '0470 12 34 56';
  const amira = async (start: string, changes = {}) => (await confirm(await pending({ start, visitor: { name: 'Amira', phone }, ...changes }))).status;
  const nosy = { visitor: { name: 'Amira', email: 'nosy@example.org', phone } };
  expect(await amira(onTuesday('09:00'))).toBe(201);
  expect((await confirm(await pending({ ...nosy, start: onTuesday('09:20') }))).status).toBe(201);

  office.clock.now = Date.parse(onTuesday('09:10'));
  expect(await amira('2026-12-01T08:00:00Z')).toBe(201);
});

test('no code leaves once the appointment has begun', async () => {
  office = await openTestOffice(smallOffice(), { VERIFY_CONTACT: 'on', LEAD_TIME: '0' });
  office.clock.now = Date.parse(onTuesday('08:50'));
  await pending();
  office.clock.now = Date.parse(onTuesday('09:00'));
  await office.sendLetters()!.stop();
  expect(office.sent).toEqual([]);
  expect(await office.letters()).toMatchObject([{ kind: 'code', state: 'dropped' }]);
});

test('two people want the last time: one has it kept, the other is told at once', async () => {
  await open();
  const answers = await Promise.all(['A', 'B', 'C'].map((name) => ask({ ...someone(name), product: 'gezinshereniging' })));
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
});

test('whoever left a telephone number gets the code there', async () => {
  await open();
  const waiting = await pending({ visitor: { name: 'Amira', phone: '0470 12 34 56' } });
  expect(waiting.sentTo).toBe('•••• 56');
  expect(await office.letters()).toMatchObject([{ kind: 'code', address: '+32470123456' }]);
  expect((await confirm(waiting)).status).toBe(201);
});

test('letters are written with what they tell: one a change, and reminders at ten in the morning of Ghent', async () => {
  office = await openTestOffice(smallOffice(), { VERIFY_CONTACT: 'on' });
  const start = '2026-12-08T08:00:00Z';
  const booked = (await (await confirm(await pending({ start }))).json()) as Booked;
  const token = { Authorization: `Bearer ${booked.manageToken}` };
  await office.post('/api/v1/booking/move', { start: '2026-12-08T09:00:00Z', from: start }, token);
  await office.post('/api/v1/booking/cancel', {}, token);
  await office.post('/api/v1/booking/cancel', {}, token);
  await office.post('/api/v1/booking/undo', {}, token);
  const letters = await office.letters();
  expect(letters.map(({ kind, occasion }) => `${kind} ${occasion}`)).toEqual([
    'code 1',
    'confirmed 0',
    'reminder 0-5',
    'reminder 0-1',
    'moved 1',
    'reminder 1-5',
    'reminder 1-1',
    'cancelled 2',
    'confirmed 3',
    'reminder 3-5',
    'reminder 3-1',
  ]);
  expect(letters.filter(({ kind }) => kind === 'reminder').map(({ due }) => new Date(due).toISOString().slice(0, 16))).toEqual(
    Array.from({ length: 3 }, () => ['2026-12-03T09:00', '2026-12-07T09:00']).flat(),
  );
});

test('a cancellation can be taken back for a quarter of an hour; so long nobody else can have the time', async () => {
  await open();
  const product = 'gezinshereniging';
  const booked = (await (await confirm(await pending({ product }))).json()) as Booked;
  const token = { Authorization: `Bearer ${booked.manageToken}` };
  const cancelled = await office.post('/api/v1/booking/cancel', {}, token);
  expect(await cancelled.json()).toMatchObject({ status: 'cancelled', undoUntil: '2026-11-23T08:15:00Z' });
  office.clock.now += 14 * MINUTE;
  expect(await freeAt(onTuesday('09:00'), product)).toBe(0);
  expect((await ask({ ...someone('Bilal'), product })).status).toBe(409);
  const undone = await office.post('/api/v1/booking/undo', {}, token);
  expect([undone.status, await undone.json()]).toMatchObject([200, { status: 'booked', sequence: 2, start: onTuesday('09:00') }]);
  await office.post('/api/v1/booking/cancel', {}, token);
  office.clock.now += 16 * MINUTE;
  expect(await codeOf(await office.post('/api/v1/booking/undo', {}, token))).toEqual([409, 'too-late']);
});

test('whoever lost the link gets it again at the contact of the booking; whoever guesses learns nothing', async () => {
  await open();
  const booked = (await (await confirm(await pending())).json()) as Booked;
  const askLink = (reference: string, contact: string) => office.post('/api/v1/booking/link', { reference, contact });
  const answers = [
    await askLink(booked.reference.replaceAll(' ', '').toLowerCase(), 'AMIRA@example.org '),
    await askLink(booked.reference, 'other@example.org'),
    await askLink('K7 42 DM', 'amira@example.org'),
    await askLink('nothing', '12'),
  ];
  for (const answer of answers) expect([answer.status, await answer.json()]).toEqual([202, { status: 'accepted' }]);
  expect((await office.letters()).filter(({ kind }) => kind === 'link')).toMatchObject([{ address: 'amira@example.org' }]);
});

test('the link goes where all letters of the booking go, also when its owner remembers the telephone number that they gave', async () => {
  await open();
  const booked = (await (await confirm(await pending({ visitor: { name: 'Amira', email: 'amira@example.org', phone: '0470 12 34 56' } }))).json()) as Booked;
  await office.post('/api/v1/booking/link', { reference: booked.reference, contact: '+32 470 12 34 56' });
  expect((await office.letters()).filter(({ kind }) => kind === 'link')).toMatchObject([{ address: 'amira@example.org' }]);
});

test('an office that cannot send messages to telephones says so beside the field', async () => {
  office = await openTestOffice(smallOffice(), { VERIFY_CONTACT: 'on' }, ['email']);
  expect(await (await office.get('/api/v1/products')).json()).toMatchObject({ office: { reachedBy: ['email'] } });
  const answer = await ask({ visitor: { name: 'Amira', phone: '0470 12 34 56' } });
  expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ field: 'visitor.phone', code: 'unreachable' }] }]);
});
