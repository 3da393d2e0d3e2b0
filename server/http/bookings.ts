import { type Context, Hono } from 'hono';
import { type Booked, BookingRequest, ConfirmRequest, type Pending, ResendRequest } from '../contract/booking.ts';
import { contactFrom } from '../domain/contact.ts';
import { type Instant, isoInstant } from '../domain/time.ts';
import type { Awaited, bookAppointment } from '../use-cases/book-appointment.ts';
import type { confirmContact } from '../use-cases/confirm-contact.ts';
import { type RateLimits, waitOfVisitor } from './access.ts';
import { readBody } from './body.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { answerLater, answerProblem, answerRefusal } from './problems.ts';

interface Needs {
  bookAppointment: ReturnType<typeof bookAppointment>;
  confirmContact: ReturnType<typeof confirmContact>;
  verifyContact: 'on' | 'off';
  limits: RateLimits;
  /** The page on which a manage token opens its booking. */
  managePage: string;
}

/** Booking, for anybody. */
export function bookingsRoutes({ bookAppointment: book, confirmContact: { confirm, awaitedContact, resend }, verifyContact, limits, managePage }: Needs): Hono {
  return new Hono()
    .post('/bookings', limits.writing, async (c) => {
      const body = await readBody(c, BookingRequest);
      const key = idempotencyKey(c);
      if (key === undefined) return answerProblem(c, 'key-missing');
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });

      const wait = waitOfVisitor(c, limits, contactFrom(body.value.visitor), verifyContact === 'on' ? 'sends' : 'sends nothing');
      if (wait > 0) return answerLater(c, wait);

      const { product, language } = body.value;
      const start = Date.parse(body.value.start);
      const made = await book({ ...body.value, start }, key);
      if (!made.ok) return answerRefusal(c, made.problem);
      if (made.value.status === 'pending') return answerPending(c, made.value);
      return answerBooked(c, managePage, { ...made.value, product, language, start, sequence: 0 });
    })
    .post('/bookings/confirm', limits.writing, async (c) => {
      const body = await readBody(c, ConfirmRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const confirmed = await confirm(body.value.confirm, body.value.code);
      if (!confirmed.ok) return answerRefusal(c, confirmed.problem);
      const { booking, manageToken, sentTo } = confirmed.value;
      return answerBooked(c, managePage, { ...booking, manageToken, sentTo });
    })
    .post('/bookings/resend', limits.writing, async (c) => {
      const body = await readBody(c, ResendRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const wait = limits.waitToSend(c, await awaitedContact(body.value.confirm));
      if (wait > 0) return answerLater(c, wait);
      const again = await resend(body.value.confirm);
      return again.ok ? answerPending(c, again.value) : answerRefusal(c, again.problem);
    });
}

/** 202: the slots are kept, and a code was sent. */
export function answerPending(c: Context, { confirm, sentTo, expiresAt }: Awaited): Response {
  return c.json({ status: 'pending', confirm, sentTo, expiresAt: isoInstant(expiresAt) } satisfies Pending, 202);
}

interface Made {
  reference: string;
  manageToken: string;
  product: string;
  start: Instant;
  end: Instant;
  language: string;
  sequence: number;
  sentTo?: string | undefined;
}

/** 201: the slots are theirs. */
export function answerBooked(c: Context, managePage: string, { reference, manageToken, product, start, end, language, sequence, sentTo }: Made): Response {
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
      sequence,
      ...(sentTo !== undefined && { sentTo }),
    } satisfies Booked,
    201,
  );
}
