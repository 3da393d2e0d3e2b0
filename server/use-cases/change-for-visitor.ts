import type { Reach } from '../domain/contact.ts';
import { personOf } from '../domain/contact.ts';
import { done, invalid, type Problem, type Result, refused } from '../domain/problem.ts';
import { type ReleaseRule, releaseOf } from '../domain/release.ts';
import type { Staff } from '../domain/staff.ts';
import type { Mark, StaffBooking } from '../domain/staff-booking.ts';
import { dateOf, type Instant, MINUTE } from '../domain/time.ts';
import { chance } from './chance.ts';
import { nearestFree, whyNotOffered } from './offered-start.ts';
import type { Letters } from './plan-letters.ts';
import type { Catalogue, Clock, Secrets, Slots } from './ports.ts';
import type { SentLetter, StaffBookings, StaffChanged, StaffViews } from './staff-bookings-ports.ts';
import type { AuditEntry } from './staff-ports.ts';

interface Needs {
  catalogue: Catalogue;
  slots: Slots;
  staffBookings: StaffBookings;
  views: Pick<StaffViews, 'letters'>;
  secrets: Secrets;
  letters: Letters;
  now: Clock;
  reachedBy: Reach[];
  releaseRule: ReleaseRule;
}

/** Which booking, as it was seen: another sequence by now is refused as `changed`. */
interface Seen {
  id: string;
  sequence: number;
  staff: Staff['id'];
}

