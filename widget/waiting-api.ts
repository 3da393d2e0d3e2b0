import type { Booked, ConfirmRequest, Pending, ResendRequest } from '../server/contract/booking.ts';
import type { CallBack, CallBackRequest } from '../server/contract/call-back.ts';
import type { EarlierRequest, Waiting, WaitingRequest } from '../server/contract/waiting.ts';
import { bearer, post } from './api.ts';
import { ask } from './ask.ts';

/** What whoever finds no time can ask for, and what the secret of a place on the waiting list opens. */
export function createWaitingApi(base: string) {
  const keyed = (key: string) => ({ 'Idempotency-Key': key });
  return {
    callBack: (request: CallBackRequest, key: string) => ask<CallBack>(base, 'call-backs', post(request, keyed(key))),
    join: (request: WaitingRequest, key: string) => ask<Pending | Waiting>(base, 'waiting', post(request, keyed(key))),
    confirm: (request: ConfirmRequest) => ask<Waiting>(base, 'waiting/confirm', post(request)),
    resend: (request: ResendRequest) => ask<Pending>(base, 'waiting/resend', post(request)),
    earlier: (manageToken: string, request: EarlierRequest) => ask<Waiting>(base, 'booking/waiting', post(request, bearer(manageToken))),
    see: (token: string) => ask<Waiting>(base, 'waiting', { headers: bearer(token) }),
    take: (token: string) => ask<Booked>(base, 'waiting/take', post({}, bearer(token))),
    decline: (token: string) => ask<Waiting>(base, 'waiting/decline', post({}, bearer(token))),
    leave: (token: string) => ask<Waiting>(base, 'waiting/leave', post({}, bearer(token))),
  };
}
