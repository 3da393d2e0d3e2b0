import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoOffice } from '../../demo/office.ts';
import type { Letter } from '../domain/letter.ts';
import { bookingRow, factsOf, letterRow, openTestOutbox, type TestOutbox } from './test-outbox.ts';

const MINUTE = 60_000;
const now = Date.parse('2026-11-23T08:00:00Z');
const start = Date.parse('2026-12-01T08:20:00Z');
const plan = demoOffice([2026]);

let box: TestOutbox;
beforeEach(async () => {
  box = await openTestOutbox(plan);
});
afterEach(() => box.end());

let leases = 0;
const lease = (at = now, most = 10, name = `lease-${(leases += 1)}`) => box.outbox.lease(name, 'email', { now: at, until: at + MINUTE }, most);
const ids = (letters: Letter[]) => letters.map(({ id }) => id);
const confirmation = (id: string, due = now) => letterRow(id, { kind: 'confirmed', about: id, facts: factsOf(id, plan, { start }), due, until: start });
const book = (id: string, change: { state?: string; sequence?: number } = {}) => box.insert('bookings', bookingRow(id, plan, { start, ...change }));

test('a letter is given to one worker, and to another when that one has not said for a minute what became of it', async () => {
  await box.insert('letters', confirmation('a'));
  expect(ids(await lease())).toEqual(['a']);
  expect(await lease(now + MINUTE - 1)).toEqual([]);
  expect(await box.outbox.nextDue('email')).toBe(now + MINUTE);
  expect(ids(await lease(now + MINUTE))).toEqual(['a']);
});

test('a letter comes back as it was written, however it says what it tells', async () => {
  await box.insert('letters', { ...confirmation('a'), language: 'en' });
  expect(await lease()).toEqual([
    { id: 'a', about: 'a', channel: 'email', address: 'a@example.org', language: 'en', attempts: 0, kind: 'confirmed', facts: factsOf('a', plan, { start }) },
  ]);
});

test('somebody who waits for a code goes before everybody else', async () => {
  await book('late', { state: 'pending' });
  await box.insert('letters', confirmation('a', now - 3), confirmation('b', now - 2), letterRow('code', { kind: 'code', about: 'late', facts: { start }, due: now }));
  expect(ids(await lease(now, 2))).toEqual(['code', 'a']);
});

test('whoever moved and then cancelled hears of it in that order', async () => {
  await box.insert('letters', confirmation('moved'), { ...confirmation('cancelled'), about: 'moved' });
  const [first] = await lease(now, 10, 'one');
  expect(first?.id).toBe('moved');
  expect(await lease()).toEqual([]);
  await box.outbox.settle(first!, 'one', { end: 'sent', now });
  expect(ids(await lease())).toEqual(['cancelled']);
});

test('a letter that was refused does not keep the next one from the same person', async () => {
  await box.insert('letters', confirmation('moved'), { ...confirmation('cancelled'), about: 'moved' });
  const [first] = await lease(now, 10, 'one');
  await box.outbox.settle(first!, 'one', { end: 'postponed', due: now + MINUTE, counts: true, failure: 'smtp-550' });
  const [second] = await lease(now, 10, 'two');
  expect(second?.id).toBe('cancelled');
  await box.outbox.settle(second!, 'two', { end: 'sent', now });
  expect((await lease(now + MINUTE))[0]).toMatchObject({ id: 'moved', attempts: 1 });
});

test('a letter that waits for a server has not been tried', async () => {
  await box.insert('letters', confirmation('a'));
  const [letter] = await lease(now, 10, 'one');
  await box.outbox.settle(letter!, 'one', { end: 'postponed', due: now + 5, counts: false, failure: 'smtp-421' });
  expect(await box.outbox.nextDue('email')).toBe(now + 5);
  expect((await lease(now + 5))[0]).toMatchObject({ attempts: 0 });
});

test('nobody gets a letter before it is due, or from the moment on that it speaks of', async () => {
  await box.insert('letters', confirmation('a', now + 1), { ...confirmation('b'), until: now });
  expect(await lease()).toEqual([]);
  expect(await box.states()).toEqual({ waiting: 1, dropped: 1 });
  expect(await box.outbox.nextDue('email')).toBe(now + 1);
  expect(await lease(start)).toEqual([]);
  expect(await box.states()).toEqual({ dropped: 2 });
});

test('nobody is reminded of an appointment that they cancelled or moved', async () => {
  await book('kept', { sequence: 1 });
  await book('moved', { sequence: 1 });
  await book('cancelled', { state: 'cancelled', sequence: 1 });
  const reminder = (id: string, sequence: number) => letterRow(id, { kind: 'reminder', about: id, facts: factsOf(id, plan, { start, sequence }), due: now });
  await box.insert('letters', reminder('moved', 0), reminder('cancelled', 0), reminder('kept', 1));
  expect(ids(await lease())).toEqual(['kept']);
  expect(await box.states()).toEqual({ waiting: 1, dropped: 2 });
});

