import type { Figures } from '../../../server/contract/staff/figures.ts';
import type { Answer, Trouble } from '../../ask.ts';
import { type Day, addDays, weekday } from '../../flow/days.ts';

export interface Range {
  from: Day;
  to: Day;
}

export interface FiguresState {
  /** As typed: any day of the first and of the last week. */
  range: Range;
  /** Days of the bookings to take out. */
  taken: Range;
  asking: Range | undefined;
  shown: { range: Range; weeks: Figures['weeks'] } | undefined;
  trouble: Trouble['code'] | 'range' | undefined;
}

export type FiguresEvent =
  | { type: 'arrived' }
  | { type: 'typed'; range: Partial<Range> }
  | { type: 'taken-typed'; taken: Partial<Range> }
  | { type: 'sent' }
  | { type: 'figures-came'; asked: FiguresState['asking']; answer: Answer<Figures> };

/** What has been, and what is booked by now for the weeks to come. */
export const beginFigures = (today: Day): FiguresState => ({
  range: { from: addDays(mondayOf(today), -56), to: addDays(mondayOf(today), 21) },
  taken: { from: addDays(today, -28), to: today },
  asking: undefined,
  shown: undefined,
  trouble: undefined,
});

export function nextFigures(state: FiguresState, event: FiguresEvent): FiguresState {
  switch (event.type) {
    case 'arrived':
    case 'sent': {
      const range = { from: mondayOf(state.range.from), to: addDays(mondayOf(state.range.to), 6) };
      return range.from < range.to && range.to < addDays(range.from, 53 * 7) ? { ...state, asking: range, trouble: undefined } : { ...state, trouble: 'range' };
    }
    case 'typed':
      return { ...state, range: { ...state.range, ...event.range } };
    case 'taken-typed':
      return { ...state, taken: { ...state.taken, ...event.taken } };
    case 'figures-came':
      if (!event.asked || event.asked !== state.asking) return state;
      return event.answer.ok
        ? { ...state, asking: undefined, shown: { range: event.asked, weeks: event.answer.value.weeks } }
        : { ...state, asking: undefined, trouble: event.answer.problem.code };
  }
}

const mondayOf = (day: Day): Day => addDays(day, -weekday(day));
