import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

/** An organisation of its own with an address of its own, whose page lets in nothing but the widget. */
export function partnerSite(officeOrigin: string): Hono {
  const policy = [
    `default-src 'none'`,
    `script-src ${officeOrigin}`,
    `connect-src ${officeOrigin}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
  ].join('; ');
  const site = new Hono();
  site.get('/', (c) => c.html(page('partner.html').replaceAll(WRITTEN_ORIGIN, officeOrigin), 200, { 'Content-Security-Policy': policy }));
  site.get('/partner.css', (c) => c.body(page('partner.css'), 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  site.get('/partner.svg', (c) => c.body(page('partner.svg'), 200, { 'Content-Type': 'image/svg+xml' }));
  return site;
}

/** The page as written names the office's origin so; which port the demo got is known only when it runs. */
const WRITTEN_ORIGIN = 'https://infopunt.example';

const page = (name: string) => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');
