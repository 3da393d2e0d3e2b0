import { finds } from '../domain/finds.ts';
import type { Language } from '../domain/language.ts';
import type { Notice } from '../domain/notice.ts';
import { done, invalid, type Result, refused } from '../domain/problem.ts';
import type { Staff } from '../domain/staff.ts';
import type { StaffBooking, StaffSlot } from '../domain/staff-booking.ts';
import { addDays, dateOf, daysBetween, type Instant, instantOf, MINUTE, type PlainDate } from '../domain/time.ts';
import type { Holidays } from './plan-ports.ts';
import type { Catalogue, Clock } from './ports.ts';
import type { Notices, SentLetter, StaffDesk, StaffTime, StaffViews } from './staff-bookings-ports.ts';
import type { AuditTrail } from './staff-ports.ts';

/** The most days of one search, and of one look at free times. */
const LONGEST_SEARCH = 92;
const LONGEST_LOOK = 62;

/** The most bookings that one search shows. */
const MOST_FOUND = 50;

interface Needs {
  views: StaffViews;
  notices: Notices;
  catalogue: Pick<Catalogue, 'product' | 'publishedThrough'>;
  holidays: Holidays;
  trail: AuditTrail;
  now: Clock;
}

/** Who looks, and whether they do or their screen does it by itself: that is not noted once more. */
export interface Viewer {
  staff: Staff['id'];
  asked: 'by a person' | 'by itself';
}

export interface Day {
  date: PlainDate;
  /** Its name, when it is a public holiday. */
  holiday: string | undefined;
  notice: Notice | undefined;
  desks: StaffDesk[];
  slots: StaffSlot[];
  bookings: StaffBooking[];
}

/** What staff see of bookings. Whoever was shown somebody's is in the audit before they see it. */
export function seeBookings({ views, notices, catalogue, holidays, trail, now }: Needs) {
  const noteSeen = async ({ staff, asked }: Viewer, ids: string[]) => {
    const time = now();
    if (asked === 'by a person' && ids.length > 0) await trail.note(ids.map((booking) => ({ staff, action: 'booking-seen', booking, now: time })));
  };
  const within = (from: PlainDate, to: PlainDate) => ({ from: instantOf(from, '00:00'), until: instantOf(addDays(to, 1), '00:00'), now: now() });

  return {
    async day(date: PlainDate, { staff, asked }: Viewer): Promise<Day> {
      const time = within(date, date);
      if (asked === 'by a person') await trail.note([{ staff, action: 'day-seen', details: { date }, now: time.now }]);
      const [desks, slots, bookings, notice] = [await views.desks(), await views.slots(time), await views.bookings(time), await notices.notice()];
      const used = new Set([...slots, ...bookings].map(({ desk }) => desk));
      return {
        date,
        holiday: holidays(Number(date.slice(0, 4))).find((holiday) => holiday.date === date)?.name,
        notice: notice && notice.from <= date && date <= notice.through ? notice : undefined,
        desks: desks.filter(({ id, extra }) => !extra || used.has(id)),
        slots,
        bookings,
      };
    },

    /** Earliest first; the names are compared here, since they will not be legible to the database. */
    async find({ find, from, to }: { find: string; from: PlainDate; to: PlainDate }, viewer: Viewer): Promise<Result<{ bookings: StaffBooking[]; more: boolean }>> {
      const days = daysBetween(from, to);
      if (!(days >= 0 && days < LONGEST_SEARCH)) return invalid('to', 'range');
      const found = (await views.findable(within(from, to))).filter(finds(find)).map(({ id }) => id);
      const shown = found.slice(0, MOST_FOUND);
      await noteSeen(viewer, shown);
      return done({ bookings: await views.byIds(shown), more: found.length > shown.length });
    },

    async file(id: string, viewer: Viewer): Promise<Result<{ booking: StaffBooking; letters: SentLetter[]; corrections: { at: Instant; by: string; before: string }[] }>> {
      const [booking] = await views.byIds([id]);
      if (!booking) return refused({ code: 'unknown-booking' });
      await noteSeen(viewer, [id]);
      return done({ booking, letters: await views.letters(id), corrections: await views.corrections(id) });
    },

    async times(id: string, { from, to, talk }: { from: PlainDate; to: PlainDate; talk?: Language | undefined }): Promise<Result<{ times: Map<PlainDate, StaffTime[]>; publishedThrough: PlainDate | undefined }>> {
      const days = daysBetween(from, to);
      if (!(days >= 0 && days < LONGEST_LOOK)) return invalid('to', 'range');
      const product = await catalogue.product(id);
      if (!product) return refused({ code: 'unknown-product' });
      const times = new Map<PlainDate, StaffTime[]>();
      for (const time of await views.times({ product: id, duration: product.duration * MINUTE, ...within(from, to), ...(talk !== undefined && { talkLanguage: talk.toLowerCase() }) })) {
        const date = dateOf(time.start);
        times.set(date, [...(times.get(date) ?? []), time]);
      }
      return done({ times, publishedThrough: await catalogue.publishedThrough() });
    },
  };
}
