import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { allowOrigins } from './access.ts';
import { answerProblem } from './problems.ts';

interface Routes {
  products: Hono;
  triage: Hono;
  bookings: Hono;
  booking: Hono;
  waiting: Hono;
  callBacks: Hono;
  staff: Hono;
  health: Hono;
  staffPage: Hono;
  managePage: Hono;
  staticFiles: Hono;
}

interface Options {
  allowedOrigins: '*' | string[];
  /** Visitors come over https. */
  secure: boolean;
  /** The error means that the database is away for now, and that the same request may succeed later. */
  isOutage(error: unknown): boolean;
  /** Is told of what nobody foresaw. */
  note(error: unknown): void;
  /** Is told after something may have been written. */
  changed(): void;
}

/** The whole API at a glance. */
export function createApp(routes: Routes, options: Options): Hono {
  const app = new Hono();
  app.use(safeHeaders(options.secure));

  app.use('/api/v1/*', allowOrigins(options.allowedOrigins));
  app.post('/api/v1/*', tellAfterwards(options.changed));
  app.use('/api/v1/products/*', compress());
  app.use('/api/v1/triage', compress());
  app.route('/api/v1', routes.products);
  app.route('/api/v1', routes.triage);
  app.route('/api/v1', routes.bookings);
  app.route('/api/v1', routes.booking);
  app.route('/api/v1', routes.waiting);
  app.route('/api/v1', routes.callBacks);
  app.post('/api/staff/*', tellAfterwards(options.changed));
  app.route('/api/staff', routes.staff);
  app.route('/', routes.health);
  app.route('/', routes.staffPage);
  app.route('/', routes.managePage);
  app.route('/', routes.staticFiles);

  for (const [path, methods] of methodsOf(app)) {
    app.all(path, (c) => {
      c.header('Allow', methods.join(', '));
      return answerProblem(c, 'method-not-allowed');
    });
  }
  app.notFound((c) => answerProblem(c, 'not-found'));
  app.onError((error, c) => {
    options.note(error);
    if (!options.isOutage(error)) return answerProblem(c, 'internal');
    c.header('Retry-After', '5');
    return answerProblem(c, 'unavailable');
  });
  return app;
}

function tellAfterwards(tell: () => void): MiddlewareHandler {
  return async (_c, next) => {
    await next();
    tell();
  };
}

/** Which methods each address of the API takes, from its routes. What stands at `ALL` or at `*` only looks on. */
function methodsOf({ routes }: Hono): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { method, path } of routes) {
    const known = methods.get(path) ?? [];
    if (method === 'ALL' || path.includes('*') || known.includes(method)) continue;
    if (path.startsWith('/api/') || path === '/health') methods.set(path, [...known, method].sort());
  }
  return methods;
}

/** Set before the route runs: set afterwards they cost half of all requests a second. */
function safeHeaders(secure: boolean): MiddlewareHandler {
  return (c, next) => {
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Content-Security-Policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
    c.header('Cache-Control', 'no-store');
    if (secure) c.header('Strict-Transport-Security', 'max-age=31536000');
    return next();
  };
}
