import { afterEach, expect, test } from 'vitest';
import type { Email } from '../use-cases/letter-ports.ts';
import { openSmtpTransport, smtpOptions } from './smtp-transport.ts';
import { openMailServer, type RefusalPoint } from './test-mail-server.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const email: Email = {
  channel: 'email',
  kind: 'confirmed',
  messageId: 'letter-1@stad.example',
  to: 'amira@example.org',
  subject: 'Je afspraak bij stad Gent: dinsdag 24 november, 9.20 uur',
  text: 'Je hebt een afspraak\n\nتعال 🕘\n',
  html: '<!doctype html>\n<p>Je hebt een afspraak</p>\n',
  language: 'nl',
  calendar: { method: 'PUBLISH', content: 'BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR' },
};

test('a visitor gets one mail with text, page and calendar file, from the city', async () => {
  const { server, transport } = await open();
  expect(await transport.send(email)).toEqual({ result: 'sent' });
  const [mail] = await server.read();
  expect(mail?.messageId).toBe('<letter-1@stad.example>');
  expect(mail?.from?.text).toBe('"Stad Gent" <afspraak@stad.example>');
  expect(server.recipients).toEqual([['amira@example.org']]);
  expect(mail?.subject).toBe(email.subject);
  expect(mail?.text?.trimEnd()).toBe(email.text.trimEnd());
  expect(mail?.html).toContain('<p>Je hebt een afspraak</p>');
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.headers.get('content-language')).toBe('nl');
  const [file] = mail?.attachments ?? [];
  expect(file).toMatchObject({ filename: 'afspraak.ics', contentType: 'text/calendar' });
  expect(file?.headers.get('content-type')).toMatchObject({ params: { method: 'PUBLISH', charset: 'utf-8' } });
  expect(file?.content.toString()).toBe(email.calendar?.content);
});

test('whoever is refused is told from a server that takes nothing now, without a word of the address', async () => {
  const { server, transport } = await open();
  const answered = async (at: RefusalPoint, code: number) => {
    server.refuse(at, code);
    return transport.send(email);
  };
  expect(await answered('recipient', 550)).toEqual({ result: 'refused', failure: 'smtp-550' });
  expect(await answered('recipient', 452)).toEqual({ result: 'refused', failure: 'smtp-452' });
  expect(await answered('data', 554)).toEqual({ result: 'refused', failure: 'smtp-554' });
  expect(await answered('sender', 451)).toEqual({ result: 'unreachable', failure: 'smtp-451' });
  expect(await answered('sender', 550)).toEqual({ result: 'unreachable', failure: 'smtp-550' });
  expect(await answered('recipient', 421)).toEqual({ result: 'unreachable', failure: 'smtp-421' });
  expect(await answered('greeting', 421)).toEqual({ result: 'unreachable', failure: 'smtp-421' });
  server.refuse('greeting');
  expect(await transport.send(email)).toEqual({ result: 'sent' });
});

test('a server that is not there, or does not know the password, is unreachable', async () => {
  const { server, transport } = await open();
  const wrong = openSmtpTransport({ url: server.url.replace('//', '//office:wrong@'), from: 'afspraak@stad.example' });
  ends.push(() => wrong.close());
  expect(await wrong.send(email)).toMatchObject({ result: 'unreachable', failure: expect.stringMatching(/^smtp-(535|EAUTH)$/) });
  await server.close();
  expect(await transport.send(email)).toMatchObject({ result: 'unreachable', failure: expect.stringMatching(/^smtp-E/) });
});

test('the password of the settings is what the server is shown, signs and all', async () => {
  const shown: unknown[] = [];
  const { transport } = await open('smtp://office%40stad:p%40ss%2Fw%3Ard@', {
    authOptional: false,
    onAuth(auth, _session, done) {
      shown.push([auth.username, auth.password]);
      done(null, { user: 'office' });
    },
    allowInsecureAuth: true,
  });
  expect(await transport.send(email)).toEqual({ result: 'sent' });
  expect(shown).toEqual([['office@stad', 'p@ss/w:rd']]);
});

