import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { answerProblem } from './problems.ts';

/** What the page may do: run the widget, talk to this server, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * The page on which a manage token opens its booking. The office's telephone is written into it, so that it is there
 * when nothing else comes. `folder` is where the build put the page.
 */
export function managePage(folder: string, telephoneOf: () => Promise<string | undefined>): Hono {
  return new Hono().get('/manage', async (c) => {
    const page = readPage(join(folder, 'manage.html'));
    if (page === undefined) return answerProblem(c, 'not-found');
    c.header('Content-Security-Policy', POLICY);
    c.header('Cache-Control', 'no-cache');
    c.header('X-Robots-Tag', 'noindex');
    // Without an answer of the database the page is still worth having.
    const telephone = await telephoneOf().catch(() => undefined);
    return c.html(telephone === undefined ? page : withTelephone(page, telephone));
  });
}

function withTelephone(page: string, telephone: string): string {
  const link = html`: <a href="tel:${telephone.replace(/[^+\d]/g, '')}">${telephone}</a>`;
  return page
    .replace('<infopunt-booking manage>', () => String(html`<infopunt-booking manage telephone="${telephone}">`))
    .replace('<!-- telephone -->', () => String(link));
}

function readPage(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
