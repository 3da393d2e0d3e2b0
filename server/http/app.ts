import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { allowOrigins } from './access.ts';
import { LARGEST_BODY } from './body.ts';
import { answerProblem } from './problems.ts';

interface Routes {
  products: Hono;
  bookings: Hono;
  booking: Hono;
  health: Hono;
  staticFiles: Hono;
}

/** The whole API at a glance. `note` is told of what nobody foresaw, without anything that was sent. */
export function createApp(routes: Routes, options: { allowedOrigins: '*' | string[]; secure: boolean; note(error: unknown): void }): Hono {
  const app = new Hono();
  app.use(safeHeaders(options.secure));

  app.use('/api/v1/*', allowOrigins(options.allowedOrigins));
  app.use('/api/v1/*', bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => answerProblem(c, 'too-large') }));
  app.route('/api/v1', routes.products);
  app.route('/api/v1', routes.bookings);
  app.route('/api/v1', routes.booking);
  app.route('/', routes.health);
  app.route('/', routes.staticFiles);

  for (const [path, methods] of Object.entries(METHODS)) {
    app.all(path, (c) => {
      c.header('Allow', methods);
      return answerProblem(c, 'method-not-allowed');
    });
  }
  app.notFound((c) => answerProblem(c, 'not-found'));
  app.onError((error, c) => {
    options.note(error);
    return answerProblem(c, 'internal');
  });
  return app;
}

const METHODS = {
  '/api/v1/products': 'GET',
  '/api/v1/products/:id/availability': 'GET',
  '/api/v1/bookings': 'POST',
  '/api/v1/booking': 'GET',
  '/api/v1/booking/move': 'POST',
  '/api/v1/booking/cancel': 'POST',
  '/api/v1/booking/calendar.ics': 'GET',
  '/health': 'GET',
};

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
