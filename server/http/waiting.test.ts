import { afterEach, expect, test } from 'vitest';
import type { Booked, Pending } from '../contract/booking.ts';
import type { Problem } from '../contract/problem.ts';
import type { Waiting, WaitingRequest } from '../contract/waiting.ts';
import type { WeeklyHours } from '../domain/opening-hours.ts';
import { audit } from '../storage/audit.ts';
import { bookAs, desk, openTestOffice, smallOffice, type TestOffice, tuesday } from '../test-office.ts';

let office: TestOffice;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Tuesday in a week and in two, at 9.00 in Ghent. */
const NEXT_WEEK = '2026-12-01T08:00:00Z';
const IN_TWO_WEEKS = '2026-12-08T08:00:00Z';

afterEach(async () => {
  const broken = Object.entries(await office.ask((copy) => audit(copy, office.clock.now))).filter(([, count]) => count !== 0);
  office.end();
  expect(broken).toEqual([]);
});

/** A working day before each of those. */
const mondayToThursday: WeeklyHours[] = (['Monday', 'Tuesday', 'Wednesday', 'Thursday'] as const).map((dayOfWeek) => ({ ...tuesday('09:00', '11:00'), dayOfWeek }));

/** One desk, so that one time is one slot. */
const open = async (environment: Record<string, string> = {}, channels?: ('email' | 'sms')[]) =>
  (office = await openTestOffice(smallOffice({ desks: [desk('one', ['studenten', 'gezinshereniging'], mondayToThursday)] }), environment, channels));
const asked = (name: string, changes: Partial<WaitingRequest> = {}): WaitingRequest => ({
  product: 'studenten',
  wish: {},
  visitor: { name, email: `${name.toLowerCase()}@example.org` },
  language: 'nl',
  ...changes,
});
const join = (name: string, changes: Partial<WaitingRequest> = {}, headers = {}) => office.post('/api/v1/waiting', asked(name, changes), headers);
const bearer = (token: string | undefined) => ({ Authorization: `Bearer ${token}` });
const waits = async (name: string, changes: Partial<WaitingRequest> = {}) => {
  const answer = await join(name, changes);
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as Waiting).waitingToken!;
};
const earlier = (booked: Booked, wish = {}) => office.post('/api/v1/booking/waiting', { wish }, bearer(booked.manageToken));
const see = async (token: string | undefined) => (await (await office.get('/api/v1/waiting', token)).json()) as Waiting;
const act = (what: 'take' | 'decline' | 'leave', token: string | undefined) => office.post(`/api/v1/waiting/${what}`, {}, bearer(token));
const cancel = (booked: Booked) => office.post('/api/v1/booking/cancel', {}, bearer(booked.manageToken));
const problemOf = async (answer: Response) => {
  const { code, errors } = (await answer.json()) as Problem;
  return [answer.status, code, ...(errors ?? []).map((error) => `${error.field} ${error.code}`)];
};
const lettersTo = async (address: string) => (await office.letters()).filter((letter) => letter.address === address).map(({ kind }) => kind);
const freeAt = async (start: string) => {
  const date = start.slice(0, 10);
  const { days } = (await (await office.get(`/api/v1/products/studenten/availability?from=${date}&to=${date}`)).json()) as { days: { times: { start: string }[] }[] };
  return days[0]?.times.some((time) => time.start === start) ?? false;
};

/** Somebody's time comes free; the quarter of an hour in which they can have it back goes by. */
const comesFree = async (start: string) => {
  await cancel(await bookAs(office, `Holder ${start}`, { start }));
  office.clock.now += 15 * MINUTE;
};

test('somebody without a booking waits at once in an office that asks for no proof, and is told so by letter', async () => {
  await open({ PUBLIC_URL: 'https://afspraak.example' });
  const answer = await join('Amira', { wish: { days: ['Tuesday'], talkLanguage: 'FR' } });
  const waiting = (await answer.json()) as Waiting;
  expect([answer.status, waiting]).toEqual([
    201,
    { status: 'waiting', product: 'studenten', wish: { days: ['Tuesday'], talkLanguage: 'fr' }, language: 'nl', offerMinutes: 120, offersLeft: 3, waitingToken: expect.any(String), waitingLink: `https://afspraak.example/manage#w.${waiting.waitingToken}` },
  ]);
  expect(await lettersTo('amira@example.org')).toEqual(['waiting']);
  const { waitingToken: _token, waitingLink: _link, ...seen } = waiting;
  expect(await see(waiting.waitingToken)).toEqual(seen);
});

