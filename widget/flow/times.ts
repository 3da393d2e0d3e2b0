import type { Availability } from '../../server/contract/availability.ts';
import type { Answer, Trouble } from '../ask.ts';
import { type Day, addDays, dayOf, lastOfMonth } from './days.ts';

export interface Range {
  from: Day;
  to: Day;
}

/** The free times of one product as far as they are known, and how the visitor looks at them. */
export interface Times {
  /** From here on free times are known, */
  from: Day;
  /** up to and including this day. */
  through: Day;
  days: Availability['days'];
  /** The first free time after `through`, when it is known. */
  next: string | null;
  /** BCP 47 tag of the talk that the times were asked for: they say whether a desk speaks it. */
  talk?: string | undefined;
  /** The last day whose times are published, as far as the office says. */
  published: Day | undefined;
  /** Nothing is free after `through`. */
  ended: boolean;
  asking: { state: 'idle' } | { state: 'waiting'; range: Range } | { state: 'failed'; range: Range; problem: Trouble };
  view: 'list' | 'month';
  /** The day whose times are shown. */
  open: Day | undefined;
  /** How many days the list shows. */
  shown: number;
  /** Where the keyboard is in the month. */
  focus: Day;
}

export type TimesEvent =
  | { type: 'times-came'; range: Range; answer: Answer<Availability>; talk?: string | undefined }
  | { type: 'times-asked-again' }
  | { type: 'more-days-wanted' }
  | { type: 'next-wanted' }
  | { type: 'day-opened'; day: Day }
  | { type: 'day-focused'; day: Day }
  | { type: 'view-chosen'; view: Times['view'] };

/** Two weeks at first: the earliest times are what most people take, and more is one press away. */
const STRETCH = 13;
const DAYS_AT_A_TIME = 7;

export function freshTimes(today: Day): Times {
  return {
    from: today,
    through: addDays(today, -1),
    days: [],
    next: null,
    published: undefined,
    ended: false,
    asking: { state: 'waiting', range: { from: today, to: addDays(today, STRETCH) } },
    view: 'list',
    open: undefined,
    shown: DAYS_AT_A_TIME,
    focus: today,
  };
}

export function nextTimes(times: Times, event: TimesEvent): Times {
  switch (event.type) {
    case 'times-came':
      return event.answer.ok
        ? known({ ...times, talk: event.talk }, event.range, event.answer.value)
        : { ...times, asking: { state: 'failed', range: event.range, problem: event.answer.problem } };
    case 'times-asked-again':
      return times.asking.state === 'failed' ? waitFor(times, times.asking.range) : times;
    case 'more-days-wanted': {
      const shown = times.shown + DAYS_AT_A_TIME;
      const from = addDays(times.through, 1);
      return shown > times.days.length && !times.ended
        ? waitFor({ ...times, shown }, { from, to: addDays(from, STRETCH) })
        : { ...times, shown };
    }
    case 'next-wanted': {
      const from = times.next && dayOf(times.next);
      return from
        ? waitFor({ ...times, open: from, focus: from, shown: times.days.length + DAYS_AT_A_TIME }, { from, to: addDays(from, STRETCH) })
        : times;
    }
    case 'day-opened':
      return { ...times, open: times.open === event.day && times.view === 'list' ? undefined : event.day, focus: event.day };
    case 'day-focused':
      return focusOn(times, event.day);
    case 'view-chosen':
      return focusOn({ ...times, view: event.view }, times.open ?? times.days[0]?.date ?? times.focus);
    default:
      return event satisfies never;
  }
}

/** Whether a desk speaks the language of the talk at that time; nothing where the time itself is not known. */
export function isSpoken({ days }: Times, start: string): boolean | undefined {
  const time = days.flatMap(({ times }) => times).find((free) => free.start === start);
  return time && !!time.spoken;
}

/** Nothing at all is free, now or later. */
export const isFull = ({ days, ended }: Times): boolean => ended && !days.length;

/** The last day that the month view goes to: a month past what is known or on its way, until it is known that nothing follows. */
export function lastDay(times: Times): Day {
  return times.ended ? (times.days.at(-1)?.date ?? times.through) : lastOfMonth(addDays(times.asking.state === 'waiting' ? times.asking.range.to : times.through, 31));
}

function known(times: Times, range: Range, { days, next, publishedThrough }: Availability): Times {
  const all = [...times.days, ...days];
  const grown: Times = {
    ...times,
    days: all,
    through: range.to,
    next,
    published: publishedThrough,
    ended: !days.length && !next,
    asking: { state: 'idle' },
    open: times.open ?? firstDay(all.slice(0, times.shown)),
    focus: times.days.length || times.open ? times.focus : (all[0]?.date ?? times.focus),
  };
  // While this was on its way, somebody may have turned to a month that it does not reach.
  return times.view === 'month' ? focusOn(grown, grown.focus) : grown;
}

/** The first with a time in the language of the talk, else the first. */
const firstDay = (days: Times['days']): Day | undefined => (days.find(({ times }) => times.some(({ spoken }) => spoken)) ?? days[0])?.date;

function focusOn(times: Times, wanted: Day): Times {
  const last = lastDay(times);
  const focus = wanted < times.from ? times.from : wanted > last ? last : wanted;
  const to = lastOfMonth(focus);
  const moved = { ...times, focus };
  return to > times.through && !times.ended ? waitFor(moved, { from: addDays(times.through, 1), to }) : moved;
}

function waitFor(times: Times, range: Range): Times {
  return times.asking.state === 'waiting' ? times : { ...times, asking: { state: 'waiting', range } };
}
