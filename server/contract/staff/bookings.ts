import * as v from 'valibot';
import { Visitor } from '../booking.ts';
import { date, instant, languageTag, text } from '../forms.ts';

/** A booking as staff see it. Personal: whoever was shown it is in the audit. */
export const StaffBooking = v.object({
  id: v.string(),
  reference: v.string(),
  status: v.picklist(['pending', 'booked', 'arrived', 'attended', 'noshow', 'cancelled']),
  cancelledBy: v.nullable(v.picklist(['visitor', 'staff', 'expiry'])),
  product: v.string(),
  desk: v.string(),
  start: v.string(),
  end: v.string(),
  name: v.string(),
  email: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  /** BCP 47 tag of their letters. */
  language: v.string(),
  talkLanguage: v.nullable(v.string()),
  /** The desk speaks the talk language then, its counsellor or an interpreter; false: somebody is brought, or an interpreter telephoned. */
  spoken: v.boolean(),
  partner: v.nullable(v.string()),
  madeBy: v.picklist(['visitor', 'staff']),
  /** Why it stands beyond capacity, where it does. */
  extra: v.nullable(v.string()),
  /** Moved by staff: whether the visitor has said that the new time suits. */
  answer: v.nullable(v.picklist(['awaited', 'accepted'])),
  /** Its time has been closed since: it is to be moved. */
  closed: v.boolean(),
  /** Grows with every change; changes name the one that they saw. */
  sequence: v.number(),
  createdAt: v.string(),
  changedAt: v.string(),
});

/** A place of a desk. */
export const StaffSlot = v.object({
  desk: v.string(),
  start: v.string(),
  end: v.string(),
  channel: v.picklist(['online', 'staff', 'closed']),
  /** Why there is a slot beyond the plan, where there is. */
  extra: v.nullable(v.string()),
  /** BCP 47 tags of what can be spoken there then. */
  languages: v.array(v.string()),
  /** The booking that has it; or it is kept: for whoever may undo a cancellation, an offer, or until it is the public's. */
  taken: v.nullable(v.variant('by', [v.object({ by: v.literal('booking'), booking: v.string() }), v.object({ by: v.literal('kept'), until: v.string() })])),
});

/** `desk` with `extra`: holds what stands beyond capacity. */
export const StaffDesk = v.object({ id: v.string(), name: v.string(), products: v.array(v.string()), extra: v.boolean() });

export const Notice = v.object({
  /** The office is closed on its days: the widget says so in the visitor's language. */
  closed: v.boolean(),
  /** What else is to be said, by language; Dutch first. */
  text: v.record(v.string(), v.string()),
  /** `YYYY-MM-DD`, both included. */
  from: v.string(),
  through: v.string(),
});

/** `GET /api/staff/days/{date}` */
export const StaffDay = v.object({
  date: v.string(),
  /** Of a public holiday; Dutch. */
  holiday: v.nullable(v.string()),
  notice: v.nullable(Notice),
  desks: v.array(StaffDesk),
  slots: v.array(StaffSlot),
  /** All of that day that are not expired, earliest first, cancelled ones too. */
  bookings: v.array(StaffBooking),
});

/** `GET /api/staff/bookings?find=…&from=YYYY-MM-DD&to=YYYY-MM-DD`: by reference, or part of a name or telephone number, within those days (at most 92). */
export const BookingSearch = v.object({ find: text(120), from: date, to: date });
export const FoundBookings = v.object({ bookings: v.array(StaffBooking), more: v.boolean() });

/** `GET /api/staff/bookings/{id}`: with its letters, newest first. */
export const BookingFile = v.object({
  booking: StaffBooking,
  letters: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      channel: v.picklist(['email', 'sms']),
      state: v.picklist(['waiting', 'sent', 'parked', 'dropped']),
      dueAt: v.string(),
      settledAt: v.nullable(v.string()),
      failure: v.nullable(v.string()),
    }),
  ),
  /** Former spellings of the name, newest first. */
  corrections: v.array(v.object({ at: v.string(), by: v.string(), before: v.string() })),
});

export const StaffTimesQuery = v.object({ from: date, to: date, talk: v.optional(languageTag) });

/** `GET /api/staff/products/{id}/times?from=&to=&talk=`: free times of both channels, desk by desk. At most 62 days. */
export const StaffTimes = v.object({
  days: v.array(
    v.object({
      date: v.string(),
      times: v.array(v.object({ start: v.string(), desks: v.array(v.object({ desk: v.string(), channel: v.picklist(['online', 'staff']), spoken: v.boolean() })) })),
    }),
  ),
  publishedThrough: v.nullable(v.string()),
});

const StaffVisitor = v.object({ name: Visitor.entries.name, email: Visitor.entries.email, phone: Visitor.entries.phone });

/** An extra slot, at a desk that has none then, or beside all desks: for a reason that is kept. */
const Extra = v.object({ reason: text(200) });

