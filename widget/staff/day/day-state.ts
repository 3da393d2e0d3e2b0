import type { PostedNotice, StaffBooking, StaffDay } from '../../../server/contract/staff/bookings.ts';
import type { Answer, Trouble } from '../../ask.ts';
import type { Day } from '../../flow/days.ts';
import { type BannerEvent, type BannerState, isBannerEvent, nextBanner } from './banner-state.ts';

export type Mark = 'booked' | 'arrived' | 'attended' | 'noshow';

export interface Marking {
  id: string;
  name: string;
  from: Mark;
  to: Mark;
}

export interface DayState {
  date: Day;
  /** As it was when it was last heard of; another day's while this one is asked for. */
  day: StaffDay | undefined;
  /** What is being asked; `quietly`: by the console itself. */
  asking: { date: Day; quietly: boolean } | undefined;
  trouble: Trouble['code'] | undefined;
  /** Only this desk is shown; empty: all. */
  desk: string;
  /** What they were asked to bring is shown. */
  bring: boolean;
  marking: Marking | undefined;
  /** The last mark, which can be undone. */
  marked: Marking | undefined;
  banner: BannerState;
}

export type DayEvent =
  | { type: 'arrived'; date: Day }
  | { type: 'changed' }
  | { type: 'again' }
  | { type: 'day-came'; asked: DayState['asking']; answer: Answer<StaffDay> }
  | { type: 'desk-chosen'; desk: string }
  | { type: 'bring-shown'; bring: boolean }
  | { type: 'marked'; marking: Marking }
  | { type: 'mark-came'; marking: Marking; answer: Answer<StaffBooking> }
  | { type: 'banner-came'; answer: Answer<PostedNotice> }
  | BannerEvent;

export const beginDay = (today: Day): DayState => ({
  date: today,
  day: undefined,
  asking: undefined,
  trouble: undefined,
  desk: '',
  bring: true,
  marking: undefined,
  marked: undefined,
  banner: { state: 'shown', said: undefined },
});

export function nextDay(state: DayState, event: DayEvent): DayState {
  if (isBannerEvent(event)) return { ...state, banner: nextBanner(state.banner, event, state.date) };
  switch (event.type) {
    case 'arrived': {
      const same = event.date === state.date;
      const fresh = { ...state, date: event.date, asking: { date: event.date, quietly: same && !!state.day } };
      return same ? fresh : { ...fresh, trouble: undefined, marked: undefined, banner: { state: 'shown', said: undefined } };
    }
    case 'changed':
      return { ...state, asking: { date: state.date, quietly: true } };
    case 'again':
      return { ...state, trouble: undefined, asking: { date: state.date, quietly: false } };
    case 'day-came':
      if (event.asked !== state.asking) return state;
      if (!event.answer.ok) return { ...state, asking: undefined, trouble: state.day?.date === state.date ? state.trouble : event.answer.problem.code };
      return { ...state, asking: undefined, day: event.answer.value, trouble: state.trouble === 'changed' ? state.trouble : undefined };
    case 'desk-chosen':
      return { ...state, desk: event.desk };
    case 'bring-shown':
      return { ...state, bring: event.bring };
    case 'marked':
      return state.marking ? state : { ...state, marking: event.marking, trouble: undefined };
    case 'mark-came':
      return marked({ ...state, marking: undefined }, event.marking, event.answer);
    case 'banner-came': {
      const banner = nextBanner(state.banner, event, state.date);
      return event.answer.ok && state.day ? askedAnew({ ...state, banner, day: { ...state.day, notice: noticeOn(state, event.answer.value) } }) : { ...state, banner };
    }
  }
}

function marked(state: DayState, marking: Marking, answer: Answer<StaffBooking>): DayState {
  // What somebody else did meanwhile is read anew.
  if (!answer.ok) return { ...state, trouble: answer.problem.code, marked: undefined, asking: { date: state.date, quietly: true } };
  const bookings = state.day?.bookings.map((booking) => (booking.id === marking.id ? answer.value : booking));
  return askedAnew({ ...state, marked: marking, ...(state.day && bookings && { day: { ...state.day, bookings } }) });
}

/** What is under way was perhaps read before something was written: it must not take that away again. */
const askedAnew = (state: DayState): DayState => (state.asking ? { ...state, asking: { ...state.asking } } : state);

function noticeOn({ date }: DayState, { notice }: PostedNotice): PostedNotice['notice'] {
  return notice && notice.from <= date && date <= notice.through ? notice : null;
}
