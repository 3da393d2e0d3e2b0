import type { Language } from '../domain/language.ts';
import type { Desk, Office, OfficePlan, Product } from '../domain/office.ts';
import type { Plan } from '../domain/plan.ts';
import type { Slot } from '../domain/slots.ts';
import type { Instant, PlainDate } from '../domain/time.ts';
import type { Triage } from '../domain/triage.ts';

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
