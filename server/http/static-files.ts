import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';

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
  const file = (path: (requested: string) => string) => serveStatic({ root: folder, rewriteRequestPath: path, precompressed: true });
  return new Hono()
    .use('/1/*', cacheFor('public, max-age=300, stale-while-revalidate=86400'), file((path) => path.replace(/^\/1/, '')))
    .get(
      '/manage',
      async (c, next) => {
        c.header('Content-Security-Policy', PAGE_POLICY);
        c.header('Cache-Control', 'no-cache');
        c.header('X-Robots-Tag', 'noindex');
        await next();
      },
      file(() => '/manage.html'),
    );
}

/** A chunk is named for its content, so it never changes; the entry is asked for again after five minutes. */
function cacheFor(entry: string): MiddlewareHandler {
  return async (c, next) => {
    c.header('Cache-Control', c.req.path.startsWith('/1/chunks/') ? 'public, max-age=31536000, immutable' : entry);
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    await next();
  };
}
