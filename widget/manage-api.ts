import type { Booking, MoveRequest } from '../server/contract/booking.ts';
import { bearer, post } from './api.ts';
import { ask } from './ask.ts';

/** What can be asked with the secret of a manage link. */
export function createManageApi(base: string) {
  return {
    booking: (token: string) => ask<Booking>(base, 'booking', { headers: bearer(token) }),
    move: (token: string, request: MoveRequest) => ask<Booking>(base, 'booking/move', post(request, bearer(token))),
    cancel: (token: string) => ask<Booking>(base, 'booking/cancel', post({}, bearer(token))),
  };
}
