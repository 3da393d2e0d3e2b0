import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';

/** What the manage page may do: run the widget, talk to this server, and nothing else. */
const PAGE_POLICY = [
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
 * The widget under the stable name of its major version, `/1/infopunt-booking.js`, and the page on which a manage token
 * opens its booking. `folder` is where the build put them.
 */
export function staticFiles(folder: string): Hono {
  return new Hono()
    .use('/1/*', whenFound(keepAndShare), serveStatic({ root: folder, precompressed: true, rewriteRequestPath: (path) => path.replace(/^\/1/, '') }))
    .get('/manage', whenFound(restrain), serveStatic({ root: folder, precompressed: true, rewriteRequestPath: () => '/manage.html' }));
}

/** A chunk is named for its content, so it never changes; the entry is asked for again after five minutes. */
function keepAndShare(c: Context): void {
  const isChunk = c.req.path.startsWith('/1/chunks/');
  c.header('Cache-Control', isChunk ? 'public, max-age=31536000, immutable' : 'public, max-age=300, stale-while-revalidate=86400');
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
}

function restrain(c: Context): void {
  c.header('Content-Security-Policy', PAGE_POLICY);
  c.header('Cache-Control', 'no-cache');
  c.header('X-Robots-Tag', 'noindex');
}

/** What is not there must not be kept for a year. */
function whenFound(describe: (c: Context) => void): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.ok) describe(c);
  };
}
