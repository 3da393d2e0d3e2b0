import type { Availability } from '../server/contract/availability.ts';
import type { Booked, BookingRequest, ConfirmRequest, Pending, ResendRequest } from '../server/contract/booking.ts';
import { ask } from './ask.ts';

export type Api = ReturnType<typeof createApi>;

/** What it takes to book, but for the list of products, which `flow/opening.ts` asks for; `manage-api.ts` has what follows. */
export function createApi(base: string) {
  return {
    availability: (product: string, { from, to }: { from: string; to: string }, talk?: string) =>
      ask<Availability>(base, `products/${encodeURIComponent(product)}/availability?from=${from}&to=${to}${talk ? `&talk=${talk}` : ''}`),
    book: (request: BookingRequest, key: string) => ask<Booked | Pending>(base, 'bookings', post(request, { 'Idempotency-Key': key })),
    confirm: (request: ConfirmRequest) => ask<Booked>(base, 'bookings/confirm', post(request)),
    resend: (request: ResendRequest) => ask<Pending>(base, 'bookings/resend', post(request)),
  };
}

export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

export const post = (body: object, headers?: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
