import { type Context, Hono } from 'hono';
import { type Accepted, AcceptRequest, LinkRequest, MoveRequest, type Booking as WireBooking } from '../contract/booking.ts';
import { type Booking, undoUntil } from '../domain/booking.ts';
import { contactIn } from '../domain/contact.ts';
import type { Result } from '../domain/problem.ts';
import { isoInstant } from '../domain/time.ts';
import type { manageBooking } from '../use-cases/manage-booking.ts';
import { askForToken, bearerToken, type RateLimits } from './access.ts';
import { readBody } from './body.ts';
import { answerLater, answerProblem, answerRefusal } from './problems.ts';

interface Needs {
  booking: ReturnType<typeof manageBooking>;
  /** The booking as a calendar file (RFC 5545). */
  calendarFile(booking: Booking): Promise<string>;
  limits: RateLimits;
}

/** The booking that a manage token opens. Reading changes nothing; nothing of the visitor is in any answer. */
export function bookingRoutes({ booking, calendarFile, limits }: Needs): Hono {
  return new Hono()
    .get('/booking', limits.reading, async (c) => {
      const token = bearerToken(c);
      return token ? answer(c, await booking.see(token)) : askForToken(c);
    })
    .post('/booking/move', limits.writing, async (c) => {
      const body = await readBody(c, MoveRequest);
      const token = bearerToken(c);
      if (!token) return askForToken(c);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      return answer(c, await booking.move(token, { start: Date.parse(body.value.start), from: Date.parse(body.value.from) }));
    })
    .post('/booking/accept', limits.writing, async (c) => {
      const body = await readBody(c, AcceptRequest);
      const token = bearerToken(c);
      if (!token) return askForToken(c);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      return answer(c, await booking.accept(token, Date.parse(body.value.start)));
    })
    .post('/booking/cancel', limits.writing, async (c) => {
      const token = bearerToken(c);
      return token ? answer(c, await booking.cancel(token)) : askForToken(c);
    })
    .post('/booking/undo', limits.writing, async (c) => {
      const token = bearerToken(c);
      return token ? answer(c, await booking.undo(token)) : askForToken(c);
    })
    .post('/booking/link', limits.writing, async (c) => {
      const body = await readBody(c, LinkRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const wait = limits.waitToSend(c, contactIn(body.value.contact));
      if (wait > 0) return answerLater(c, wait);
      await booking.sendLink(body.value);
      return c.json({ status: 'accepted' } satisfies Accepted, 202);
    })
    .get('/booking/calendar.ics', limits.reading, async (c) => {
      const token = bearerToken(c);
      if (!token) return askForToken(c);
      const found = await booking.see(token);
      if (!found.ok) return answerRefusal(c, found.problem);
      return c.body(await calendarFile(found.value), 200, {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="afspraak.ics"',
      });
    });
}

function answer(c: Context, found: Result<Booking>): Response {
  if (!found.ok) return answerRefusal(c, found.problem);
  const { state, reference, product, start, end, language, talkLanguage, sequence, answer: awaited } = found.value;
  // A booking whose code is awaited has a token that nobody was given.
  if (state === 'pending') return answerProblem(c, 'unknown-booking');
  const undo = undoUntil(found.value);
  return c.json({
    status: state,
    reference,
    product,
    start: isoInstant(start),
    end: isoInstant(end),
    language,
    ...(talkLanguage !== undefined && { talkLanguage }),
    sequence,
    ...(undo !== undefined && { undoUntil: isoInstant(undo) }),
    ...(state === 'booked' && awaited === 'awaited' && { answer: awaited }),
  } satisfies WireBooking);
}
