import { type Context, Hono } from 'hono';
import { ConfirmRequest, ResendRequest } from '../contract/booking.ts';
import { EarlierRequest, WaitingRequest, type Waiting as WireWaiting } from '../contract/waiting.ts';
import { contactFrom } from '../domain/contact.ts';
import type { Result } from '../domain/problem.ts';
import { isoInstant } from '../domain/time.ts';
import { type Entry, MOST_OFFERS, statusOf } from '../domain/waiting.ts';
import type { Joined, joinWaitingList } from '../use-cases/join-waiting-list.ts';
import type { manageWaiting } from '../use-cases/manage-waiting.ts';
import type { wishEarlier } from '../use-cases/wish-earlier.ts';
import { askForToken, bearerToken, type RateLimits, waitOfVisitor } from './access.ts';
import { readBody } from './body.ts';
import { answerBooked, answerPending } from './bookings.ts';
import { idempotencyKey } from './idempotency-key.ts';
import { answerLater, answerProblem, answerRefusal } from './problems.ts';

interface Needs {
  joinWaitingList: ReturnType<typeof joinWaitingList>;
  wishEarlier: ReturnType<typeof wishEarlier>;
  waiting: ReturnType<typeof manageWaiting>;
  limits: RateLimits;
  /** The page on which a manage token opens its booking, and a waiting token its entry. */
  managePage: string;
  /** For how long, by day, an offer is kept. */
  offerMinutes: number;
}

/** The waiting list: joining it, for anybody, and the entry that a waiting token opens. Reading changes nothing. */
export function waitingRoutes({ joinWaitingList: { join, confirm, awaitedContact, resend }, wishEarlier: wish, waiting, limits, managePage, offerMinutes }: Needs): Hono {
  return new Hono()
    .post('/waiting', limits.writing, async (c) => {
      const body = await readBody(c, WaitingRequest);
      const key = idempotencyKey(c);
      if (key === undefined) return answerProblem(c, 'key-missing');
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const wait = waitOfVisitor(c, limits, contactFrom(body.value.visitor), 'sends');
      if (wait > 0) return answerLater(c, wait);
      const made = await join(body.value, key);
      if (!made.ok) return answerRefusal(c, made.problem);
      return 'confirm' in made.value ? answerPending(c, made.value) : answerJoined(c, made.value);
    })
    .post('/waiting/confirm', limits.writing, async (c) => {
      const body = await readBody(c, ConfirmRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const confirmed = await confirm(body.value.confirm, body.value.code);
      return confirmed.ok ? answerJoined(c, confirmed.value) : answerRefusal(c, confirmed.problem);
    })
    .post('/waiting/resend', limits.writing, async (c) => {
      const body = await readBody(c, ResendRequest);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const wait = limits.waitToSend(c, await awaitedContact(body.value.confirm));
      if (wait > 0) return answerLater(c, wait);
      const again = await resend(body.value.confirm);
      return again.ok ? answerPending(c, again.value) : answerRefusal(c, again.problem);
    })
    .post('/booking/waiting', limits.writing, async (c) => {
      const body = await readBody(c, EarlierRequest);
      const token = bearerToken(c);
      if (!token) return askForToken(c);
      if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
      const wait = limits.waitToSend(c);
      if (wait > 0) return answerLater(c, wait);
      const made = await wish(token, body.value.wish);
      return made.ok ? answerJoined(c, made.value) : answerRefusal(c, made.problem);
    })
    .get('/waiting', limits.reading, async (c) => {
      const token = bearerToken(c);
      return token ? answer(c, await waiting.see(token)) : askForToken(c);
    })
    .post('/waiting/take', limits.writing, async (c) => {
      const token = bearerToken(c);
      if (!token) return askForToken(c);
      const taken = await waiting.take(token);
      if (!taken.ok) return answerRefusal(c, taken.problem);
      const { booking, manageToken, sentTo } = taken.value;
      return answerBooked(c, managePage, { ...booking, manageToken, sentTo });
    })
    .post('/waiting/decline', limits.writing, async (c) => {
      const token = bearerToken(c);
      return token ? answer(c, await waiting.decline(token)) : askForToken(c);
    })
    .post('/waiting/leave', limits.writing, async (c) => {
      const token = bearerToken(c);
      return token ? answer(c, await waiting.leave(token)) : askForToken(c);
    });

  /** 201: they are on the list, and this is the secret that opens their entry. */
  function answerJoined(c: Context, { entry, waitingToken }: Joined): Response {
    return c.json({ ...wireEntry(entry, offerMinutes), waitingToken, waitingLink: `${managePage}#w.${waitingToken}` } satisfies WireWaiting, 201);
  }

  function answer(c: Context, found: Result<Entry>): Response {
    return found.ok ? c.json(wireEntry(found.value, offerMinutes) satisfies WireWaiting) : answerRefusal(c, found.problem);
  }
}

/** What somebody may see of their entry. */
function wireEntry(entry: Entry, offerMinutes: number) {
  const { product, wish, language, current, offer, offersHad } = entry;
  return {
    status: statusOf(entry),
    product,
    wish,
    language,
    ...(current && { current: isoInstant(current.start) }),
    ...(offer && { offer: { start: isoInstant(offer.start), end: isoInstant(offer.end), expiresAt: isoInstant(offer.expiresAt) } }),
    offerMinutes,
    offersLeft: Math.max(0, MOST_OFFERS - offersHad),
  };
}
