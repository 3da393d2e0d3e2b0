import type { Translated } from '../../domain/language.ts';
import type { DayPart } from '../../domain/wish.ts';
import * as languages from './languages.ts';

/** What letters, text messages and calendar files say, in every language that there is. */
export const texts: Translated<Texts> = { ...languages };

/**
 * One language. Sentences are short (level B1), say "you", and never name what the appointment is about. A translation
 * says what the Dutch says, no more and no less. What is put into a sentence is never bent: where a language would bend
 * it ("у середу", "13.20’ye kadar"), it stands behind a colon.
 */
export interface Texts {
  /** BCP 47 tag by which Intl writes its dates. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** Its own name of itself, above it where it stands below another. */
  name: string;
  /** That it is a translation of the Dutch, which stands below it; nothing in Dutch itself. A text message has no room for it. */
  translation: string | undefined;

  /** A day, from "dinsdag" and "24 november 2026". */
  day(weekday: string, date: string): string;
  /** Between a label and what it names: French has a space before it. */
  colon: string;
  /** A time of the 24-hour clock, from 9 and "20". */
  clock(hour: number, minute: string): string;
  /** A moment in a sentence. */
  moment(at: Moment): string;
  /** The same, for whoever is in another time zone. */
  inGhent(at: Moment): string;

  labels: Record<'when' | 'where' | 'reference' | 'bring' | 'keptUntil' | 'wish', string>;
  manage: { ask: string; link: string; call(telephone: string): string; secret: string };
  onTime: string;
  /** A letter names no person: whoever helps somebody gets it in their place. */
  forOther: string;
  free: string;
  question(telephone: string): string;
  city: string;

  code: { subject(code: string): string; title: string; forBooking(at: Moment): string; forWaitingList: string; type: string; secret: string; notYou: string };
  confirmed: LetterTexts;
  moved: LetterTexts & { calendar: string };
  cancelled: LetterTexts & { undo: string; link: string; anew(telephone: string): string; calendar: string };
  /** Why is not told: it may be somebody's illness. */
  movedByOffice: LetterTexts & { sorry: string; ask: string; otherwise: string };
  cancelledByOffice: LetterTexts & { sorry: string; link: string };
  reminder: LetterTexts & { cannotCome: string };
  link: LetterTexts & { notYou: string };
  waiting: { subject: string; title: string; next: string; leave: string; link: string; wish: WishTexts };
  offer: LetterTexts & { givenUp(at: Moment): string; take: string; link: string; otherwise: string };

  /** The calendar file. */
  event: { summary: string; telephone: string };

  /** In the alphabet of GSM where the language allows it: a message of another alphabet costs twice as much. */
  sms: {
    code(code: string): string;
    confirmed(at: Moment): string;
    moved(at: Moment): string;
    cancelled(at: Moment): string;
    movedByOffice(at: Moment): string;
    cancelledByOffice(at: Moment): string;
    reminder(at: Moment): string;
    link(at: Moment): string;
    waiting: string;
    offer(at: Moment): string;
    reference(reference: string): string;
    answer: string;
    manage: string;
    anew: string;
    undo: string;
    leave: string;
    choose(until: Moment): string;
    free: string;
  };
}

/** A moment in Ghent: "dinsdag 24 november", the same with its year, and "9.20 uur". */
export interface Moment {
  day: string;
  date: string;
  time: string;
}

interface LetterTexts {
  /** With the moment: people look for it in a list of mails. */
  subject(at: Moment): string;
  title: string;
}

interface WishTexts {
  /** Between two of these. */
  between: string;
  from(date: string): string;
  through(date: string): string;
  on(days: string): string;
  parts: Record<DayPart, string>;
  language(name: string): string;
  any: string;
}
