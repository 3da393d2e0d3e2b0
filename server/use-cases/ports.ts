import type { Booking, BookingState } from '../domain/booking.ts';
import type { Contact, Reach } from '../domain/contact.ts';
import type { Language } from '../domain/language.ts';
import type { Letter, PlannedLetter } from '../domain/letter.ts';
import type { Desk, Office, OfficePlan, Product } from '../domain/office.ts';
import type { Release } from '../domain/release.ts';
import type { Plan } from '../domain/plan.ts';
import type { Slot } from '../domain/slots.ts';
import type { Instant, PlainDate } from '../domain/time.ts';
import type { Triage } from '../domain/triage.ts';
import type { Entry, EntryState, Offer, OpenSlot, Sought } from '../domain/waiting.ts';
import type { Wish } from '../domain/wish.ts';

// What the use cases need from outside.

export type Clock = () => Instant;

/** Makes what nobody may guess, and what must be told apart. */
export interface Secrets {
  id(): string;
  randomBytes(count: number): Uint8Array;
  /** The secret that opens a booking: always the same for the same booking, so that it can be given again. */
  manageToken(bookingId: string): Promise<string>;
  /** By which a visitor's widget names a booking (or an entry of the waiting list) whose code is awaited. */
  confirmToken(subjectId: string): Promise<string>;
  /** The six digits that prove the contact of a booking or of an entry of the waiting list. */
  code(subjectId: string): Promise<string>;
  /** The secret that opens an entry of the waiting list. */
  waitingToken(entryId: string): Promise<string>;
  /** SHA-256, for what is looked up without being stored. */
  hash(text: string): Promise<string>;
}

export interface Catalogue {
  /** Nothing before the office has been described. */
  office(): Promise<Office | undefined>;
  /** In the order in which visitors see them; also those that are retired. */
  products(): Promise<Product[]>;
  /** Without its texts: what a change of a booking needs to know of it, also when it is retired. */
  product(id: string): Promise<Pick<Product, 'id' | 'duration'> | undefined>;
  /** The same, of a product that one can still come for. */
  offered(id: string): Promise<Pick<Product, 'id' | 'duration'> | undefined>;
  /** Nothing where nobody has thought of questions. */
  triage(): Promise<Triage | undefined>;
  desks(): Promise<Desk[]>;
  /** What publishing needs to know. */
  publishing(): Promise<(Plan & { publishedThrough: PlainDate | undefined; revision: number }) | undefined>;
  /** The last day whose slots are published. */
  publishedThrough(): Promise<PlainDate | undefined>;
  isEmpty(): Promise<boolean>;
  /** Describes the office of an empty database. */
  fill(plan: OfficePlan): Promise<void>;
}

export interface Slots {
  /** Starts at which the product can be booked, earliest first. `duration` in milliseconds. */
  free(query: { product: string; duration: number; now: Instant; from: Instant; until: Instant; talkLanguage?: Language; most?: number }): Promise<FreeTime[]>;
  /**
   * Adds the slots that overlap none of their desk, and notes that all dates up to `through` are published. Where somebody
   * waits for what the desk serves, they are the waiting list's until `publicWhenAwaited`. Nothing is done, and the answer
   * is false, when the plan that they were made of (`revision`) is another by now.
   */
  publish(slots: (Slot & { publicWhenAwaited: Instant })[], noted: { through: PlainDate; revision: number; now: Instant }): Promise<boolean>;
}

export interface FreeTime {
  start: Instant;
  /** How many desks can have it. */
  free: number;
  /** One of them speaks the language that was asked for. */
  spoken?: true;
}

