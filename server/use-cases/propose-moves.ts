import type { PlanChange } from '../domain/plan.ts';
import { type ProposedTime, proposeTimes } from '../domain/propose-times.ts';
import { done, type Result } from '../domain/problem.ts';
import type { Staff } from '../domain/staff.ts';
import type { StaffBooking } from '../domain/staff-booking.ts';
import { comparePlan } from './compare-plan.ts';
import type { BookingsToMove, PlannedSlots } from './plan-ports.ts';
import type { Catalogue, Clock } from './ports.ts';
import type { AuditTrail } from './staff-ports.ts';

interface Needs {
  catalogue: Pick<Catalogue, 'publishing' | 'products' | 'desks'>;
  plannedSlots: Pick<PlannedSlots, 'between'>;
  bookingsToMove: Pick<BookingsToMove, 'byIds' | 'closed' | 'free'>;
  audit: AuditTrail;
  now: Clock;
}

export interface Proposal {
  booking: StaffBooking;
  time: ProposedTime | undefined;
}

/** Who is to be moved, and where to. What is shown to a member of staff is in the audit. */
export function proposeMoves({ catalogue, plannedSlots, bookingsToMove, audit, now }: Needs) {
  const compare = comparePlan({ catalogue, plannedSlots });
  const seen = (bookings: StaffBooking[], staff: Staff) => audit.note(bookings.map(({ id }) => ({ staff: staff.id, action: 'booking-seen', booking: id, now: now() })));

  return {
    /** For each booking that lies ahead an equal or the nearest free time that `avoid` would not close. */
    async propose(asked: { bookings: string[]; avoid: PlanChange | undefined }, staff: Staff): Promise<Result<Proposal[]>> {
      const time = now();
      const avoided = new Set<string>();
      if (asked.avoid) {
        const compared = await compare(asked.avoid, time);
        if (!compared.ok) return compared;
        for (const { desk, start } of compared.value.difference.gone) avoided.add(`${desk} ${start}`);
      }
      const bookings = (await bookingsToMove.byIds(asked.bookings)).filter(({ state, start }) => state === 'booked' && start > time);
      const free = (await bookingsToMove.free(time)).filter(({ desk, start }) => !avoided.has(`${desk} ${start}`));
      const products = new Map((await catalogue.desks()).map((desk) => [desk.id, desk.products]));
      const times = proposeTimes(bookings, free, products, time);
      await seen(bookings, staff);
      return done(bookings.map((booking) => ({ booking, time: times.get(booking.id) })));
    },

    /** What is left of a closure: whoever is on time that was closed, earliest first. */
    async closed(staff: Staff): Promise<StaffBooking[]> {
      const bookings = await bookingsToMove.closed(now());
      await seen(bookings, staff);
      return bookings;
    },
  };
}