/** `POST /api/staff/bookings` with `Idempotency-Key` → 201 `StaffBooking`. Without contact nobody gets letters. */
export const StaffBookingRequest = v.object({
  product: text(64),
  start: instant,
  /** The desk that was chosen in the grid; without it one is chosen as for visitors, staff slots first. */
  desk: v.optional(text(64)),
  visitor: StaffVisitor,
  language: languageTag,
  talkLanguage: v.optional(languageTag),
  letters: v.boolean(),
  extra: v.optional(Extra),
});

/** `POST /api/staff/bookings/{id}/mark` → 200 `StaffBooking`. `from` is the status that was seen; back to `booked` is the undo. */
export const MarkRequest = v.object({ from: v.picklist(['booked', 'arrived', 'attended', 'noshow']), to: v.picklist(['booked', 'arrived', 'attended', 'noshow']) });

/** `POST /api/staff/bookings/{id}/move` → 200 `StaffBooking`, or `changed` when its sequence is another by now. */
export const StaffMoveRequest = v.object({ sequence: v.number(), start: instant, desk: v.optional(text(64)), letters: v.boolean(), extra: v.optional(Extra) });

/** `POST /api/staff/bookings/{id}/cancel` → 200 `StaffBooking`. */
export const StaffCancelRequest = v.object({ sequence: v.number(), letters: v.boolean() });

/** `POST /api/staff/bookings/{id}/restore` → 200 `StaffBooking`: takes back a cancellation while its time is free. */
export const StaffRestoreRequest = v.object({ sequence: v.number() });

/** `POST /api/staff/bookings/{id}/name` → 200 `StaffBooking`. `from` is the spelling that was seen; it is kept with the booking. */
export const CorrectNameRequest = v.object({ sequence: v.number(), from: Visitor.entries.name, name: Visitor.entries.name });

/** `POST /api/staff/bookings/{id}/link` → 202: the manage link once more, to the booking's own contact. */

/** `POST /api/staff/notice` → 200 `{ notice }`; `null` takes it away. */
export const NoticeChange = v.object({
  notice: v.nullable(v.object({ closed: v.boolean(), text: v.record(languageTag, text(500)), from: date, through: date })),
});
export const PostedNotice = v.object({ notice: v.nullable(Notice) });

/** Something that staff must do. `letter`: could not be delivered. `call`: was moved or hit by a closure, and has not answered, or cannot be written to. */
export const Task = v.object({
  /** Of the call-back, the letter or the booking: unique together with `kind`. */
  id: v.string(),
  kind: v.picklist(['call-back', 'letter', 'call']),
  since: v.string(),
  name: v.string(),
  phone: v.nullable(v.string()),
  email: v.nullable(v.string()),
  language: v.string(),
  talkLanguage: v.nullable(v.string()),
  product: v.nullable(v.string()),
  /** The day before which the visitor must do something: `YYYY-MM-DD`. */
  deadline: v.nullable(v.string()),
  /** The booking that it is about, where it is about one. */
  booking: v.nullable(v.object({ id: v.string(), reference: v.string(), start: v.string() })),
  /** Why, as a code: `asked`, `not-answered`, `not-reachable`, `no-time`, or that of the mail server. */
  why: v.string(),
});

/** `GET /api/staff/tasks` → open ones, most urgent first: a deadline, then the nearest booking, then the oldest. */
export const Tasks = v.object({ tasks: v.array(Task) });

/** `POST /api/staff/tasks/{kind}/{id}` → 200 `Tasks`. `open` is the undo of `done`; `retry` sends a letter again. */
export const TaskChange = v.object({ to: v.picklist(['done', 'open', 'retry']) });

/** `GET /api/staff/changes`: server-sent events named `changed`, without data, whenever something was written. */

export type StaffBooking = v.InferOutput<typeof StaffBooking>;
export type StaffSlot = v.InferOutput<typeof StaffSlot>;
export type StaffDesk = v.InferOutput<typeof StaffDesk>;
export type Notice = v.InferOutput<typeof Notice>;
export type StaffDay = v.InferOutput<typeof StaffDay>;
export type BookingSearch = v.InferOutput<typeof BookingSearch>;
export type FoundBookings = v.InferOutput<typeof FoundBookings>;
export type BookingFile = v.InferOutput<typeof BookingFile>;
export type StaffTimes = v.InferOutput<typeof StaffTimes>;
export type StaffBookingRequest = v.InferOutput<typeof StaffBookingRequest>;
export type MarkRequest = v.InferOutput<typeof MarkRequest>;
export type StaffMoveRequest = v.InferOutput<typeof StaffMoveRequest>;
export type StaffCancelRequest = v.InferOutput<typeof StaffCancelRequest>;
export type StaffRestoreRequest = v.InferOutput<typeof StaffRestoreRequest>;
export type CorrectNameRequest = v.InferOutput<typeof CorrectNameRequest>;
export type NoticeChange = v.InferOutput<typeof NoticeChange>;
export type PostedNotice = v.InferOutput<typeof PostedNotice>;
export type Task = v.InferOutput<typeof Task>;
export type Tasks = v.InferOutput<typeof Tasks>;
export type TaskChange = v.InferOutput<typeof TaskChange>;
