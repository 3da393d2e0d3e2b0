import type { Availability } from '../server/contract/availability.ts';
import type { Booked, Booking, BookingRequest, ConfirmRequest, MoveRequest, Pending } from '../server/contract/booking.ts';
import { type Read, ask } from './ask.ts';

export type Api = ReturnType<typeof createApi>;

/** All calls but the first one, for the list of products, which `flow/catalogue.ts` makes. */
export function createApi(base: string) {
  const call = <T>(path: string, init?: RequestInit, read?: Read<T>) => ask<T>(base, path, init, read);
  return {
    availability: (product: string, from: string, to: string) =>
      call<Availability>(`products/${encodeURIComponent(product)}/availability?from=${from}&to=${to}`),
    book: (request: BookingRequest, key: string) => call<Booked | Pending>('bookings', post(request, { 'Idempotency-Key': key })),
    confirm: (request: ConfirmRequest) => call<Booked>('bookings/confirm', post(request)),
    booking: (token: string) => call<Booking>('booking', { headers: bearer(token) }),
    move: (token: string, request: MoveRequest) => call<Booking>('booking/move', post(request, bearer(token))),
    cancel: (token: string) => call<Booking>('booking/cancel', post({}, bearer(token))),
    calendar: (token: string) => call('booking/calendar.ics', { headers: bearer(token) }, (response) => response.blob()),
  };
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

const post = (body: object, headers?: object): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