test('a code is sent while it can still be typed, and not to somebody who has', async () => {
  await book('waits', { state: 'pending' });
  await book('booked');
  await book('expired', { state: 'cancelled' });
  await book('left', { state: 'cancelled' });
  await box.change(`update bookings set cancelled_by = case id when 'expired' then 'expiry' else 'visitor' end where state = 'cancelled'`);
  const entry = { product_id: plan.products[0]!.id, wish: '{}', name: 'N', person: 'n', language: 'nl', operation: '', body_hash: '', created_at: 0, changed_at: 0 };
  await box.insert(
    'waiting_list',
    ...['pending', 'waiting'].map((state) => ({ ...entry, id: `list-${state}`, state, token_hash: state, key_hash: state })),
  );
  const code = (id: string) => letterRow(id, { kind: 'code', about: id, facts: {}, due: now });
  await box.insert('letters', ...['waits', 'booked', 'expired', 'left', 'list-pending', 'list-waiting'].map(code));
  expect(ids(await lease()).sort()).toEqual(['expired', 'list-pending', 'waits']);
});

test('an offer that was taken, or went to the next, is not sent', async () => {
  const entry = { id: 'entry', product_id: plan.products[0]!.id, wish: '{}', name: 'N', person: 'n', language: 'nl', state: 'waiting', operation: '', token_hash: '', key_hash: '', body_hash: '', created_at: 0, changed_at: 0 };
  await box.insert('waiting_list', entry);
  const offer = (id: string, state: string) => ({ id, entry_id: 'entry', desk_id: plan.desks[0]!.id, start, end: start, state, made_on: '2026-11-23', made_at: now, expires_at: now, operation: '' });
  await box.insert('offers', offer('open', 'open'), offer('lapsed', 'lapsed'));
  const letter = (id: string) => letterRow(id, { kind: 'offer', about: id, facts: { offer: id, product: 'p', start, end: start, expiresAt: now }, due: now });
  await box.insert('letters', letter('lapsed'), letter('open'));
  expect(ids(await lease())).toEqual(['open']);
});

test('when the first letters that are due are of no use, the ones behind them are still found', async () => {
  const gone = Array.from({ length: 30 }, (_, nth) => ({ ...confirmation(`gone-${nth}`, now - 1), until: now }));
  await box.insert('letters', ...gone, confirmation('a'));
  expect(ids(await lease(now, 5))).toEqual(['a']);
  expect(await box.states()).toEqual({ waiting: 1, dropped: 30 });
});

test('a text message does not wait for a mail', async () => {
  await box.insert('letters', letterRow('sms', { kind: 'confirmed', about: 'b', facts: factsOf('b', plan, { start }), due: now, channel: 'sms' }));
  expect(await lease()).toEqual([]);
  expect(await box.outbox.nextDue('email')).toBeUndefined();
  expect(await box.outbox.nextDue('sms')).toBe(now);
  expect((await box.outbox.lease('x', 'sms', { now, until: now + MINUTE }, 1))[0]).toMatchObject({ address: '+32470000000' });
});

test('who has no lease any more can say that a letter was sent, and nothing else', async () => {
  await box.insert('letters', confirmation('a'), confirmation('b'));
  const [a, b] = await lease(now, 2, 'slow');
  await lease(now + MINUTE, 2, 'quick');
  await box.outbox.settle(b!, 'slow', { end: 'parked', now, failure: 'smtp-550' });
  await box.outbox.settle(a!, 'slow', { end: 'sent', now });
  await box.outbox.settle(a!, 'quick', { end: 'parked', now, failure: 'smtp-550' });
  expect(await box.states()).toEqual({ sent: 1, waiting: 1 });
});

test('a letter that failed until it was too late is left to staff; a code that nobody got is not', async () => {
  await book('pending', { state: 'pending' });
  const until = now + 10;
  const code = letterRow('code', { kind: 'code', about: 'pending', facts: {}, due: now, until });
  await box.insert('letters', { ...confirmation('told-of-nothing'), until }, { ...confirmation('never-tried'), until }, code);
  for (const letter of await lease(now, 2, 'one')) {
    await box.outbox.settle(letter, 'one', { end: 'postponed', due: now + 5, counts: true, failure: 'smtp-550' });
  }
  expect(await lease(now + 10)).toEqual([]);
  const { rows } = await box.client.execute('select id, state, failure from letters order by id');
  expect(rows).toMatchObject([
    { id: 'code', state: 'dropped' },
    { id: 'never-tried', state: 'dropped', failure: null },
    { id: 'told-of-nothing', state: 'parked', failure: 'smtp-550' },
  ]);
});

test('a parked letter says to staff what went wrong, and nothing of its reader', async () => {
  await box.insert('letters', confirmation('a'));
  const [letter] = await lease(now, 1, 'one');
  await box.outbox.settle(letter!, 'one', { end: 'parked', now, failure: 'smtp-550' });
  const { rows } = await box.client.execute('select state, settled_at, failure, attempts, lease from letters');
  expect({ ...rows[0] }).toMatchObject({ state: 'parked', settled_at: now, failure: 'smtp-550', attempts: 1, lease: null });
});
