import type { Reach } from '../domain/contact.ts';
import { done, invalid, type Result, refused } from '../domain/problem.ts';
import { dateOf } from '../domain/time.ts';
import { type AskedWish, checkWish, type Joined, tidied } from './join-waiting-list.ts';
import type { Bookings } from './bookings-ports.ts';
import type { Clock, Secrets } from './ports.ts';
import type { WaitingList } from './waiting-ports.ts';

interface Needs {
  bookings: Bookings;
  waitingList: WaitingList;
  secrets: Secrets;
  now: Clock;
  /** The ways in which the office can send something. */
  reachedBy: Reach[];
}

/** Puts the booking that a manage token opens on the waiting list for an earlier time; asked again, the wish changes. No code: the token came to its contact. */
export function wishEarlier({ bookings, waitingList, secrets, now, reachedBy }: Needs) {
  return async (token: string, asked: AskedWish): Promise<Result<Joined>> => {
    const booking = await bookings.find(await secrets.hash(token));
    if (!booking || booking.state === 'pending') return refused({ code: 'unknown-booking' });
    if (booking.state === 'cancelled') return refused({ code: 'cancelled' });
    const time = now();
    const wish = tidied(asked);
    const sane = checkWish(wish, dateOf(time));
    if (!sane.ok) return sane;

    const id = secrets.id();
    const tokenHash = await secrets.hash(await secrets.waitingToken(id));
    const outcome = await waitingList.joinWithBooking({ id, booking: booking.id, wish, tokenHash, reachedBy, operation: secrets.id(), now: time });
    if (outcome.result === 'unreachable') return invalid('visitor', 'unreachable');
    const entry = outcome.result === 'waiting' ? await waitingList.find({ id: outcome.id }, time) : undefined;
    return entry ? done({ entry, waitingToken: await secrets.waitingToken(entry.id) }) : refused({ code: 'too-late' });
  };
}
