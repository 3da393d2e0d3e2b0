import type { FoundBookings } from '../../../server/contract/staff/bookings.ts';
import type { Answer, Trouble } from '../../ask.ts';
import { type Day, addDays } from '../../flow/days.ts';

/** The API looks within so many days at once. */
const LONGEST = 91;

interface Question {
  find: string;
  from: Day;
  to: Day;
}

export interface SearchState extends Question {
  asking: (Question & { quietly: boolean }) | undefined;
  /** What was last found, and with which question. */
  found: { question: Question; answer: FoundBookings } | undefined;
  trouble: Trouble['code'] | undefined;
}

export type SearchEvent =
  | { type: 'arrived' }
  | { type: 'changed' }
  | { type: 'typed'; typed: Partial<Question> }
  | { type: 'sent' }
  | { type: 'found'; asked: SearchState['asking']; answer: Answer<FoundBookings> };

/** Most calls are about what is to come; some about what has just been. */
export const beginSearch = (today: Day): SearchState => ({ find: '', from: addDays(today, -7), to: addDays(today, -7 + LONGEST), asking: undefined, found: undefined, trouble: undefined });

export function nextSearch(state: SearchState, event: SearchEvent): SearchState {
  switch (event.type) {
    case 'arrived':
      return state;
    case 'changed': {
      // What is under way was perhaps found before that.
      const asked = state.asking ?? (state.found && { ...state.found.question, quietly: true });
      return asked ? { ...state, asking: { ...asked } } : state;
    }
    case 'typed':
      return within({ ...state, ...event.typed }, event.typed.to !== undefined);
    case 'sent': {
      const { find, from, to } = state;
      return find.trim() ? { ...state, trouble: undefined, asking: { find: find.trim(), from, to, quietly: false } } : state;
    }
    case 'found':
      return event.asked && event.asked === state.asking ? found(state, event.asked, event.answer) : state;
  }
}

function found(state: SearchState, { quietly, ...question }: NonNullable<SearchState['asking']>, answer: Answer<FoundBookings>): SearchState {
  if (answer.ok) return { ...state, asking: undefined, found: { question, answer: answer.value } };
  return { ...state, asking: undefined, trouble: quietly ? state.trouble : answer.problem.code };
}

/** The window keeps its length: the date that was not changed moves along. */
function within(state: SearchState, keepsEnd: boolean): SearchState {
  const { from, to } = state;
  if (from <= to && to <= addDays(from, LONGEST)) return state;
  return keepsEnd ? { ...state, from: from > to ? to : addDays(to, -LONGEST) } : { ...state, to: from > to ? from : addDays(from, LONGEST) };
}