export interface Bookings {
  /** What was answered to an idempotency key before. */
  answerTo(keyHash: string): Promise<Answered | undefined>;
  /** Books, if the key is new, the person has not this product yet, and a desk is free; one transaction. */
  book(booking: NewBooking): Promise<BookOutcome>;
  /** Keeps the slots for a contact that is still to be proved; whatever was kept for it before is freed. One transaction. */
  keep(booking: NewBooking, proof: NewProof): Promise<BookOutcome>;
  /** The booking whose code is awaited, or was, and the contact that the code goes to. */
  awaiting(confirmHash: string): Promise<{ booking: Booking; contact: Contact } | undefined>;
  /** Counts a wrong code; books on the right one, also when the slots are no longer kept but free. One transaction. */
  confirm(change: Change, typed: { right: boolean; most: number }): Promise<ConfirmOutcome>;
  /** Keeps the slots until `expiresAt` and writes the code's letter once more. One transaction. */
  keepLonger(change: Change, again: { expiresAt: Instant }): Promise<KeepOutcome>;
  find(tokenHash: string): Promise<Booking | undefined>;
  /** Moves, if the booking still starts at `from` and a desk is free; never without slots, never with two places. */
  move(change: Change, to: { start: Instant; end: Instant; from: Instant; release: Release }): Promise<Changed & { offered: boolean }>;
  /** Notes that the time suits to which the office has moved it, if it is still at `start`; gives back how it is now. */
  accept(accepted: { booking: Booking; start: Instant; operation: string; now: Instant }): Promise<Booking>;
  cancel(change: Change, release: Release): Promise<Changed>;
  /** Takes back a cancellation of `since` or later, with slots that were kept for that or are free. */
  undo(change: Change, limits: { since: Instant; most: number }): Promise<Changed & { alreadyBooked: boolean }>;
  /** Writes the letter with the manage link to the booking's own contact, if one has this reference and contact; says nothing of it. */
  sendLink(asked: { reference: string; contact: Contact; letter: PlannedLetter; now: Instant }): Promise<void>;
}

/** What a booking request was answered with. */
export interface Answered {
  bodyHash: string;
  id: string;
  reference: string;
  end: Instant;
  /** What it was answered, or would be now: a booking that awaits its code is booked once the code has come. */
  state: BookingState;
  expiresAt: Instant | undefined;
}

export type NewBooking = Contact & {
  id: string;
  reference: string;
  product: string;
  start: Instant;
  end: Instant;
  name: string;
  person: string;
  language: Language;
  talkLanguage?: Language;
  partner?: string;
  tokenHash: string;
  keyHash: string;
  bodyHash: string;
  /** The most active bookings of one contact. */
  most: number;
  letters: PlannedLetter[];
  operation: string;
  now: Instant;
};

export interface NewProof {
  confirmHash: string;
  expiresAt: Instant;
  /** Of an attempt that this one takes the place of. */
  replaces?: string;
}

export type BookOutcome =
  | { result: 'booked' }
  | { result: 'repeated'; answered: Answered }
  | { result: 'key-reused' | 'already-booked' | 'too-many-bookings' | 'reference-taken' | 'slot-taken' | 'not-offered' };

export type ConfirmOutcome =
  | { result: 'booked'; booking: Booking }
  | { result: 'wrong-code' | 'code-expired' | 'already-booked' | 'too-many-bookings' | 'slot-taken' };

export type KeepOutcome = { result: 'kept'; expiresAt: Instant } | { result: 'code-expired' | 'too-many-requests' | 'slot-taken' };

/** Who would like an earlier time, or any time at all. Each write is one transaction. */
export interface WaitingList {
  /** What was asked with an idempotency key before: the entry that was made, and the one that stands for it by now. */
  askedWith(keyHash: string): Promise<AskedToWait | undefined>;
  /** Puts somebody at the end of the list; with a proof, once the code has come. */
  join(entry: NewEntry, proof?: { confirmHash: string }): Promise<JoinOutcome>;
  /** The entry whose code is awaited, or was, and the contact that the code goes to. */
  awaiting(confirmHash: string): Promise<{ id: string; contact: Contact } | undefined>;
  /** Counts a wrong code; on the right one the entry waits, or gives its wish to the one that this person has already. */
  confirm(entry: EntryChange, typed: { right: boolean; most: number }): Promise<JoinConfirmed>;
  /** Writes the code's letter once more. */
  resend(entry: EntryChange): Promise<'sent' | 'code-expired' | 'too-many-requests'>;
  /** Puts the visitor of a booking that lies ahead on the list, or changes what they wish for. */
  joinWithBooking(entry: NewEarlier): Promise<EarlierOutcome>;
  find(by: { id: string } | { tokenHash: string }, now: Instant): Promise<Entry | undefined>;
  leave(entry: EntryChange): Promise<void>;
}

