import type { Availability } from '../server/contract/availability.ts';
import type { Booked, Booking, BookingRequest, ConfirmRequest, MoveRequest, Pending } from '../server/contract/booking.ts';
import type { FieldError, ProblemCode } from '../server/contract/problem.ts';
import type { Products } from '../server/contract/product.ts';

/**
 * What a visitor can meet. The codes of the contract, `unreachable` when no answer came at all,
 * and whatever code a newer server adds: this widget may be older than the server that it talks to.
 */
export interface Trouble {
  code: ProblemCode | 'unreachable' | (string & {});
  errors?: FieldError[] | undefined;
  alternatives?: string[] | undefined;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Trouble };

export type Api = ReturnType<typeof createApi>;

/** The calls of version 1. Nothing throws: every answer, also that there is none, is a value. */
export function createApi(base: string) {
  const ask = <T>(path: string, init?: RequestInit, read?: Read<T>) => askTwice(`${base}/api/v1/${path}`, init, read);
  return {
    base,
    products: (language: string) => ask<Products>(`products?lang=${language}`),
    availability: (product: string, from: string, to: string) =>
      ask<Availability>(`products/${encodeURIComponent(product)}/availability?from=${from}&to=${to}`),
    book: (request: BookingRequest, key: string) => ask<Booked | Pending>('bookings', post(request, { 'Idempotency-Key': key })),
    confirm: (request: ConfirmRequest) => ask<Booked>('bookings/confirm', post(request)),
    booking: (token: string) => ask<Booking>('booking', { headers: bearer(token) }),
    move: (token: string, request: MoveRequest) => ask<Booking>('booking/move', post(request, bearer(token))),
    cancel: (token: string) => ask<Booking>('booking/cancel', post({}, bearer(token))),
    calendar: (token: string) => ask('booking/calendar.ics', { headers: bearer(token) }, (response) => response.blob()),
  };
}

type Read<T> = (response: Response) => Promise<T>;

const LONGEST_WAIT = 10_000;
const PAUSE = 700;

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

const post = (body: object, headers?: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** Every call is safe to repeat (a booking by its key), so one lost answer stays between us and the network. */
async function askTwice<T>(url: string, init?: RequestInit, read?: Read<T>): Promise<Answer<T>> {
  const answer = await askOnce(url, init, read);
  if (answer.ok || !['unavailable', 'unreachable'].includes(answer.problem.code)) return answer;
  await new Promise((resume) => setTimeout(resume, PAUSE));
  return askOnce(url, init, read);
}

async function askOnce<T>(url: string, init?: RequestInit, read: Read<T> = (response) => response.json()): Promise<Answer<T>> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(LONGEST_WAIT) });
    return response.ok ? { ok: true, value: await read(response) } : { ok: false, problem: { code: 'internal', ...(await response.json()) } };
  } catch {
    // No network, too slow, or something in between (a proxy, a hotel's sign-in page) answered in our place.
    return { ok: false, problem: { code: 'unreachable' } };
  }
}
