import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import type { ClosedBookings, Plan, PlanChange } from '../../../server/contract/staff/plan.ts';
import type { Answer, Trouble } from '../../ask.ts';
import { type Day, dayOf } from '../../flow/days.ts';
import { instantAt } from '../texts/dates.ts';
import { type WhenEvent, type WhenState, beginWhen, nextWhen } from '../when/when-state.ts';
import { type Job, type JobEvent, beginClosing, nextJob, takeUp } from './job.ts';

/** Who is away, and when. */
export interface Period {
  desks: string[];
  from: Day;
  fromClock: string;
  until: Day;
  untilClock: string;
}

export interface AwayState {
  plan: Plan | undefined;
  /** On closed time: what was not finished. */
  closed: StaffBooking[] | undefined;
  asking: { quietly: boolean } | undefined;
  trouble: Trouble['code'] | undefined;
  period: Period;
  incomplete: boolean;
  job: Job | undefined;
  /** Another time is being chosen for this booking. */
  choosing: { id: string; when: WhenState } | undefined;
  /** For whom another time was just chosen. */
  chosenFor: string | undefined;
}

export type AwayEvent =
  | { type: 'arrived'; desk: string | undefined; date: Day }
  | { type: 'changed' }
  | { type: 'plan-came'; asked: AwayState['asking']; answer: Answer<Plan> }
  | { type: 'closed-came'; asked: AwayState['asking']; answer: Answer<ClosedBookings> }
  | { type: 'period-typed'; period: Partial<Period> }
  | { type: 'list-wanted' }
  | { type: 'taken-up' }
  | { type: 'left' }
  | { type: 'other-wanted'; id: string }
  | JobEvent
  | WhenEvent;

export const WHOLE_DAY = ['08:00', '20:00'] as const;
export const FORENOON = ['08:00', '13:00'] as const;
export const AFTERNOON = ['13:00', '20:00'] as const;

export const beginAway = (today: Day): AwayState => ({
  plan: undefined,
  closed: undefined,
  asking: undefined,
  trouble: undefined,
  period: { desks: [], from: today, fromClock: WHOLE_DAY[0], until: today, untilClock: WHOLE_DAY[1] },
  incomplete: false,
  job: undefined,
  choosing: undefined,
  chosenFor: undefined,
});

export function nextAway(state: AwayState, event: AwayEvent): AwayState {
  switch (event.type) {
    case 'arrived': {
      const asking = { quietly: !!state.plan };
      if (state.job || !event.desk) return { ...state, asking };
      return { ...state, asking, period: { ...state.period, desks: [event.desk], from: event.date, until: event.date } };
    }
    case 'changed':
      return { ...state, asking: { quietly: true } };
    case 'plan-came':
      if (event.asked !== state.asking) return state;
      return event.answer.ok ? { ...state, plan: event.answer.value, trouble: undefined } : { ...state, trouble: state.plan ? state.trouble : event.answer.problem.code };
    case 'closed-came':
      return event.asked === state.asking && event.answer.ok ? { ...state, closed: event.answer.value.bookings } : state;
    case 'period-typed':
      return { ...state, incomplete: false, period: typed(state.period, event.period) };
    case 'list-wanted': {
      const change = closureOf(state.period);
      return change ? { ...state, chosenFor: undefined, job: beginClosing(change) } : { ...state, incomplete: true };
    }
    case 'taken-up':
      return state.closed?.length ? { ...state, chosenFor: undefined, job: takeUp(state.closed) } : state;
    case 'left':
      return { ...state, job: undefined, choosing: undefined, asking: { quietly: true } };
    case 'other-wanted':
      return { ...state, chosenFor: undefined, choosing: state.choosing?.id === event.id ? undefined : gridFor(state.job, event.id) };
    default:
      return isOfJob(event) ? worked(state, event) : chose(state, event);
  }
}

/** A later beginning takes the end with it. */
function typed(before: Period, change: Partial<Period>): Period {
  const period = { ...before, ...change };
  return period.until < period.from ? { ...period, until: period.from } : period;
}

/** The closure that was typed; nothing while it is not complete. */
export function closureOf({ desks, from, fromClock, until, untilClock }: Period): PlanChange | undefined {
  if (!desks.length || !from || !fromClock || !until || !untilClock || `${from} ${fromClock}` >= `${until} ${untilClock}`) return undefined;
  const instant = (day: Day, clock: string) => new Date(instantAt(day, clock)).toISOString();
  return { change: 'closed', desks, from: instant(from, fromClock), until: instant(until, untilClock) };
}

const isOfJob = (event: JobEvent | WhenEvent): event is JobEvent => event.type === 'choice-made' || event.type === 'confirmed' || 'work' in event;

function worked(state: AwayState, event: JobEvent): AwayState {
  if (!state.job) return state;
  const job = nextJob(state.job, event);
  const done = event.type === 'moves-came' && job.work.step !== 'moving';
  return { ...state, job, chosenFor: undefined, ...(event.type === 'confirmed' && { choosing: undefined }), ...(done && { asking: { quietly: true } }) };
}

function gridFor(job: Job | undefined, id: string): AwayState['choosing'] {
  const booking = job?.rows.find((row) => row.booking.id === id)?.booking;
  return booking && { id, when: beginWhen(dayOf(booking.start), booking.product, booking.talkLanguage ?? '') };
}

/** Another time was chosen: that closes the grid. */
function chose(state: AwayState, event: WhenEvent): AwayState {
  const { choosing, job } = state;
  if (!choosing || !job) return state;
  if (event.type !== 'time-chosen') return { ...state, choosing: { ...choosing, when: nextWhen(choosing.when, event) } };
  const choice = { to: 'other', start: event.start, desk: '' } as const;
  return { ...state, choosing: undefined, chosenFor: choosing.id, job: nextJob(job, { type: 'choice-made', id: choosing.id, choice }) };
}
