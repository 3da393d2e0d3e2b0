import * as v from 'valibot';
import { date, instant, languageTag, text } from '../forms.ts';
import { StaffBooking } from './bookings.ts';

const wallTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'invalid'));
const weekday = v.picklist(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
const id = v.pipe(v.string(), v.maxLength(64, 'too-long'), v.regex(/^[a-z0-9-]+$/, 'invalid'));

/** A stretch of time at a desk, with what can be spoken there then. Wall-clock times of Ghent. */
export const OpenPeriod = v.object({ opens: wallTime, closes: wallTime, languages: v.array(languageTag) });
export const WeeklyHours = v.object({ ...OpenPeriod.entries, dayOfWeek: weekday, validFrom: v.optional(date), validThrough: v.optional(date) });
export const SpecialHours = v.object({ date, periods: v.array(OpenPeriod) });

export const PlannedDesk = v.object({
  id,
  name: text(60),
  /** Ids of the products it serves. */
  products: v.array(text(64)),
  openingHours: v.array(WeeklyHours),
  specialHours: v.array(SpecialHours),
});

/** `GET /api/staff/plan` */
export const Plan = v.object({
  slotMinutes: v.number(),
  /** From 0 to 1. */
  staffShare: v.number(),
  publishedThrough: v.nullable(v.string()),
  /** Public holidays of this year and the next two: `date`, Dutch `name`. */
  holidays: v.array(v.object({ date: v.string(), name: v.string() })),
  desks: v.array(PlannedDesk),
  /** Grows with every change of the plan; a change names the one that it saw. */
  revision: v.number(),
});

/** `GET /api/staff/days?from=&to=` (at most 62 days): how full each day of each desk is. */
export const DayCounts = v.object({
  days: v.array(
    v.object({
      date: v.string(),
      holiday: v.nullable(v.string()),
      desks: v.array(
        v.object({
          desk: v.string(),
          periods: v.array(OpenPeriod),
          special: v.boolean(),
          slots: v.object({ online: v.number(), staff: v.number(), extra: v.number() }),
          /** Of the slots: those that a booking has, and those that have been closed with one. */
          booked: v.number(),
          closed: v.number(),
        }),
      ),
    }),
  ),
});

/** One change of the plan. */
export const PlanChange = v.variant('change', [
  /** The weekly plan of a desk, from now on. */
  v.object({ change: v.literal('opening-hours'), desk: id, openingHours: v.pipe(v.array(WeeklyHours), v.maxLength(200, 'too-long')) }),
  /** What differs on these dates at these desks; no periods: closed; `null`: as every week again. */
  v.object({ change: v.literal('special-hours'), desks: v.pipe(v.array(id), v.nonEmpty('required')), dates: v.pipe(v.array(date), v.nonEmpty('required'), v.maxLength(62, 'too-long')), periods: v.nullable(v.array(OpenPeriod)) }),
  /** From one moment to another nobody is at these desks: a counsellor is away, an afternoon is closed. */
  v.object({ change: v.literal('closed'), desks: v.pipe(v.array(id), v.nonEmpty('required')), from: instant, until: instant }),
  /** A new desk, or another name or other products of one. */
  v.object({ change: v.literal('desk'), desk: id, name: text(60), products: v.array(text(64)) }),
  v.object({ change: v.literal('staff-share'), staffShare: v.pipe(v.number(), v.minValue(0, 'range'), v.maxValue(1, 'range')) }),
]);

/** `POST /api/staff/plan/preview` with a `PlanChange` → what it would do; nothing is changed. */
export const PlanPreview = v.object({
  /** Bookings that lose their place, earliest first. */
  hits: v.array(StaffBooking),
  /** Free slots that go, and that come. */
  slots: v.object({ removed: v.number(), added: v.number() }),
  revision: v.number(),
});

/**
 * `POST /api/staff/plan` → 200 `{ plan, hits }`: done, and the bookings of `shown` are on closed time until they are moved.
 * 409 `not-shown` with nothing changed, when it hits a booking that is not among `shown`, or the plan is another by now: preview again.
 */
export const PlanChangeRequest = v.object({ change: PlanChange, revision: v.number(), shown: v.pipe(v.array(text(64)), v.maxLength(2000, 'too-long')) });
export const ChangedPlan = v.object({ plan: Plan, hits: v.array(StaffBooking) });

/** `POST /api/staff/plan/publish` → 200 `Plan`. At most a year ahead. */
export const PublishRequest = v.object({ through: date });

/**
 * `POST /api/staff/proposals` → for each booking that is to be moved an equal or the nearest free time, no two the same. Also for what
 * stands on closed time already: `{ bookings }` are ids, `avoid` what the change would close.
 */
export const ProposalsRequest = v.object({ bookings: v.pipe(v.array(text(64)), v.maxLength(500, 'too-long')), avoid: v.optional(PlanChange) });
export const Proposals = v.object({
  proposals: v.array(
    v.object({
      booking: StaffBooking,
      /** None: nothing is free, somebody must be called. */
      time: v.nullable(v.object({ start: v.string(), end: v.string(), desk: v.string(), spoken: v.boolean() })),
    }),
  ),
});

/**
 * `POST /api/staff/moves` → 200 `Moved`. Each is a transaction of its own, so nothing is lost half-way; sent again, it does no more.
 * A visitor who can be written to is told in their language and asked whether it suits; one who cannot, or has no time, becomes a call task.
 */
export const MovesRequest = v.object({
  moves: v.pipe(
    v.array(v.object({ booking: text(64), sequence: v.number(), to: v.nullable(v.object({ start: instant, desk: v.optional(text(64)) })) })),
    v.nonEmpty('required'),
    v.maxLength(500, 'too-long'),
  ),
});
export const Moved = v.object({
  moves: v.array(v.object({ booking: StaffBooking, outcome: v.picklist(['moved', 'to-call', 'slot-taken', 'changed']) })),
});

/** `GET /api/staff/closed`: bookings on time that has been closed, earliest first: what is left of a closure that was not finished. */
export const ClosedBookings = v.object({ bookings: v.array(StaffBooking) });

export type OpenPeriod = v.InferOutput<typeof OpenPeriod>;
export type WeeklyHours = v.InferOutput<typeof WeeklyHours>;
export type SpecialHours = v.InferOutput<typeof SpecialHours>;
export type PlannedDesk = v.InferOutput<typeof PlannedDesk>;
export type Plan = v.InferOutput<typeof Plan>;
export type DayCounts = v.InferOutput<typeof DayCounts>;
export type PlanChange = v.InferOutput<typeof PlanChange>;
export type PlanPreview = v.InferOutput<typeof PlanPreview>;
export type PlanChangeRequest = v.InferOutput<typeof PlanChangeRequest>;
export type ChangedPlan = v.InferOutput<typeof ChangedPlan>;
export type PublishRequest = v.InferOutput<typeof PublishRequest>;
export type ProposalsRequest = v.InferOutput<typeof ProposalsRequest>;
export type Proposals = v.InferOutput<typeof Proposals>;
export type MovesRequest = v.InferOutput<typeof MovesRequest>;
export type Moved = v.InferOutput<typeof Moved>;
export type ClosedBookings = v.InferOutput<typeof ClosedBookings>;