/** Times that are kept for people of the waiting list, one at a time. Each write is one transaction. */
export interface Offers {
  /** Those that nobody took in time. */
  over(now: Instant): Promise<{ id: string; start: Instant }[]>;
  /** What can be offered from `earliest` on, in the order in which it is to be given away, and who can be offered something, first come first. */
  open(times: { now: Instant; earliest: Instant }): Promise<{ slots: OpenSlot[]; waiting: Waiting[] }>;
  /** Keeps slots for somebody and writes the letter that says so, if both are still as they were read. Whether they were. */
  make(offer: NewOffer): Promise<boolean>;
  /** Gives them to whoever they are kept for: moves the booking `current`, or makes one. */
  take(taking: Taking): Promise<TakeOutcome>;
  /** Ends an open offer; its slots can be offered to the next. */
  end(offer: { id: string; how: 'declined' | 'lapsed'; operation: string; now: Instant; release: Release }): Promise<void>;
}

export interface AskedToWait {
  bodyHash: string;
  id: string;
  standing: string;
  state: EntryState;
  createdAt: Instant;
}

export type NewEntry = Contact & {
  id: string;
  product: string;
  wish: Wish;
  name: string;
  person: string;
  language: Language;
  partner?: string;
  tokenHash: string;
  keyHash: string;
  bodyHash: string;
  /** The most entries without a booking of one contact. */
  most: number;
  operation: string;
  now: Instant;
};

export type JoinOutcome = { result: 'joined' } | { result: 'repeated'; asked: AskedToWait } | { result: 'key-reused' | 'too-many-bookings' };

export type JoinConfirmed = { result: 'waiting'; id: string } | { result: 'wrong-code' | 'code-expired' | 'too-many-bookings' };

export interface EntryChange {
  id: string;
  operation: string;
  now: Instant;
}

/** The entry of a booking: its name, contact and product are the booking's. */
export interface NewEarlier extends EntryChange {
  booking: string;
  wish: Wish;
  tokenHash: string;
  /** The ways in which the office can send something. */
  reachedBy: Reach[];
}

export type EarlierOutcome = { result: 'waiting'; id: string } | { result: 'unreachable' | 'too-late' };

/** Somebody who can be offered something now. */
export interface Waiting extends Sought {
  id: string;
}

export interface NewOffer {
  id: string;
  entry: string;
  wish: Wish;
  desk: string;
  start: Instant;
  end: Instant;
  madeOn: PlainDate;
  expiresAt: Instant;
  /** From when the slots are the public's, whatever becomes of this process. */
  keptUntil: Instant;
  operation: string;
  now: Instant;
}

export interface Taking {
  entry: string;
  offer: Offer;
  /** The booking that is moved, and what becomes of its slots. */
  current?: { id: string; start: Instant; release: Release };
  /** Of a new booking. */
  booking: { id: string; reference: string; tokenHash: string };
  /** The most active bookings of one contact. */
  most: number;
  letters: PlannedLetter[];
  operation: string;
  now: Instant;
}

/** `changed`: it was not as it was read; to be read again. */
export type TakeOutcome = { result: 'taken'; booking: Booking } | { result: 'offer-over' | 'already-booked' | 'too-many-bookings' | 'changed' };

/** What staff must do. */
export interface Tasks {
  /** What was asked with an idempotency key before. */
  askedWith(keyHash: string): Promise<{ bodyHash: string } | undefined>;
  /** Notes that somebody is to be called, unless the key says that it was noted before; one transaction. */
  noteCallBack(task: NewCallBack): Promise<'noted' | 'key-reused'>;
}

export interface NewCallBack {
  id: string;
  product: string;
  name: string;
  /** E.164. */
  phone: string;
  deadline?: PlainDate;
  language: Language;
  talkLanguage?: Language;
  partner?: string;
  keyHash: string;
  bodyHash: string;
  now: Instant;
}

export interface Change {
  booking: Booking;
  operation: string;
  now: Instant;
  /** To be written when this change is made. */
  letters: PlannedLetter[];
}

export interface Changed {
  /** As it is now. */
  booking: Booking;
  /** Whether it was this change that made it so. */
  changed: boolean;
}

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