/** What staff change of a booking for its visitor. What is freed follows the same rule as what visitors free. */
export function changeForVisitor({ catalogue, slots, staffBookings, views, secrets, letters, now, reachedBy, releaseRule }: Needs) {
  function changeOf(booking: StaffBooking, staff: Staff['id'], action: string, details: NonNullable<AuditEntry['details']> = {}) {
    const time = now();
    return { booking, operation: secrets.id(), now: time, letters: [], entry: { staff, action, booking: booking.id, details, now: time } };
  }

  /** Beyond a second press of the same button, what was not changed was not as it was seen. */
  const refusalOf = ({ booking, alreadyBooked }: StaffChanged, sequence: number): Problem => {
    if (booking.sequence !== sequence) return { code: 'changed' };
    return { code: alreadyBooked ? 'already-booked' : 'too-late' };
  };

  return {
    /** Another time, or another desk at the same time. */
    async move({ id, sequence, staff }: Seen, to: { start: Instant; desk?: string | undefined; letters: boolean; extra?: { reason: string } | undefined }): Promise<Result<StaffBooking>> {
      const { start, desk, extra } = to;
      const booking = await staffBookings.find(id);
      if (!booking) return refused({ code: 'unknown-booking' });
      const product = await catalogue.product(booking.product);
      if (!product) return refused({ code: 'unknown-product' });
      if (desk !== undefined && !(await catalogue.desks()).some((known) => known.id === desk)) return invalid('desk', 'not-offered');
      const time = now();
      const end = start + product.duration * MINUTE;
      if (end <= time) return invalid('start', 'past');

      const tells = to.letters && reaches(booking, reachedBy);
      const changed = await staffBookings.move(
        {
          ...changeOf(booking, staff, 'booking-moved', { from: booking.start, to: start, desk: desk ?? null, extra: extra !== undefined }),
          sequence,
          letters: tells ? letters.movedByOffice(start, time) : [],
        },
        {
          start,
          end,
          ...(desk !== undefined && { desk }),
          ...(extra && { extra: { reason: extra.reason, newDesk: secrets.id() } }),
          release: releaseOf(booking.start, 'moved', time, releaseRule, chance(secrets)),
        },
      );
      const after = changed.booking;
      if (changed.changed || isThere(after, sequence, { start, desk })) return done(after);
      if (after.sequence !== sequence) return refused({ code: after.state === 'cancelled' ? 'cancelled' : 'changed' });
      if (after.state === 'cancelled') return refused({ code: 'cancelled' });
      if (after.state !== 'booked' && after.state !== 'arrived') return refused({ code: 'too-late' });
      if (changed.alreadyBooked) return refused({ code: 'already-booked' });
      if (!changed.offered) return whyNotOffered(catalogue, start);
      return refused({ code: 'slot-taken', alternatives: await nearestFree(slots, product, start, { now: time, leadTime: 0 }) });
    },

    async cancel({ id, sequence, staff }: Seen, { letters: wanted }: { letters: boolean }): Promise<Result<StaffBooking>> {
      const booking = await staffBookings.find(id);
      if (!booking) return refused({ code: 'unknown-booking' });
      const time = now();
      const changed = await staffBookings.cancel(
        { ...changeOf(booking, staff, 'booking-cancelled'), sequence, letters: wanted && reaches(booking, reachedBy) ? letters.cancelledByOffice(time) : [] },
        releaseOf(booking.start, 'cancelled', time, releaseRule, chance(secrets)),
      );
      const after = changed.booking;
      return changed.changed || after.state === 'cancelled' ? done(after) : refused(refusalOf({ ...changed, alreadyBooked: false }, sequence));
    },

    /** Whoever was told that it was cancelled is told that it stands. */
    async restore({ id, sequence, staff }: Seen): Promise<Result<StaffBooking>> {
      const booking = await staffBookings.find(id);
      if (!booking) return refused({ code: 'unknown-booking' });
      const told = reaches(booking, reachedBy) ? await views.letters(id) : [];
      const time = now();
      const change = { ...changeOf(booking, staff, 'booking-restored'), sequence, letters: lettersAgain(told, booking.start, time) };
      const changed = await staffBookings.restore(change);
      const after = changed.booking;
      if (changed.changed || (after.sequence > sequence && after.state !== 'cancelled')) return done(after);
      const refusal = refusalOf(changed, sequence);
      if (refusal.code !== 'too-late' || after.cancelledBy === 'expiry' || after.end <= time) return refused(refusal);
      return refused({ code: 'slot-taken', alternatives: await nearestFree(slots, (await catalogue.product(after.product))!, after.start, { now: time, leadTime: 0 }) });
    },

    /** On its day, and back again. */
    async mark({ id, staff }: Omit<Seen, 'sequence'>, marks: { from: Mark; to: Mark }): Promise<Result<StaffBooking>> {
      const booking = await staffBookings.find(id);
      if (!booking) return refused({ code: 'unknown-booking' });
      const time = now();
      const early = marks.to === 'noshow' ? booking.start > time : dateOf(booking.start) > dateOf(time);
      if (marks.to !== 'booked' && early) return invalid('to', 'too-soon');
      const changed = await staffBookings.mark(changeOf(booking, staff, 'booking-marked', marks), marks);
      if (changed.changed || changed.booking.state === marks.to) return done(changed.booking);
      return refused({ code: changed.booking.state === marks.from ? 'already-booked' : 'changed' });
    },

    async correctName({ id, sequence, staff }: Seen, { from, name }: { from: string; name: string }): Promise<Result<StaffBooking>> {
      const booking = await staffBookings.find(id);
      if (!booking) return refused({ code: 'unknown-booking' });
      if (booking.name === name) return done(booking);
      const changed = await staffBookings.correctName({ ...changeOf(booking, staff, 'name-corrected'), sequence }, { from, to: name, person: personOf(name) });
      if (changed.changed) return done(changed.booking);
      return refused({ code: changed.booking.sequence === sequence && changed.booking.name === from ? 'already-booked' : 'changed' });
    },

    async sendLink({ id, staff }: Omit<Seen, 'sequence'>): Promise<Result<'sent'>> {
      const booking = await staffBookings.find(id);
      if (!booking) return refused({ code: 'unknown-booking' });
      const change = changeOf(booking, staff, 'link-sent');
      if (booking.state !== 'booked' || booking.start <= change.now) return refused({ code: 'too-late' });
      if (!reaches(booking, reachedBy)) return invalid('visitor', 'unreachable');
      await staffBookings.sendLink({ ...change, letters: [{ id: secrets.id(), kind: 'link', nth: '', due: change.now }] });
      return done('sent');
    },
  };

  /** Reminders of whoever had any, since the former ones are of no use any more; and the confirmation anew, once they were told that it was cancelled. */
  function lettersAgain(told: SentLetter[], start: Instant, time: Instant) {
    if (told.length === 0) return [];
    const heard = told[0]!.kind === 'cancelled' || told[0]!.kind === 'cancelled-by-office';
    return letters.confirmed(start, time).filter(({ kind }) => heard || kind === 'reminder');
  }
}

/** Whether letters leave by a way that this visitor has. */
function reaches({ email, phone }: StaffBooking, reachedBy: Reach[]): boolean {
  return (email !== undefined || phone !== undefined) && reachedBy.includes(email === undefined ? 'phone' : 'email');
}

/** It stands where it was to be moved, because the same was asked before. */
function isThere({ state, sequence, start, desk }: StaffBooking, seen: number, to: { start: Instant; desk?: string | undefined }): boolean {
  return (state === 'booked' || state === 'arrived') && sequence <= seen + 1 && start === to.start && (to.desk === undefined || desk === to.desk);
}
