import type { Context } from 'hono';
import { afterEach, describe, expect, test } from 'vitest';
import type { Pending } from '../contract/booking.ts';
import { onTuesday, openTestOffice, request, type TestOffice } from '../test-office.ts';
import { networks } from './client-network.ts';

const from = (peer: string, forwarded?: string) => ({ peer, req: { header: () => forwarded } }) as unknown as Context;
const peerOf = (c: Context) => (c as unknown as { peer: string }).peer;

test.each([
  ['nobody can claim to be somebody else', [], '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a declared proxy is believed', ['10.0.0.1'], '10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['what a visitor wrote before the proxy is not', ['10.0.0.1'], '10.0.0.1', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
  ['a chain of declared proxies is followed', ['10.0.0.0/8'], '10.0.0.1', '198.51.100.1, 10.2.2.2', '198.51.100.1'],
  ['a proxy that is called over IPv6 is the same proxy', ['10.0.0.1'], '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['nonsense before the client is passed over', ['10.0.0.1'], '10.0.0.1', 'unknown, 198.51.100.1', '198.51.100.1'],
  ['what stands before nonsense is not believed', ['10.0.0.1'], '10.0.0.1', '6.6.6.6, unknown', '10.0.0.1'],
  ['a port that the proxy adds is not part of the address', ['10.0.0.1'], '10.0.0.1', '6.6.6.6, 198.51.100.1:5123', '198.51.100.1'],
  ['nor is it of a newer address', ['10.0.0.1'], '10.0.0.1', '[2001:db8:1:22ab::1]:443', '8193:3512:1:8704'],
  ['a proxy without a client is the client', ['10.0.0.1'], '10.0.0.1', undefined, '10.0.0.1'],
  ['one customer of a provider is one network', [], '2001:db8:1:22ab::1', undefined, '8193:3512:1:8704'],
  ['and so with leading zeros left out', [], '2001:db8:1:2200:ffff::', undefined, '8193:3512:1:8704'],
])('%s', (_title, trusted, peer, forwarded, network) => {
  expect(networks(trusted, peerOf)(from(peer, forwarded))).toBe(network);
});

let office: TestOffice;
afterEach(() => office?.end());

/** The peer of a request that came through a socket, as the Node server tells it. */
const socket = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });

test('a contact that tries without end is asked to wait, and nobody else is', async () => {
  office = await openTestOffice(undefined, { RATE_LIMIT: 'on' });
  const book = (visitor: { name: string; email: string }, peer: string, key: string) =>
    office.app.request(
      '/api/v1/bookings',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `access-${key}` },
        body: JSON.stringify(request({ start: onTuesday('09:07'), visitor })),
      },
      socket(peer),
    );
  const statuses = [];
  for (let index = 0; index < 25; index += 1) {
    statuses.push((await book({ name: `Name ${index}`, email: 'one@example.org' }, `203.0.113.${index}`, `one${index}`)).status);
  }
  expect(statuses).toEqual([...Array(20).fill(422), ...Array(5).fill(429)]);
  const refused = await book({ name: 'Again', email: 'ONE@example.org' }, '203.0.113.99', 'again');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000);
  expect((await book({ name: 'Other', email: 'other@example.org' }, '203.0.113.99', 'other')).status).toBe(422);
});

test('a hundred people behind one address can look for times, and a flood from it is stopped', async () => {
  office = await openTestOffice(undefined, { RATE_LIMIT: 'on' });
  const look = (peer: string) => office.app.request('/api/v1/products', {}, socket(peer));
  const people = [];
  for (let index = 0; index < 600; index += 1) people.push((await look('203.0.113.7')).status);
  expect(new Set(people)).toEqual(new Set([200]));
  const flood = await look('203.0.113.7');
  expect([flood.status, Number(flood.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await look('203.0.113.8')).status).toBe(200);
});

describe('codes', () => {
  let peer = 0;
  /** From another network each time, unless one is given. */
  const send = async (path: string, body: object, network = `10.${(peer += 1) >> 8}.${peer & 255}.1`) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `codes-${peer}-${Math.random()}` };
    return office.app.request(`/api/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }, socket(network));
  };
  const joins = (visitor: { name: string; email?: string; phone?: string }, network?: string) => send('waiting', { product: 'studenten', wish: {}, visitor, language: 'nl' }, network);
  const books = (visitor: { name: string; email?: string; phone?: string }, network?: string) => send('bookings', request({ visitor }), network);
  const resends = async (what: 'bookings' | 'waiting', { confirm }: Pending) => send(`${what}/resend`, { confirm });
  const codes = async () => (await office.letters()).filter(({ kind }) => kind === 'code').length;

  test.each([
    ['bookings', books],
    ['waiting', joins],
  ] as const)('that are sent again count for their contact, wherever they are asked from: %s', async (what, asks) => {
    office = await openTestOffice(undefined, { RATE_LIMIT: 'on', VERIFY_CONTACT: 'on' });
    const visitor = { name: 'Amira', email: 'amira@example.org' };
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const pending = (await (await asks(visitor)).json()) as Pending;
      for (let again = 0; again < 10; again += 1) await resends(what, pending);
    }
    expect(await codes()).toBe(20);
    const refused = await asks(visitor);
    expect([refused.status, Number(refused.headers.get('retry-after')) > 3000]).toEqual([429, true]);
    expect((await asks({ name: 'Bilal', email: 'bilal@example.org' })).status).toBe(202);
  });

  test('of one network are a hundred in an hour, whoever they are for', async () => {
    office = await openTestOffice(undefined, { RATE_LIMIT: 'on', VERIFY_CONTACT: 'on' });
    for (let index = 0; index < 100; index += 1) await joins({ name: 'N', email: `n${index}@example.org` }, '203.0.113.7');
    expect([(await joins({ name: 'N', email: 'last@example.org' }, '203.0.113.7')).status, await codes()]).toEqual([429, 100]);
    expect((await joins({ name: 'N', email: 'last@example.org' }, '203.0.113.8')).status).toBe(202);
  });

  test('by text message to one country abroad are thirty in an hour, those that are sent again too: nobody earns on them', async () => {
    office = await openTestOffice(undefined, { RATE_LIMIT: 'on', VERIFY_CONTACT: 'on' });
    for (let index = 0; index < 5; index += 1) {
      const pending = (await (await joins({ name: 'N', phone: `+4479111234${10 + index}` })).json()) as Pending;
      for (let again = 0; again < 10; again += 1) await resends('waiting', pending);
    }
    expect(await codes()).toBe(30);
    expect((await joins({ name: 'N', phone: '+31612345678' })).status).toBe(202);
    expect((await joins({ name: 'N', phone: '0470 12 34 56' })).status).toBe(202);
  });
});
