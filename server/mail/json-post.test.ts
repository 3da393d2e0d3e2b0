import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { Email, Sms } from '../use-cases/letter-ports.ts';
import { openHttpMailTransport } from './http-mail-transport.ts';
import { joinTransports } from './join-transports.ts';
import { openJsonPost } from './json-post.ts';
import { openSmsGateway } from './sms-gateway.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const email: Email = {
  channel: 'email',
  kind: 'cancelled',
  messageId: 'letter-1@stad.example',
  to: 'amira@example.org',
  subject: 'Geannuleerd',
  text: 'text',
  html: '<p>html</p>',
  language: 'ar',
  calendar: { method: 'CANCEL', content: 'BEGIN:VCALENDAR' },
};
const sms: Sms = { channel: 'sms', kind: 'code', messageId: 'letter-2@stad.example', to: '+32470123456', text: 'Stad Gent: je code is 042917.' };

test('a mail service gets the whole letter, and the office’s password', async () => {
  const { url, requests } = await openService();
  expect(await openHttpMailTransport({ url: url.replace('//', '//office:p%40ss%C3%A9@'), from: 'afspraak@stad.example' }).send(email)).toEqual({ result: 'sent' });
  expect(requests).toMatchObject([{ method: 'POST', headers: { 'content-type': 'application/json', authorization: `Basic ${Buffer.from('office:p@ssé').toString('base64')}` } }]);
  expect(requests[0]?.body).toEqual({
    messageId: '<letter-1@stad.example>',
    from: { name: 'Stad Gent', address: 'afspraak@stad.example' },
    to: 'amira@example.org',
    subject: 'Geannuleerd',
    text: 'text',
    html: '<p>html</p>',
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'ar' },
    attachments: [{ filename: 'afspraak.ics', contentType: 'text/calendar; charset=utf-8; method=CANCEL', content: 'BEGIN:VCALENDAR' }],
  });
});

test('a gateway gets a text message with a name by which it knows it again', async () => {
  const { url, requests } = await openService();
  expect(await openSmsGateway({ url }).send(sms)).toEqual({ result: 'sent' });
  expect(requests[0]?.body).toEqual({ id: 'letter-2@stad.example', to: '+32470123456', text: sms.text });
  expect(requests[0]?.headers.authorization).toBeUndefined();
});

test.each([
  [202, { result: 'sent' }],
  [400, { result: 'refused', failure: 'http-400' }],
  [413, { result: 'refused', failure: 'http-413' }],
  [422, { result: 'refused', failure: 'http-422' }],
  [302, { result: 'unreachable', failure: 'http-302' }],
  [401, { result: 'unreachable', failure: 'http-401' }],
  [404, { result: 'unreachable', failure: 'http-404' }],
  [429, { result: 'unreachable', failure: 'http-429' }],
  [503, { result: 'unreachable', failure: 'http-503' }],
] as const)('an answer of %i means', async (status, delivery) => {
  const { url, requests } = await openService(status);
  expect(await openSmsGateway({ url }).send(sms)).toEqual(delivery);
  // Where it points to is not followed.
  expect(requests).toHaveLength(1);
});

test('a service that is not there is unreachable', async () => {
  const { url, close } = await openService();
  await close();
  expect(await openSmsGateway({ url }).send(sms)).toEqual({ result: 'unreachable', failure: 'http-connection' });
});

test('letters do not travel in the open', () => {
  expect(() => openJsonPost('http://user:secret@sms.example/send')).toThrow('Letters would go to sms.example in the open. Write an address that begins with https://.');
  expect(() => openJsonPost('https://sms.example/send')).not.toThrow();
});

test('an address that would be two gets nothing', async () => {
  const { url, requests } = await openService();
  const transport = openHttpMailTransport({ url, from: 'afspraak@stad.example' });
  expect(await transport.send({ ...email, to: 'a@example.org, b@example.org' })).toEqual({ result: 'refused', failure: 'address' });
  expect(requests).toEqual([]);
});

test('joined, each message takes its own way, and it is known which ways there are', async () => {
  const mails: Email[] = [];
  const joined = joinTransports({
    email: async (message) => {
      mails.push(message);
      return { result: 'sent' };
    },
  });
  expect(joined.channels).toEqual(['email']);
  expect(await joined.send(email)).toEqual({ result: 'sent' });
  expect(mails).toEqual([email]);
  expect(await joined.send(sms)).toEqual({ result: 'unreachable', failure: 'no-transport' });
});

interface Request {
  method: string | undefined;
  headers: IncomingHttpHeaders;
  body: unknown;
}

async function openService(status = 200) {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      requests.push({ method: request.method, headers: request.headers, body: body && JSON.parse(body) });
      response.writeHead(status, status === 302 ? { Location: '/elsewhere' } : {}).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  ends.push(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, requests, close };
}
