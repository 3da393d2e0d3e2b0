import type { BookingFile, StaffBooking } from '../../../server/contract/staff/bookings.ts';
import type { Answer, Trouble } from '../../ask.ts';
import { type Day, dayOf } from '../../flow/days.ts';
import { type WhenEvent, type WhenState, beginWhen, nextWhen, wantedMoment } from '../when/when-state.ts';
import type { Change, Mark } from './change.ts';

/** What somebody is about to do with the booking. */
export type Act = { act: 'none' } | { act: 'move'; when: WhenState; letters: boolean } | { act: 'cancel'; letters: boolean } | { act: 'name'; name: string } | { act: 'erase' };

export interface BookingState {
  id: string;
  file: BookingFile | undefined;
  asking: { id: string; quietly: boolean } | undefined;
  act: Act;
  sending: Change | undefined;
  refused: Trouble | undefined;
  /** What was just done. */
  done: Change | undefined;
}

export type BookingEvent =
  | { type: 'arrived'; id: string }
  | { type: 'changed' }
  | { type: 'file-came'; asked: BookingState['asking']; answer: Answer<BookingFile> }
  | { type: 'act-chosen'; act: Act['act'] }
  | { type: 'letters-chosen'; letters: boolean }
  | { type: 'name-typed'; name: string }
  | { type: 'marked'; from: Mark; to: Mark }
  | { type: 'sent' }
  | { type: 'restored' }
  | { type: 'link-wanted' }
  | { type: 'answered'; change: Change; answer: Answer<StaffBooking | undefined> }
  | WhenEvent;

export const beginBooking = (): BookingState => ({ id: '', file: undefined, asking: undefined, act: { act: 'none' }, sending: undefined, refused: undefined, done: undefined });

export function nextBooking(state: BookingState, event: BookingEvent): BookingState {
  switch (event.type) {
    case 'arrived':
      // Whoever comes back to what they were doing goes on with it.
      return event.id === state.id && state.file ? { ...state, asking: { id: event.id, quietly: true } } : { ...beginBooking(), id: event.id, asking: { id: event.id, quietly: false } };
    case 'changed':
      return readAgain(state);
    case 'file-came':
      return event.asked === state.asking ? fileCame(state, event.answer) : state;
    case 'act-chosen':
      return state.file ? { ...state, refused: undefined, done: undefined, act: actOn(event.act, state.file.booking) } : state;
    case 'letters-chosen':
      return 'letters' in state.act ? { ...state, act: { ...state.act, letters: event.letters } } : state;
    case 'name-typed':
      return state.act.act === 'name' ? { ...state, act: { ...state.act, name: event.name } } : state;
    case 'marked':
      return change(state, { what: 'mark', id: state.id, request: { from: event.from, to: event.to } });
    case 'restored':
      return state.file ? change(state, { what: 'restore', id: state.id, request: { sequence: state.file.booking.sequence } }) : state;
    case 'link-wanted':
      return change(state, { what: 'link', id: state.id });
    case 'sent':
      return sent(state);
    case 'answered':
      return event.change === state.sending ? answered(state, event.change, event.answer) : state;
    default:
      return state.act.act === 'move' ? { ...state, act: { ...state.act, when: nextWhen(state.act.when, event) } } : state;
  }
}

function actOn(act: Act['act'], booking: StaffBooking): Act {
  const letters = !!(booking.email || booking.phone);
  switch (act) {
    case 'none':
    case 'erase':
      return { act };
    case 'move':
      return { act, letters, when: beginWhen(firstDay(booking), booking.product, booking.talkLanguage ?? '') };
    case 'cancel':
      return { act, letters };
    case 'name':
      return { act, name: booking.name };
  }
}

/** Most move within the week of their appointment; who missed it moves to what is still to come. */
function firstDay({ start }: StaffBooking): Day {
  const [day, today] = [dayOf(start), dayOf(new Date())];
  return day > today ? day : today;
}

const readAgain = (state: BookingState): BookingState => ({ ...state, asking: { id: state.id, quietly: true } });

function fileCame(state: BookingState, answer: Answer<BookingFile>): BookingState {
  if (answer.ok) return { ...state, asking: undefined, file: answer.value };
  return { ...state, asking: undefined, refused: state.file ? state.refused : answer.problem };
}

function change(state: BookingState, sending: Change): BookingState {
  return state.sending ? state : { ...state, sending, refused: undefined, done: undefined };
}

function sent(state: BookingState): BookingState {
  const { act, file, id } = state;
  if (!file) return state;
  if (act.act === 'erase') return change(state, { what: 'erase', id });
  const { sequence } = file.booking;
  if (act.act === 'cancel') return change(state, { what: 'cancel', id, request: { sequence, letters: act.letters } });
  if (act.act === 'name') return change(state, { what: 'name', id, request: { sequence, from: file.booking.name, name: act.name.trim() } });
  const moment = act.act === 'move' && wantedMoment(act.when);
  return moment && act.act === 'move' ? change(state, { what: 'move', id, request: { sequence, letters: act.letters, ...moment } }) : state;
}

function answered(state: BookingState, done: Change, answer: Answer<StaffBooking | undefined>): BookingState {
  const told = readAgain({ ...state, sending: undefined });
  if (!answer.ok) return { ...told, refused: answer.problem, act: afresh(state.act) };
  const file = answer.value && state.file ? { ...state.file, booking: answer.value } : state.file;
  return { ...told, file, done, act: { act: 'none' } };
}

/** Of a time that somebody else took meanwhile the grid must not say that it is free. */
const afresh = (act: Act): Act => (act.act === 'move' ? { ...act, when: nextWhen(act.when, { type: 'times-again', quietly: true }) } : act);
