import type { Accepted, AcceptRequest, Booking, LinkRequest, MoveRequest } from '../server/contract/booking.ts';
import { bearer, post } from './api.ts';
import { ask } from './ask.ts';

/** What can be asked with the secret of a manage link. */
export function createManageApi(base: string) {
  return {
    booking: (token: string) => ask<Booking>(base, 'booking', { headers: bearer(token) }),
    move: (token: string, request: MoveRequest) => ask<Booking>(base, 'booking/move', post(request, bearer(token))),
    accept: (token: string, request: AcceptRequest) => ask<Booking>(base, 'booking/accept', post(request, bearer(token))),
    undo: (token: string) => ask<Booking>(base, 'booking/undo', post({}, bearer(token))),
    link: (request: LinkRequest) => ask<Accepted>(base, 'booking/link', post(request)),
    cancel: (token: string) => ask<Booking>(base, 'booking/cancel', post({}, bearer(token))),
  };
}
