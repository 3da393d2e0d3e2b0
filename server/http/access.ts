import type { Context, MiddlewareHandler } from 'hono';
import { MemoryStore, rateLimiter } from 'hono-rate-limiter';
import { type Contact, countryCodeOf } from '../domain/contact.ts';
import { answerProblem } from './problems.ts';

/**
 * Lets pages of these origins read the answers. Nothing here rests on cookies, so any page may ask; a page of another
 * origin than the listed ones gets no answer that its scripts can read.
 */
export function allowOrigins(allowed: '*' | string[]): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (allowed === '*') c.header('Access-Control-Allow-Origin', '*');
    else {
      c.header('Vary', 'Origin');
      if (origin !== undefined && allowed.includes(origin)) c.header('Access-Control-Allow-Origin', origin);
    }
    c.header('Access-Control-Expose-Headers', 'Retry-After');
    if (c.req.method !== 'OPTIONS') return next();
    c.header('Access-Control-Allow-Methods', 'GET, POST');
    c.header('Access-Control-Allow-Headers', 'Authorization, Content-Type, Idempotency-Key');
    c.header('Access-Control-Max-Age', '86400');
    return c.body(null, 204);
  };
}

/** The token of `Authorization: Bearer …`, if there is one that could be a manage token. */
export function bearerToken(c: Context): string | undefined {
  return /^Bearer +([\w-]{20,200})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
}

/** 401: the request carries no token. */
export function askForToken(c: Context): Response {
  c.header('WWW-Authenticate', 'Bearer');
  return answerProblem(c, 'token-missing');
}

export interface RateLimits {
  /** For what only reads, by network. */
  reading: MiddlewareHandler;
  /** For what books, moves and cancels, by network. */
  writing: MiddlewareHandler;
  /** For beginning to sign in and for answering, by network: one person needs two. */
  signingIn: MiddlewareHandler;
  /** Counts a try of this contact. Answers in how many seconds it may try again: 0 when it may. */
  waitOf(contact: string): number;
  /** Counts a message that this network has sent to a contact, as far as that is known. Answers in how many seconds it may have: 0 when it may. */
  waitToSend(c: Context, contact?: Contact): number;
}

/** Counts a try of a visitor, and the message that it sends them if it does. Answers in how many seconds they may try again: 0 when they may. */
export function waitOfVisitor(c: Context, limits: RateLimits, contact: Contact | undefined, sends: 'sends' | 'sends nothing'): number {
  const tries = [contact?.email, contact?.phone].map((address) => (address === undefined ? 0 : limits.waitOf(address)));
  return Math.max(...tries, contact && sends === 'sends' ? limits.waitToSend(c, contact) : 0);
}

const MINUTE = 60_000;

/** In an hour. */
const TRIES_OF_CONTACT = 20;
/** A code that is sent eleven times, and what a family books besides. */
const MESSAGES_TO_CONTACT = 20;
const MESSAGES_OF_NETWORK = 100;
/** Whoever earns on expensive numbers abroad has them called from many networks: all of one country count together. */
const SMS_TO_COUNTRY = { '32': 300, other: 30 };

/**
 * Generous to networks, since a shelter or a library has one address for everybody; strict to one contact, which books
 * for a family and not for a crowd. Counted in memory, for one process.
 */
export function rateLimits(networkOfRequest: (c: Context) => string): RateLimits {
  const perNetwork = (limit: number, windowMs: number) =>
    rateLimiter({ windowMs, limit, standardHeaders: 'draft-7', keyGenerator: networkOfRequest, handler: (c) => answerProblem(c, 'too-many-requests') });
  const hour = new MemoryStore();
  hour.init({ windowMs: 60 * MINUTE } as Parameters<MemoryStore['init']>[0]);
  const waitFor = (what: string, most: number) => {
    const { totalHits, resetTime } = hour.increment(what);
    return totalHits <= most ? 0 : Math.max(1, Math.ceil((resetTime!.getTime() - Date.now()) / 1000));
  };
  return {
    reading: perNetwork(600, MINUTE),
    writing: perNetwork(120, 10 * MINUTE),
    signingIn: perNetwork(60, 10 * MINUTE),
    waitOf: (contact) => waitFor(`try ${contact}`, TRIES_OF_CONTACT),
    waitToSend(c, contact) {
      const address = contact?.email ?? contact?.phone;
      const country = address?.startsWith('+') ? countryCodeOf(address) : undefined;
      return Math.max(
        waitFor(`from ${networkOfRequest(c)}`, MESSAGES_OF_NETWORK),
        address === undefined ? 0 : waitFor(`to ${address}`, MESSAGES_TO_CONTACT),
        country === undefined ? 0 : waitFor(`country ${country}`, country === '32' ? SMS_TO_COUNTRY['32'] : SMS_TO_COUNTRY.other),
      );
    },
  };
}

/** `RATE_LIMIT=off`: for tests and benchmarks, in which one machine is everybody. */
export const unlimited: RateLimits = { reading: (_c, next) => next(), writing: (_c, next) => next(), signingIn: (_c, next) => next(), waitOf: () => 0, waitToSend: () => 0 };