test('elsewhere they type a code first; late, with spaces or twice, it is answered the same', async () => {
  await open({ VERIFY_CONTACT: 'on' });
  const answer = await join('Amira');
  const pending = (await answer.json()) as Pending;
  expect([answer.status, pending]).toEqual([202, { status: 'pending', confirm: expect.any(String), sentTo: 'a•••@example.org', expiresAt: '2026-11-23T08:15:00Z' }]);
  office.clock.now += HOUR;
  const code = await office.codeFor(pending.confirm);
  const confirm = () => office.post('/api/v1/waiting/confirm', { confirm: pending.confirm, code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
  const [one, other] = await Promise.all([confirm(), confirm()]);
  const waiting = (await one.json()) as Waiting;
  expect([one.status, waiting.status, await other.json()]).toEqual([201, 'waiting', waiting]);
  expect(await lettersTo('amira@example.org')).toEqual(['code', 'waiting']);
});

test('five wrong codes end it; the code is sent ten times more at most', async () => {
  await open({ VERIFY_CONTACT: 'on' });
  const { confirm } = (await (await join('Amira')).json()) as Pending;
  for (let time = 1; time <= 10; time += 1) expect((await office.post('/api/v1/waiting/resend', { confirm })).status).toBe(202);
  expect(await problemOf(await office.post('/api/v1/waiting/resend', { confirm }))).toEqual([429, 'too-many-requests']);
  expect(await lettersTo('amira@example.org')).toHaveLength(11);
  const tries = [];
  for (let time = 1; time <= 5; time += 1) tries.push((await office.post('/api/v1/waiting/confirm', { confirm, code: 'no' })).status);
  expect(tries).toEqual([422, 422, 422, 422, 410]);
  const code = await office.codeFor(confirm);
  expect(await problemOf(await office.post('/api/v1/waiting/confirm', { confirm, code }))).toEqual([410, 'code-expired']);
});

test('the same request is answered the same, and another one with its key is refused', async () => {
  await open();
  const key = { 'Idempotency-Key': 'a-key-of-the-visitor' };
  const [one, other] = await Promise.all([join('Amira', {}, key), join('Amira', {}, key)]);
  expect(await one.json()).toEqual(await other.json());
  expect(await lettersTo('amira@example.org')).toEqual(['waiting']);
  expect(await problemOf(await join('Bilal', {}, key))).toEqual([422, 'key-reused']);
});

test('a wish that no day can meet is said to be so beside its field', async () => {
  await open();
  expect(await problemOf(await join('Amira', { wish: { through: '2026-11-22' } }))).toEqual([422, 'invalid-input', 'wish.through past']);
  expect(await problemOf(await join('Amira', { wish: { from: '2026-12-02', through: '2026-12-01' } }))).toEqual([422, 'invalid-input', 'wish.through range']);
  expect(await problemOf(await join('Amira', { product: 'parking' }))).toEqual([404, 'unknown-product']);
  expect((await join('Amira', { wish: { through: '2026-11-23' } })).status).toBe(201);
});

test('whoever cannot be told of an offer cannot wait for one', async () => {
  await open({}, ['email']);
  expect(await problemOf(await join('Amira', { visitor: { name: 'Amira', phone: '0470 12 34 56' } }))).toEqual([422, 'invalid-input', 'visitor.phone unreachable']);
  const booked = await bookAs(office, 'Amira', { start: NEXT_WEEK, visitor: { name: 'Amira', phone: '0470 12 34 56' } });
  expect(await problemOf(await earlier(booked))).toEqual([422, 'invalid-input', 'visitor unreachable']);
});

test('whoever asks twice changes their wish and keeps their place, their link and what they have been offered', async () => {
  await open({ VERIFY_CONTACT: 'on' });
  const prove = async (answer: Response) => {
    const { confirm } = (await answer.json()) as Pending;
    return office.post('/api/v1/waiting/confirm', { confirm, code: await office.codeFor(confirm) });
  };
  const first = (await (await prove(await join('Amira'))).json()) as Waiting;
  office.clock.now += MINUTE;
  const second = await join('Amira', { wish: { days: ['Tuesday'] } });
  const { confirm } = (await second.clone().json()) as Pending;
  const answers = [await prove(second), await office.post('/api/v1/waiting/confirm', { confirm, code: await office.codeFor(confirm) })];
  for (const answer of answers) expect(await answer.json()).toMatchObject({ waitingToken: first.waitingToken, wish: { days: ['Tuesday'] } });
  expect(await office.ask(async (copy) => (await copy.execute(`select count(*) from waiting_list where state = 'waiting'`)).rows[0]![0])).toBe(1);
});

test('one contact can wait for three times, and learns that after the code only', async () => {
  await open({ VERIFY_CONTACT: 'on' });
  const visitor = (name: string) => ({ visitor: { name, email: 'family@example.org' } });
  const statuses = [];
  for (const name of ['Amira', 'Bilal', 'Chidi', 'Dina']) {
    const answer = await join(name, visitor(name));
    expect(answer.status).toBe(202);
    const { confirm } = (await answer.json()) as Pending;
    statuses.push((await office.post('/api/v1/waiting/confirm', { confirm, code: await office.codeFor(confirm) })).status);
  }
  expect(statuses).toEqual([201, 201, 201, 409]);
});

test('a wish whose days are past takes up no place of its contact any more', async () => {
  await open();
  const visitor = (name: string) => ({ visitor: { name, email: 'family@example.org' }, wish: { through: '2026-11-23' } });
  for (const name of ['Amira', 'Bilal', 'Chidi']) expect((await join(name, visitor(name))).status).toBe(201);
  expect(await problemOf(await join('Dina', visitor('Dina')))).toEqual([409, 'too-many-bookings']);
  office.clock.now += 24 * HOUR;
  expect((await join('Dina', { ...visitor('Dina'), wish: {} })).status).toBe(201);
});

test('a time that comes free is offered for two hours to whoever waits, and one tap books it', async () => {
  await open();
  const amira = await waits('Amira');
  const bilal = await waits('Bilal');
  await comesFree(NEXT_WEEK);
  await office.offer();
  expect(await see(amira)).toMatchObject({ status: 'offered', offersLeft: 2, offer: { start: NEXT_WEEK, end: '2026-12-01T08:20:00Z', expiresAt: '2026-11-23T10:15:00Z' } });
  expect(await see(bilal)).toMatchObject({ status: 'waiting', offersLeft: 3 });
  expect(await lettersTo('amira@example.org')).toEqual(['waiting', 'offer']);
  office.clock.now += 119 * MINUTE;
  expect(await freeAt(NEXT_WEEK)).toBe(false);
  const taken = await Promise.all([act('take', amira), act('take', amira)]);
  const booked = (await taken[0]!.json()) as Booked;
  expect([taken[0]!.status, booked]).toMatchObject([201, { status: 'booked', start: NEXT_WEEK, sequence: 0, sentTo: 'a•••@example.org' }]);
  expect(await taken[1]!.json()).toEqual(booked);
  expect(await (await act('take', amira)).json()).toEqual(booked);
  expect((await office.get('/api/v1/booking', booked.manageToken)).status).toBe(200);
  expect(await see(amira)).toMatchObject({ status: 'taken' });
  expect(await lettersTo('amira@example.org')).toEqual(['waiting', 'offer', 'confirmed', 'reminder', 'reminder']);
});

test('whoever has a later booking keeps its number and link, and the old time goes to the next in the same moment', async () => {
  await open();
  const booked = await bookAs(office, 'Amira', { start: IN_TWO_WEEKS });
  const waiting = (await (await earlier(booked)).json()) as Waiting;
  expect(waiting).toMatchObject({ status: 'waiting', current: IN_TWO_WEEKS });
  const bilal = await waits('Bilal');
  await comesFree(NEXT_WEEK);
  await office.offer();
  expect(await see(waiting.waitingToken)).toMatchObject({ status: 'offered', current: IN_TWO_WEEKS, offer: { start: NEXT_WEEK } });
  const answers = await Promise.all([act('take', waiting.waitingToken), act('take', waiting.waitingToken)]);
  for (const answer of answers) expect(await answer.json()).toMatchObject({ reference: booked.reference, manageToken: booked.manageToken, start: NEXT_WEEK, sequence: 1 });
  expect(await see(bilal)).toMatchObject({ status: 'offered', offer: { start: IN_TWO_WEEKS } });
  expect(await lettersTo('amira@example.org')).toEqual(['confirmed', 'reminder', 'reminder', 'waiting', 'offer', 'moved', 'reminder', 'reminder']);
});

test('an offer that is declined goes to the next at once, and so does one of somebody who leaves', async () => {
  await open();
  const [amira, bilal, chidi] = [await waits('Amira'), await waits('Bilal'), await waits('Chidi')];
  await comesFree(NEXT_WEEK);
  await office.offer();
  expect(await (await act('decline', amira)).json()).toMatchObject({ status: 'waiting', offersLeft: 2 });
  expect(await (await act('decline', amira)).json()).toMatchObject({ status: 'waiting', offersLeft: 2 });
  expect(await see(bilal)).toMatchObject({ status: 'offered' });
  expect(await (await act('leave', bilal)).json()).toMatchObject({ status: 'left' });
  expect(await problemOf(await act('take', bilal))).toEqual([409, 'offer-over']);
  expect(await see(chidi)).toMatchObject({ status: 'offered', offer: { start: NEXT_WEEK } });
});

test('an offer that nobody takes goes to the next after two hours, and what nobody waits for comes back to the public', async () => {
  await open();
  const [amira, bilal] = [await waits('Amira'), await waits('Bilal')];
  await comesFree(NEXT_WEEK);
  await office.offer();
  office.clock.now += 2 * HOUR;
  expect(await problemOf(await act('take', amira))).toEqual([409, 'offer-over']);
  await office.offer();
  expect([(await see(amira)).status, (await see(bilal)).status]).toEqual(['waiting', 'offered']);
  office.clock.now += 2 * HOUR;
  await office.offer();
  expect(await freeAt(NEXT_WEEK)).toBe(false);
  office.clock.now += 2 * HOUR;
  expect(await freeAt(NEXT_WEEK)).toBe(true);
});

test('nothing is offered at night: what comes free then is offered at eight, and an offer of half past seven lasts until half past nine', async () => {
  await open();
  const [amira, bilal] = [await waits('Amira'), await waits('Bilal')];
  office.clock.now = Date.parse('2026-11-23T18:15:00Z');
  await comesFree(NEXT_WEEK);
  await office.offer();
  expect((await see(amira)).offer?.expiresAt).toBe('2026-11-24T08:30:00Z');
  office.clock.now = Date.parse('2026-11-23T19:30:00Z');
  await comesFree(IN_TWO_WEEKS);
  for (const time of ['2026-11-23T19:45:00Z', '2026-11-24T02:00:00Z', '2026-11-24T06:59:00Z']) {
    office.clock.now = Date.parse(time);
    await office.offer();
    expect([(await see(bilal)).status, await freeAt(IN_TWO_WEEKS)]).toEqual(['waiting', false]);
  }
  office.clock.now = Date.parse('2026-11-24T07:00:00Z');
  await office.offer();
  expect([(await see(amira)).offer?.start, (await see(bilal)).offer?.start]).toEqual([NEXT_WEEK, IN_TWO_WEEKS]);
});

test('a time within two days is offered to nobody, and comes back to the public', async () => {
  await open();
  office.clock.now = Date.parse('2026-11-29T07:50:00Z');
  const amira = await waits('Amira');
  await comesFree(NEXT_WEEK);
  await office.offer();
  expect(await see(amira)).toMatchObject({ status: 'waiting', offersLeft: 3 });
  office.clock.now += 2 * HOUR;
  expect(await freeAt(NEXT_WEEK)).toBe(true);
});

test('on the last working day before it a time is offered while a weekend lies between, and is the public\'s at once when none does', async () => {
  await open();
  office.clock.now = Date.parse('2026-11-26T09:00:00Z');
  const afterWeekend = '2026-11-30T09:00:00Z';
  const amira = await waits('Amira');
  await comesFree(afterWeekend);
  await office.offer();
  expect([await see(amira), await freeAt(afterWeekend)]).toMatchObject([{ status: 'offered', offer: { start: afterWeekend } }, false]);
  office.clock.now = Date.parse('2026-11-30T09:00:00Z');
  await comesFree(NEXT_WEEK);
  expect(await freeAt(NEXT_WEEK)).toBe(true);
});

test('whoever cancels can have their time back for a quarter of an hour, whoever waits for it', async () => {
  await open();
  const amira = await waits('Amira');
  const held = await bookAs(office, 'Bilal', { start: NEXT_WEEK });
  await cancel(held);
  office.clock.now += 14 * MINUTE;
  await office.offer();
  expect(await see(amira)).toMatchObject({ status: 'waiting' });
  expect((await office.post('/api/v1/booking/undo', {}, bearer(held.manageToken))).status).toBe(200);
  office.clock.now += HOUR;
  await office.offer();
  expect(await see(amira)).toMatchObject({ status: 'waiting' });
});

test('one offer a day and three in all, by whichever of their entries; then their waiting ends', async () => {
  await open();
  const token = await waits('Amira');
  const other = await waits('Amira', { product: 'gezinshereniging' });
  for (const [day, start] of [NEXT_WEEK, '2026-12-01T08:20:00Z', '2026-12-01T08:40:00Z'].entries()) {
    office.clock.now = Date.parse(`2026-11-${23 + day}T10:00:00Z`);
    await comesFree(start);
    await office.offer();
    expect((await see(token)).offer?.start).toBe(start);
    await act('decline', token);
    await office.offer();
    expect((await see(token)).status).toBe(day === 2 ? 'ended' : 'waiting');
  }
  expect(await see(other)).toMatchObject({ status: 'ended', offersLeft: 0 });
});

test('somebody who needs two slots is offered one that came free with the free one beside it', async () => {
  await open();
  const amira = await waits('Amira', { product: 'gezinshereniging' });
  await comesFree('2026-12-01T08:20:00Z');
  await office.offer();
  expect((await see(amira)).offer).toMatchObject({ start: NEXT_WEEK, end: '2026-12-01T08:40:00Z' });
  expect(await freeAt(NEXT_WEEK)).toBe(false);
  expect((await act('take', amira)).status).toBe(201);
});

test('only a time that is sooner than the one they have, and that they wish for, is offered', async () => {
  await open();
  const booked = await bookAs(office, 'Amira', { start: NEXT_WEEK });
  const { waitingToken } = (await (await earlier(booked)).json()) as Waiting;
  const picky = await waits('Bilal', { wish: { from: '2026-12-02', parts: ['afternoon'] } });
  await comesFree(IN_TWO_WEEKS);
  await office.offer();
  expect([(await see(waitingToken)).status, (await see(picky)).status]).toEqual(['waiting', 'waiting']);
});

test('a wish to be earlier changes when it is asked again, ends with its booking and comes back with it', async () => {
  await open();
  const booked = await bookAs(office, 'Amira', { start: IN_TWO_WEEKS });
  const first = (await (await earlier(booked)).json()) as Waiting;
  const again = (await (await earlier(booked, { days: ['Tuesday'] })).json()) as Waiting;
  expect(again).toMatchObject({ waitingToken: first.waitingToken, wish: { days: ['Tuesday'] } });
  await earlier(booked, { days: ['Tuesday'] });
  expect((await lettersTo('amira@example.org')).filter((kind) => kind === 'waiting')).toHaveLength(2);
  await cancel(booked);
  expect((await see(first.waitingToken)).status).toBe('ended');
  expect(await problemOf(await earlier(booked))).toEqual([409, 'cancelled']);
  await office.post('/api/v1/booking/undo', {}, bearer(booked.manageToken));
  expect(await see(first.waitingToken)).toMatchObject({ status: 'waiting', current: IN_TWO_WEEKS });
});

test('whoever has booked meanwhile gives that up for an offer when their contact is proved, and is offered nothing when it is not', async () => {
  await open();
  const typed = await waits('Amira');
  const later = await bookAs(office, 'Amira', { start: IN_TWO_WEEKS });
  await comesFree(NEXT_WEEK);
  await office.offer();
  expect(await see(typed)).toEqual({ status: 'waiting', product: 'studenten', wish: {}, language: 'nl', offerMinutes: 120, offersLeft: 3 });
  office.end();

  await open({ VERIFY_CONTACT: 'on' });
  const prove = async (path: string, answer: Response) => {
    const { confirm } = (await answer.json()) as Pending;
    return (await office.post(`/api/v1/${path}/confirm`, { confirm, code: await office.codeFor(confirm) })).json();
  };
  const proved = (await prove('waiting', await join('Amira'))) as Waiting;
  const book = async (name: string, start: string) =>
    (await prove('bookings', await office.post('/api/v1/bookings', { product: 'studenten', start, visitor: { name, email: `${name.toLowerCase()}@example.org` }, language: 'nl' }))) as Booked;
  const mine = await book('Amira', IN_TWO_WEEKS);
  await cancel(await book('Bilal', NEXT_WEEK));
  office.clock.now += 15 * MINUTE;
  await office.offer();
  expect(await see(proved.waitingToken)).toMatchObject({ current: IN_TWO_WEEKS, offer: { start: NEXT_WEEK } });
  expect(await (await act('take', proved.waitingToken)).json()).toMatchObject({ reference: mine.reference, start: NEXT_WEEK });
  expect(later.reference).not.toBe(mine.reference);
});

test('a new day is offered to whoever waits before the public sees it; where nobody waits it is the public\'s at once', async () => {
  // Chance may choose any moment up to two hours; here it is past before the offer is over.
  await open({ RELEASE_DELAY: '5-60' });
  office.clock.now = Date.parse('2026-11-23T23:30:00Z');
  await office.publish();
  expect(await freeAt('2027-01-19T08:00:00Z')).toBe(true);
  const amira = await waits('Amira', { wish: { from: '2027-01-20' } });
  office.clock.now += 24 * HOUR;
  await office.publish();
  await office.offer();
  expect([await freeAt('2027-01-20T08:00:00Z'), (await see(amira)).status]).toEqual([false, 'waiting']);
  office.clock.now = Date.parse('2026-11-25T07:00:00Z');
  await office.offer();
  expect((await see(amira)).offer?.start).toBe('2027-01-20T08:00:00Z');
  office.clock.now += 2 * HOUR - MINUTE;
  expect([await freeAt('2027-01-20T08:00:00Z'), await freeAt('2027-01-20T08:20:00Z')]).toEqual([false, true]);
});

test('a number that was typed beside a proved address opens nobody\'s booking', async () => {
  await open({ VERIFY_CONTACT: 'on' });
  const prove = async (path: string, answer: Response) => {
    const { confirm } = (await answer.json()) as Pending;
    return (await office.post(`/api/v1/${path}/confirm`, { confirm, code: await office.codeFor(confirm) })).json();
  };
  const phone = '0470 12 34 56';
  await prove('bookings', await office.post('/api/v1/bookings', { product: 'studenten', start: IN_TWO_WEEKS, visitor: { name: 'Amira', phone }, language: 'nl' }));
  const nosy = (await prove('waiting', await join('Amira', { visitor: { name: 'Amira', email: 'nosy@example.org', phone } }))) as Waiting;
  const amira = (await prove('waiting', await join('Amira', { visitor: { name: 'Amira', phone } }))) as Waiting;
  expect([nosy.current, amira.current]).toEqual([undefined, IN_TWO_WEEKS]);
});

test('should nobody be there to end an offer, its time still comes back to the public', async () => {
  await open();
  const amira = await waits('Amira');
  await comesFree(NEXT_WEEK);
  await office.offer();
  office.clock.now += 4 * HOUR + MINUTE;
  expect(await freeAt(NEXT_WEEK)).toBe(true);
  await bookAs(office, 'Bilal', { start: NEXT_WEEK });
  expect(await problemOf(await act('take', amira))).toEqual([409, 'offer-over']);
  await office.offer();
  expect(await see(amira)).toMatchObject({ status: 'waiting' });
});

test('a token that opens nothing, and one of an entry whose code is awaited, are answered the same', async () => {
  await open({ VERIFY_CONTACT: 'on' });
  await join('Amira');
  for (const what of ['take', 'decline', 'leave'] as const) expect(await problemOf(await act(what, 'x'.repeat(43)))).toEqual([404, 'unknown-wish']);
  expect(await problemOf(await office.get('/api/v1/waiting', 'x'.repeat(43)))).toEqual([404, 'unknown-wish']);
});
