import { Hono } from 'hono';
import { type Booked, BookingRequest } from '../contract/booking.ts';
import { normaliseEmail, normalisePhone } from '../domain/contact.ts';
import { isoInstant } from '../domain/time.ts';
import type { bookAppointment } from '../use-cases/book-appointment.ts';
import type { RateLimits } from './access.ts';
import { readBody } from './body.ts';
import { answerProblem, answerRefusal } from './problems.ts';

interface Needs {
  bookAppointment: ReturnType<typeof bookAppointment>;
  limits: RateLimits;
  /** The page on which a manage token opens its booking. */
  managePage: string;
}

/** Booking, for anybody. */
export function bookingsRoutes({ bookAppointment: book, limits, managePage }: Needs): Hono {
  return new Hono().post('/bookings', limits.writing, async (c) => {
    const body = await readBody(c, BookingRequest);
    const key = c.req.header('Idempotency-Key') ?? '';
    if (!/^[\x21-\x7e]{8,128}$/.test(key)) return answerProblem(c, 'key-missing');
    if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });

    const { visitor, product, language } = body.value;
    const contacts = [visitor.email && normaliseEmail(visitor.email), visitor.phone && normalisePhone(visitor.phone)];
    const wait = Math.max(0, ...contacts.map((contact) => (contact ? limits.waitOf(contact) : 0)));
    if (wait > 0) {
      c.header('Retry-After', String(wait));
      return answerProblem(c, 'too-many-requests');
    }

    const start = Date.parse(body.value.start);
    const booked = await book({ ...body.value, start }, key);
    if (!booked.ok) return answerRefusal(c, booked.problem);
    const { reference, manageToken, end } = booked.value;
    return c.json(
      {
        status: 'booked',
        reference,
        manageToken,
        manageLink: `${managePage}#${manageToken}`,
        product,
        start: isoInstant(start),
        end: isoInstant(end),
        language,
        sequence: 0,
      } satisfies Booked,
      201,
    );
  });
}
