import { BlockList, isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { MemoryStore, rateLimiter } from 'hono-rate-limiter';
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

export interface RateLimits {
  /** For what only reads, by network. */
  reading: MiddlewareHandler;
  /** For what books, moves and cancels, by network. */
  writing: MiddlewareHandler;
  /** Counts a try of this contact. Answers in how many seconds it may try again: 0 when it may. */
  waitOf(contact: string): number;
}

const MINUTE = 60_000;
const TRIES_OF_CONTACT = 20;

/**
 * Generous to networks, since a shelter or a library has one address for everybody; strict to one contact, which books
 * for a family and not for a crowd. Counted in memory, for one process.
 */
export function rateLimits(networkOf: (c: Context) => string): RateLimits {
  const perNetwork = (limit: number, windowMs: number) =>
    rateLimiter({ windowMs, limit, standardHeaders: 'draft-7', keyGenerator: networkOf, handler: (c) => answerProblem(c, 'too-many-requests') });
  const contacts = new MemoryStore();
  contacts.init({ windowMs: 60 * MINUTE } as Parameters<MemoryStore['init']>[0]);
  return {
    reading: perNetwork(600, MINUTE),
    writing: perNetwork(120, 10 * MINUTE),
    waitOf(contact) {
      const { totalHits, resetTime } = contacts.increment(contact);
      return totalHits <= TRIES_OF_CONTACT ? 0 : Math.max(1, Math.ceil((resetTime!.getTime() - Date.now()) / 1000));
    },
  };
}

/** `RATE_LIMIT=off`: for tests and benchmarks, in which one machine is everybody. */
export const unlimited: RateLimits = { reading: (_c, next) => next(), writing: (_c, next) => next(), waitOf: () => 0 };

/**
 * From which network a request comes: an IPv4 address, or the /56 that a provider gives to one customer. Only what a
 * declared proxy says of its client is believed; anybody else may write what they like in `X-Forwarded-For`.
 */
export function networks(trustedProxies: string[], peerOf: (c: Context) => string): (c: Context) => string {
  const trusted = new BlockList();
  for (const entry of trustedProxies) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(prefix), family);
  }
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

  return (c) => {
    const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((hop) => plain(hop.trim()));
    const hops = [...forwarded.filter((hop) => isIP(hop) !== 0), plain(peerOf(c))];
    // From our own door outwards, past every proxy of ours, to the first address that is not.
    const client = hops.findLast((hop, index) => index === 0 || !isTrusted(hop));
    return networkOf(client ?? 'unknown');
  };
}

/** An IPv4 address that came over an IPv6 socket is still that IPv4 address. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '');

function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const groups = tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
  return groups.slice(0, 4).map((group, index) => Number.parseInt(group, 16) & (index === 3 ? 0xff00 : 0xffff)).join(':');
}