test('a server whose certificate nobody vouches for gets no letter, whatever the address says', async () => {
  const { server } = await open('smtp://', { secure: true });
  for (const query of ['', '/?tls.rejectUnauthorized=false&rejectUnauthorized=false']) {
    const transport = openSmtpTransport({ url: `smtps://127.0.0.1:${server.port}${query}`, from: 'afspraak@stad.example' });
    ends.push(() => transport.close());
    expect(await transport.send(email)).toMatchObject({ result: 'unreachable' });
  }
  expect(server.messageIds).toEqual([]);
});

test('TLS is asked of every server but one on this machine', () => {
  const tls = { rejectUnauthorized: true, minVersion: 'TLSv1.2' };
  expect(smtpOptions('smtp://mail.example')).toMatchObject({ host: 'mail.example', port: 587, secure: false, requireTLS: true, ignoreTLS: false, tls });
  expect(smtpOptions('smtps://mail.example')).toMatchObject({ port: 465, secure: true, requireTLS: true, tls });
  expect(smtpOptions('smtp://mail.example:2525/?requireTLS=false&ignoreTLS=true')).toMatchObject({ port: 2525, requireTLS: true, ignoreTLS: false });
  for (const host of ['127.0.0.1', 'localhost', '[::1]']) expect(smtpOptions(`smtp://${host}:25`)).toMatchObject({ requireTLS: false, ignoreTLS: true });
  for (const host of ['127.0.0.1.example', 'localhost.example', '10.0.0.1']) expect(smtpOptions(`smtp://${host}`)).toMatchObject({ requireTLS: true });
});

test.each([
  'a@example.org\r\nBcc: other@example.org',
  'a@example.org\nSubject: other',
  'a@example.org, other@example.org',
  'a@example.org;other@example.org',
  'A <other@example.org>',
  '"a, other@example.org"@example.org',
  'a@example.org(other@example.org)',
  'a@example.org> BODY=8BITMIME\r\nRCPT TO:<other@example.org',
  '@other.example:a@example.org',
  'a@b@example.org',
  'list: a@example.org;',
  'a\u0000@example.org',
  'a\u202e@example.org',
  'a b@example.org',
  'a@example.org\u2028other',
  '',
])('an address that would be two, or a header, gets nothing: %j', async (to) => {
  const { server, transport } = await open();
  expect(await transport.send({ ...email, to })).toEqual({ result: 'refused', failure: 'address' });
  expect(server.recipients).toEqual([]);
});

test('addresses that people do have get their letter', async () => {
  const { server, transport } = await open();
  for (const to of ["o'neill+gent@example.org", 'ünal@example.org', 'a.b_c-d@sub.example.co.uk']) expect(await transport.send({ ...email, to })).toEqual({ result: 'sent' });
  expect(server.recipients.flat()).toEqual(["o'neill+gent@example.org", 'ünal@example.org', 'a.b_c-d@sub.example.co.uk']);
});

test('what a subject carries stays in the subject', async () => {
  const { server, transport } = await open();
  await transport.send({ ...email, subject: 'Je afspraak\r\nBcc: other@example.org\r\n\r\nother text' });
  const [mail] = await server.read();
  expect(server.recipients).toEqual([['amira@example.org']]);
  expect(mail?.bcc).toBeUndefined();
  expect(mail?.text).not.toContain('other text');
});

async function open(address = 'smtp://', options: Parameters<typeof openMailServer>[0] = {}) {
  const server = await openMailServer(options);
  ends.push(() => server.close());
  const transport = openSmtpTransport({ url: `${address}127.0.0.1:${server.port}`, from: 'afspraak@stad.example' });
  ends.push(() => transport.close());
  return { server, transport };
}
