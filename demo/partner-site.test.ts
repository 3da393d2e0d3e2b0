import { expect, test } from 'vitest';
import { partnerSite } from './partner-site.ts';

const office = 'http://localhost:4321';
const site = partnerSite(office);

test('the page lets in the office and nothing else', async () => {
  const policy = (await site.request('/')).headers.get('Content-Security-Policy');
  expect(policy).toContain(`default-src 'none'; script-src ${office}; connect-src ${office}; style-src 'self'; img-src 'self'`);
  expect(policy).toContain(`require-trusted-types-for 'script'; trusted-types lit-html`);
});

test('script, api and fallback are those of the office, wherever it runs', async () => {
  const html = await (await site.request('/')).text();
  expect(html).toContain(`<script type="module" src="${office}/1/infopunt-booking.js"></script>`);
  expect(html).toContain(`<infopunt-booking api="${office}" partner="huis-de-brug"`);
  expect(html).toContain(`href="${office}/afspraak"`);
  expect(html).not.toContain('infopunt.example');
});

test('the page runs nothing and dresses nothing inline', async () => {
  const html = await (await site.request('/')).text();
  expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/);
});

test.each([
  ['/partner.css', 'text/css'],
  ['/partner.svg', 'image/svg+xml'],
])('%s is what it says it is', async (path, type) => {
  expect((await site.request(path)).headers.get('Content-Type')).toContain(type);
});
