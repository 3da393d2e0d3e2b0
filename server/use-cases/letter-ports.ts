import type { Language } from '../domain/language.ts';
import type { Letter } from '../domain/letter.ts';
import type { Instant } from '../domain/time.ts';

/** The letters that are to be sent. Each channel is worked off by itself: a mail server that is away delays no text message. */
export interface Outbox {
  /**
   * The first `most` letters that are due on a channel, codes before all others and those about one thing in the order in which they were written,
   * for this `lease` alone (a name that is used once) until `until`. What is no longer of use is dropped: a letter whose time is over, a reminder
   * of a booking that has changed since, a code that is no longer awaited, an offer that is over.
   */
  lease(lease: string, channel: Letter['channel'], times: { now: Instant; until: Instant }, most: number): Promise<Letter[]>;
  /** When the next letter of the channel is due, or a lease of one is over. */
  nextDue(channel: Letter['channel']): Promise<Instant | undefined>;
  /** A letter that was sent is sent, whoever has it by now; all else can only be said by whoever has the lease. */
  settle(letter: Letter, lease: string, end: LetterEnd): Promise<void>;
}

export type LetterEnd =
  | { end: 'sent'; now: Instant }
  /** To be tried again: its own fault counts as an attempt, an unreachable server does not. */
  | { end: 'postponed'; due: Instant; counts: boolean; failure: string }
  | { end: 'parked'; now: Instant; failure: string };

/** How letters leave the office. */
export interface Transport {
  /** On which they can. A contact that has none of them can get no code, so it cannot be proved. */
  channels: Letter['channel'][];
  /** Never throws for what a server or a gateway does. */
  send(message: Message): Promise<Delivery>;
}

export type Message = Email | Sms;

export interface Email {
  channel: 'email';
  kind: Letter['kind'];
  /** Without angle brackets: `<local part>@<domain>`. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** BCP 47 tag of what comes first. */
  language: Language;
  calendar?: { method: 'PUBLISH' | 'CANCEL'; content: string };
}

export interface Sms {
  channel: 'sms';
  kind: Letter['kind'];
  messageId: string;
  /** E.164. */
  to: string;
  text: string;
}

/** `failure` is a short code of what went wrong; nothing of the letter or its address is in it. */
export type Delivery =
  | { result: 'sent' }
  /** This letter was refused; others may do. */
  | { result: 'refused'; failure: string }
  /** Nothing can be sent now. */
  | { result: 'unreachable'; failure: string };
