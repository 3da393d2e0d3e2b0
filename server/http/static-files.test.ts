import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestOffice, type TestOffice } from '../test-office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
});
afterAll(() => office.end());

const get = (path: string) => office.app.request(path, { headers: { 'Accept-Encoding': 'gzip, br' } });

test('any page can load the widget under the name of its major version, compressed, and asks again after five minutes', async () => {
  const entry = await get('/1/infopunt-booking.js');
  expect(entry.status).toBe(200);
  expect(Object.fromEntries(entry.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': expect.stringContaining('max-age=300'),
    'content-encoding': 'br',
    'content-type': expect.stringContaining('javascript'),
    'cross-origin-resource-policy': 'cross-origin',
  });
});

test('what the entry loads is named for its content and kept for a year', async () => {
  const entry = await (await office.app.request('/1/infopunt-booking.js')).text();
  const chunk = /chunks\/[\w.-]+\.js/.exec(entry)?.[0];
  const answer = await get(`/1/${chunk}`);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
});

test('a chunk that is not there (any more) is a problem, and is not kept', async () => {
  const answer = await get('/1/chunks/index-gone.js');
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([404, 'application/problem+json', 'no-store']);
});

test('the manage page runs the widget and nothing else', async () => {
  const page = await get('/manage');
  expect(page.headers.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
  );
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  const html = await (await office.app.request('/manage')).text();
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="1/infopunt-booking.js">']);
  expect(html).toContain('<infopunt-booking manage telephone="09 000 00 00">');
  expect(html).toContain('<a href="tel:090000000">09 000 00 00</a>');
});

test.each(['/1/../package.json', '/1/%2e%2e/package.json', '/1//etc/passwd', '/1/chunks/', '/1/', '/1/manage.html'])('%s is not served', async (path) => {
  expect((await get(path)).status).toBe(404);
});
