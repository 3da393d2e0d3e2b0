import { Hono } from 'hono';
import * as v from 'valibot';
import { BookingFile, BookingSearch, FoundBookings, StaffDay, StaffTimes, StaffTimesQuery } from '../../contract/staff/bookings.ts';
import { date } from '../../contract/forms.ts';
import type { Notice } from '../../domain/notice.ts';
import { isoInstant } from '../../domain/time.ts';
import type { seeBookings } from '../../use-cases/see-bookings.ts';
import type { StaffTime } from '../../use-cases/staff-bookings-ports.ts';
import { readInput } from '../body.ts';
import { answerProblem, answerRefusal } from '../problems.ts';
import type { Gate, StaffEnv } from './gate.ts';
import { viewerOf } from './viewer.ts';
import { wireBooking, wireSlot } from './wire-booking.ts';

interface Needs {
  gate: Gate;
  see: ReturnType<typeof seeBookings>;
}

/** What staff see of bookings and of free times. */
export function seeBookingsRoutes({ gate, see }: Needs): Hono<StaffEnv> {
  return new Hono<StaffEnv>()
    .get('/days/:date', gate('see-bookings'), async (c) => {
      const asked = readInput({ date: c.req.param('date') }, v.object({ date }));
      if (!asked.ok) return answerProblem(c, asked.code, { errors: asked.errors });
      const day = await see.day(asked.value.date, viewerOf(c));
      return c.json({
        ...day,
        holiday: day.holiday ?? null,
        notice: wireNotice(day.notice),
        slots: day.slots.map(wireSlot),
        bookings: day.bookings.map(wireBooking),
      } satisfies StaffDay);
    })
    .get('/bookings', gate('see-bookings'), async (c) => {
      const asked = readInput(c.req.query(), BookingSearch);
      if (!asked.ok) return answerProblem(c, asked.code, { errors: asked.errors });
      const found = await see.find(asked.value, viewerOf(c));
      if (!found.ok) return answerRefusal(c, found.problem);
      return c.json({ ...found.value, bookings: found.value.bookings.map(wireBooking) } satisfies FoundBookings);
    })
    .get('/bookings/:id', gate('see-bookings'), async (c) => {
      const found = await see.file(c.req.param('id'), viewerOf(c));
      if (!found.ok) return answerRefusal(c, found.problem);
      const { booking, letters, corrections } = found.value;
      return c.json({
        booking: wireBooking(booking),
        letters: letters.map(({ due, settledAt, failure, ...letter }) => ({ ...letter, dueAt: isoInstant(due), settledAt: settledAt === undefined ? null : isoInstant(settledAt), failure: failure ?? null })),
        corrections: corrections.map(({ at, ...correction }) => ({ at: isoInstant(at), ...correction })),
      } satisfies BookingFile);
    })
    .get('/products/:id/times', gate('see-bookings'), async (c) => {
      const asked = readInput(c.req.query(), StaffTimesQuery);
      if (!asked.ok) return answerProblem(c, asked.code, { errors: asked.errors });
      const found = await see.times(c.req.param('id'), asked.value);
      if (!found.ok) return answerRefusal(c, found.problem);
      const { times, publishedThrough = null } = found.value;
      return c.json({ days: [...times].map(([day, ofDay]) => ({ date: day, times: byStart(ofDay) })), publishedThrough } satisfies StaffTimes);
    });
}

export function wireNotice(notice: Notice | undefined): StaffDay['notice'] {
  return notice === undefined ? null : { ...notice, text: notice.text as Record<string, string> };
}

function byStart(times: StaffTime[]): StaffTimes['days'][number]['times'] {
  const starts = [...new Set(times.map(({ start }) => start))];
  return starts.map((start) => ({
    start: isoInstant(start),
    desks: times.filter((time) => time.start === start).map(({ desk, channel, spoken }) => ({ desk, channel, spoken })),
  }));
}
