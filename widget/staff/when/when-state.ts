import type { StaffTimes } from '../../../server/contract/staff/bookings.ts';
import type { Answer, Trouble } from '../../ask.ts';
import { type Day, addDays, weekday } from '../../flow/days.ts';
import { instantAt } from '../texts/dates.ts';
import { type Cell, type Grid, firstCell, gridOf, startAt } from './grid.ts';

interface Asking {
  product: string;
  talk: string;
  monday: Day;
  /** Nobody asked for exactly this week: where it is full, the next one is shown. */
  onward: boolean;
  quietly: boolean;
}

/** A time beyond capacity, with the reason that is kept. */
export interface Extra {
  day: Day;
  clock: string;
  reason: string;
}

/** Choosing a moment at the desk: a week of free slots, of both channels, and knowingly one that is not free. */
export interface WhenState {
  product: string;
  /** The language of the talk; empty: none was asked for. */
  talk: string;
  /** The Monday of the week that is shown. */
  monday: Day;
  grid: Grid | undefined;
  /** Nothing is published after this day. */
  published: Day | null;
  asking: Asking | undefined;
  trouble: Trouble['code'] | undefined;
  /** Where the keyboard is in the grid. */
  active: Cell | undefined;
  chosen: { start: string; desk: string } | undefined;
  extra: Extra | undefined;
}

export type WhenEvent =
  | { type: 'product-chosen'; product: string }
  | { type: 'talk-chosen'; talk: string }
  | { type: 'week-turned'; by: number }
  | { type: 'week-came'; asked: Asking; answer: Answer<StaffTimes> }
  | { type: 'cell-entered'; cell: Cell }
  | { type: 'time-chosen'; start: string }
  | { type: 'desk-chosen'; desk: string }
  | { type: 'times-again'; quietly: boolean }
  | { type: 'extra-wanted'; day: Day }
  | { type: 'extra-typed'; extra: Partial<Extra> }
  | { type: 'extra-left' };

export const mondayOf = (day: Day): Day => addDays(day, -weekday(day));

export const beginWhen = (today: Day, product = '', talk = ''): WhenState => ({
  product,
  talk,
  monday: mondayOf(today),
  grid: undefined,
  published: null,
  asking: product ? { product, talk, monday: mondayOf(today), onward: true, quietly: false } : undefined,
  trouble: undefined,
  active: undefined,
  chosen: undefined,
  extra: undefined,
});

export function nextWhen(state: WhenState, event: WhenEvent): WhenState {
  switch (event.type) {
    case 'product-chosen':
      return asked({ ...state, product: event.product, grid: undefined, chosen: undefined }, true);
    case 'talk-chosen':
      return asked({ ...state, talk: event.talk }, false);
    case 'week-turned':
      return asked({ ...state, monday: addDays(state.monday, 7 * event.by) }, false);
    case 'times-again':
      return asked(state, false, event.quietly);
    case 'week-came':
      return event.asked === state.asking ? came(state, event.asked, event.answer) : state;
    case 'cell-entered':
      return { ...state, active: event.cell };
    case 'time-chosen':
      return { ...state, chosen: { start: event.start, desk: '' }, extra: undefined };
    case 'desk-chosen':
      return state.chosen ? { ...state, chosen: { ...state.chosen, desk: event.desk } } : state;
    case 'extra-wanted':
      return { ...state, chosen: undefined, extra: { day: event.day, clock: '', reason: '' } };
    case 'extra-typed':
      return state.extra ? { ...state, extra: { ...state.extra, ...event.extra } } : state;
    case 'extra-left':
      return { ...state, extra: undefined };
  }
}

function asked(state: WhenState, onward: boolean, quietly = false): WhenState {
  const { product, talk, monday } = state;
  return product ? { ...state, trouble: undefined, asking: { product, talk, monday, onward, quietly } } : state;
}

function came(state: WhenState, { monday, onward }: Asking, answer: Answer<StaffTimes>): WhenState {
  if (!answer.ok) return { ...state, asking: undefined, trouble: answer.problem.code };
  const { days, publishedThrough: published } = answer.value;
  const grid = gridOf(days, monday);
  const next = addDays(monday, 7);
  if (onward && !grid.clocks.length && published && next <= published) return asked({ ...state, monday: next, published }, true);
  const { active, chosen } = state;
  const stays = active && grid.dates.includes(active.date) && grid.clocks.includes(active.clock);
  return {
    ...state,
    asking: undefined,
    grid,
    published,
    active: stays ? active : firstCell(grid),
    // Of another week it cannot be seen whether it is still free; of this one it can.
    chosen: chosen && grid.dates.includes(chosen.start.slice(0, 10)) && !startAt(grid, chosen.start) ? undefined : chosen,
  };
}

/** The moment that is wanted, as the API takes it; nothing while it is not chosen. */
export function wantedMoment({ chosen, extra }: WhenState): { start: string; desk?: string; extra?: { reason: string } } | undefined {
  if (chosen) return { start: chosen.start, ...(chosen.desk && { desk: chosen.desk }) };
  if (extra?.day && extra.clock && extra.reason.trim()) return { start: instantAt(extra.day, extra.clock), extra: { reason: extra.reason.trim() } };
  return undefined;
}
