import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { answerProblem } from '../problems.ts';

/** What the console may do: run its own scripts, talk to this server, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The page of the staff console, which asks by itself who is signed in. `folder` is where the build put it. */
export function staffPage(folder: string): Hono {
  return new Hono().get('/staff', (c) => {
    const page = readPage(join(folder, 'staff.html'));
    if (page === undefined) return answerProblem(c, 'not-found');
    c.header('Content-Security-Policy', POLICY);
    c.header('X-Robots-Tag', 'noindex');
    return c.html(page);
  });
}

function readPage(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
