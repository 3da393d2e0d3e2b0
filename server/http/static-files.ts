import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono, type MiddlewareHandler } from 'hono';

/** The widget under the stable name of its major version, `/1/infopunt-booking.js`. `folder` is where the build put it. */
export function staticFiles(folder: string): Hono {
  return new Hono()
    // The page has an address and a policy of its own.
    .get('/1/manage.html', (c) => c.notFound())
    .use('/1/*', whenFound(keepAndShare), serveStatic({ root: folder, precompressed: true, rewriteRequestPath: (path) => path.replace(/^\/1/, '') }));
}

/** A chunk is named for its content, so it never changes; the entry is asked for again after five minutes. */
function keepAndShare(c: Context): void {
  const isChunk = c.req.path.startsWith('/1/chunks/');
  c.header('Cache-Control', isChunk ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** What is not there must not be kept for a year. */
function whenFound(describe: (c: Context) => void): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (c.res.ok) describe(c);
  };
}
