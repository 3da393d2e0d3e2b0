import type { FoundBookings, StaffBooking, StaffBookingRequest } from '../../../server/contract/staff/bookings.ts';
import type { FieldError } from '../../../server/contract/problem.ts';
import type { Answer, Trouble } from '../../ask.ts';
import type { Day } from '../../flow/days.ts';
import { type WhenEvent, type WhenState, beginWhen, mondayOf, nextWhen, wantedMoment } from '../when/when-state.ts';

export interface Typed {
  name: string;
  email: string;
  phone: string;
  /** A confirmation is sent where there is a contact. */
  letters: boolean;
  /** Of the letters; empty: that of the talk where letters are written in it, else Dutch. */
  language: string;
}

interface Attempt {
  /** Makes a repeated request the same one. */
  key: string;
  request: StaffBookingRequest;
}

export type BookState =
  | {
      step: 'fill';
      when: WhenState;
      typed: Typed;
      sending: Attempt | undefined;
      attempt: Attempt | undefined;
      missing: FieldError['field'][];
      refused: Trouble | undefined;
      /** With `already-booked`: what that person has. */
      found: StaffBooking[];
    }
  | { step: 'done'; booking: StaffBooking; typed: Typed };

export type BookEvent =
  | { type: 'arrived'; date: Day | undefined; today: Day }
  | { type: 'changed' }
  | { type: 'typed'; typed: Partial<Typed> }
  /** `key` is fresh; the one of before is kept where nothing was changed. */
  | { type: 'sent'; key: string }
  | { type: 'answered'; attempt: Attempt; answer: Answer<StaffBooking> }
  | { type: 'found'; answer: Answer<FoundBookings> }
  | { type: 'another'; today: Day }
  | WhenEvent;

/** Letters are written in these. */
export const LETTER_LANGUAGES = ['nl', 'en', 'fr', 'ar', 'bg', 'es', 'tr', 'uk'];

const nobody: Typed = { name: '', email: '', phone: '', letters: true, language: '' };

export const beginBook = (today: Day): BookState => ({
  step: 'fill',
  when: beginWhen(today),
  typed: nobody,
  sending: undefined,
  attempt: undefined,
  missing: [],
  refused: undefined,
  found: [],
});

export function nextBook(state: BookState, event: BookEvent): BookState {
  if (event.type === 'another') return beginBook(event.today);
  if (event.type === 'arrived') {
    const begun = state.step === 'done' ? beginBook(event.today) : state;
    return begun.step === 'fill' && event.date ? { ...begun, when: nextWhen({ ...begun.when, monday: mondayOf(event.date) }, { type: 'times-again', quietly: false }) } : begun;
  }
  if (state.step === 'done') return state;
  switch (event.type) {
    case 'changed':
      return { ...state, when: nextWhen(state.when, { type: 'times-again', quietly: true }) };
    case 'typed':
      return { ...state, typed: { ...state.typed, ...event.typed } };
    case 'sent':
      return sent(state, event.key);
    case 'answered':
      return event.attempt === state.sending ? answered(state, event.answer) : state;
    case 'found':
      return { ...state, found: event.answer.ok ? event.answer.value.bookings.filter(({ product, status }) => product === state.when.product && status === 'booked') : [] };
    default:
      return { ...state, when: nextWhen(state.when, event) };
  }
}

type Filling = Extract<BookState, { step: 'fill' }>;

function sent(state: Filling, key: string): BookState {
  if (state.sending) return state;
  const missing = missingIn(state);
  const moment = wantedMoment(state.when);
  if (missing.length || !moment) return { ...state, missing: [...missing], refused: undefined };
  const request = requestOf(state, moment);
  const same = state.attempt && JSON.stringify(state.attempt.request) === JSON.stringify(request);
  const attempt = same ? state.attempt! : { key, request };
  return { ...state, missing: [], refused: undefined, found: [], attempt, sending: attempt };
}

function answered(state: Filling, answer: Answer<StaffBooking>): BookState {
  if (answer.ok) return { step: 'done', booking: answer.value, typed: state.typed };
  const { problem } = answer;
  const when = problem.code === 'slot-taken' ? nextWhen({ ...state.when, chosen: undefined }, { type: 'times-again', quietly: true }) : state.when;
  return { ...state, when, sending: undefined, refused: problem, missing: problem.errors?.map(({ field }) => field) ?? [] };
}

function missingIn({ when, typed }: Filling): string[] {
  const missing: string[] = [];
  if (!when.product) missing.push('product');
  else if (!wantedMoment(when)) missing.push(when.extra ? 'extra' : 'start');
  if (!typed.name.trim()) missing.push('visitor.name');
  return missing;
}

function requestOf({ when, typed }: Filling, moment: NonNullable<ReturnType<typeof wantedMoment>>): StaffBookingRequest {
  const [email, phone] = [typed.email.trim(), typed.phone.trim()];
  return {
    product: when.product,
    ...moment,
    visitor: { name: typed.name.trim(), ...(email && { email }), ...(phone && { phone }) },
    language: typed.language || letterLanguage(when.talk),
    ...(when.talk && { talkLanguage: when.talk }),
    letters: typed.letters && !!(email || phone),
  };
}

export const letterLanguage = (talk: string): string => (LETTER_LANGUAGES.includes(talk) ? talk : 'nl');
