import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { BookingState } from '../domain/booking.ts';
import type { Language, Translated } from '../domain/language.ts';
import type { Letter } from '../domain/letter.ts';
import type { Office, OfficeTexts, ProductTexts } from '../domain/office.ts';
import type { OpenPeriod } from '../domain/opening-hours.ts';
import type { Notice } from '../domain/notice.ts';
import type { Channel } from '../domain/slots.ts';
import type { Role } from '../domain/staff.ts';
import type { Weekday } from '../domain/time.ts';
import type { Triage } from '../domain/triage.ts';
import type { Wish } from '../domain/wish.ts';

// Instants are milliseconds since 1970 in UTC; dates and wall-clock times are Ghent's, as text.

/** One row: one office per database. */
export const offices = sqliteTable('offices', {
  id: integer().primaryKey(),
  name: text().notNull(),
  address: text({ mode: 'json' }).$type<Office['address']>().notNull(),
  telephone: text().notNull(),
  otherOffices: text('other_offices', { mode: 'json' }).$type<Office['otherOffices']>().notNull(),
  texts: text({ mode: 'json' }).$type<Translated<OfficeTexts>>().notNull(),
  slotMinutes: integer('slot_minutes').notNull(),
  staffShare: real('staff_share').notNull(),
  /** The last date whose slots are published. */
  publishedThrough: text('published_through'),
  /** Questions for whoever does not know what they need; without them none are asked. */
  triage: text({ mode: 'json' }).$type<Triage>(),
  /** What everybody must know before they choose. */
  notice: text({ mode: 'json' }).$type<Notice>(),
  /** How often the plan (hours, desks, share), and what visitors read, have changed; and the write that last changed either. */
  planRevision: integer('plan_revision').notNull().default(0),
  catalogueRevision: integer('catalogue_revision').notNull().default(0),
  operation: text(),
});

export const products = sqliteTable('products', {
  id: text().primaryKey(),
  position: integer().notNull(),
  duration: integer().notNull(),
  asksDeadline: integer('asks_deadline', { mode: 'boolean' }).notNull().default(false),
  /** No longer offered; its bookings stand. */
  retired: integer({ mode: 'boolean' }).notNull().default(false),
  texts: text({ mode: 'json' }).$type<Translated<ProductTexts>>().notNull(),
});

export const desks = sqliteTable('desks', {
  id: text().primaryKey(),
  position: integer().notNull(),
  name: text().notNull(),
  /** Holds what stands beyond capacity at a time when no other desk has room for it; has no hours and no products of its own. */
  extra: integer({ mode: 'boolean' }).notNull().default(false),
});

export const deskProducts = sqliteTable(
  'desk_products',
  {
    deskId: text('desk_id').notNull().references(() => desks.id),
    productId: text('product_id').notNull().references(() => products.id),
  },
  (table) => [primaryKey({ columns: [table.deskId, table.productId] })],
);

export const openingHours = sqliteTable('opening_hours', {
  id: integer().primaryKey(),
  deskId: text('desk_id').notNull().references(() => desks.id),
  dayOfWeek: text('day_of_week').$type<Weekday>().notNull(),
  opens: text().notNull(),
  closes: text().notNull(),
  languages: text({ mode: 'json' }).$type<Language[]>().notNull(),
  validFrom: text('valid_from'),
  validThrough: text('valid_through'),
});

export const specialHours = sqliteTable(
  'special_hours',
  {
    deskId: text('desk_id').notNull().references(() => desks.id),
    date: text().notNull(),
    periods: text({ mode: 'json' }).$type<OpenPeriod[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.deskId, table.date] })],
);

export const bookings = sqliteTable(
  'bookings',
  {
    id: text().primaryKey(),
    reference: text().notNull(),
    productId: text('product_id').notNull().references(() => products.id),
    deskId: text('desk_id').notNull().references(() => desks.id),
    start: integer().notNull(),
    end: integer().notNull(),
    state: text().$type<BookingState>().notNull(),
    cancelledBy: text('cancelled_by').$type<'visitor' | 'staff' | 'expiry'>(),
    /** Of a pending booking: until then its slots are kept. */
    expiresAt: integer('expires_at'),
    /** Personal: as typed. */
    name: text().notNull(),
    /** Personal: the name, normalised. */
    person: text().notNull(),
    /** Personal: normalised. */
    email: text(),
    /** Personal: E.164. */
    phone: text(),
    language: text().notNull(),
    talkLanguage: text('talk_language'),
    partner: text(),
    madeBy: text('made_by').$type<'visitor' | 'staff'>().notNull().default('visitor'),
    /** Moved by staff: whether the visitor has said that it suits, and when they are to be called if they have not. */
    answer: text().$type<'awaited' | 'accepted'>(),
    answerBy: integer('answer_by'),
    /** What is known of its visitor was removed then. */
    erasedAt: integer('erased_at'),
    /** How often the booking has changed since it was made. */
    sequence: integer().notNull(),
    /** The write that last changed it; the later statements of that write join on it. */
    operation: text().notNull(),
    /** SHA-256 of the manage token. */
    tokenHash: text('token_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    uniqueIndex('bookings_reference').on(table.reference),
    uniqueIndex('bookings_token').on(table.tokenHash),
    index('bookings_email').on(table.email, table.start),
    index('bookings_phone').on(table.phone, table.start),
    index('bookings_pending').on(table.expiresAt).where(sql`state = 'pending'`),
    index('bookings_start').on(table.start),
    index('bookings_awaited').on(table.answerBy).where(sql`answer = 'awaited'`),
  ],
);

/** A published place. It holds at most one booking, because its row has room for one. */
export const slots = sqliteTable(
  'slots',
  {
    id: integer().primaryKey(),
    deskId: text('desk_id').notNull().references(() => desks.id),
    start: integer().notNull(),
    end: integer().notNull(),
    channel: text().$type<Channel>().notNull(),
    languages: text({ mode: 'json' }).$type<Language[]>().notNull(),
    /** Why there is a slot beyond the plan, where there is. */
    extra: text(),
    bookingId: text('booking_id').references(() => bookings.id),
    /** A slot that came free is not the public's before then. */
    keptUntil: integer('kept_until'),
    /** Who alone can have it meanwhile: the cancelled booking that it was of, or an offer. */
    keptFor: text('kept_for'),
    /** From then on it can be offered to the waiting list. */
    offerFrom: integer('offer_from'),
  },
  (table) => [
    uniqueIndex('slots_desk_start').on(table.deskId, table.start),
    index('slots_booking').on(table.bookingId).where(sql`booking_id is not null`),
    index('slots_kept').on(table.keptUntil).where(sql`kept_until is not null`),
    index('slots_free').on(table.start, table.deskId, table.end).where(sql`booking_id is null and channel = 'online'`),
    index('slots_free_of_desk').on(table.deskId, table.start, table.end).where(sql`booking_id is null and channel = 'online'`),
  ],
);

/** So that a request that is sent again gets the answer that it got, or would have got, the first time. */
export const idempotencyKeys = sqliteTable('idempotency_keys', {
  /** SHA-256 of the key: with its body, a key is as good as a manage token. */
  keyHash: text('key_hash').primaryKey(),
  bodyHash: text('body_hash').notNull(),
  bookingId: text('booking_id').notNull().references(() => bookings.id),
  /** The end of the booking as it was made. All else of the answer follows from the request. */
  end: integer().notNull(),
  createdAt: integer('created_at').notNull(),
});

/** How far somebody has come in showing that a contact is theirs, by typing the code that was sent there. */
export const proofs = sqliteTable(
  'proofs',
  {
    /** The booking or the entry of the waiting list that waits for it. */
    subjectId: text('subject_id').primaryKey(),
    /** SHA-256 of what the visitor's widget names it by. */
    confirmHash: text('confirm_hash').notNull(),
    /** How many wrong codes were typed, and how often the right one was sent. */
    wrong: integer().notNull(),
    sent: integer().notNull(),
    operation: text().notNull(),
  },
  (table) => [uniqueIndex('proofs_confirm').on(table.confirmHash)],
);

/** The outbox: what is to be sent, written in the transaction of what it tells. */
export const letters = sqliteTable(
  'letters',
  {
    /** The local part of its Message-ID, however often it is sent. */
    id: text().primaryKey(),
    kind: text().$type<Letter['kind']>().notNull(),
    /** The booking or the entry of the waiting list that it is about. */
    about: text().notNull(),
    /** What makes it one letter and no other among those of its kind: the sequence of the booking, and so on. */
    occasion: text().notNull(),
    channel: text().$type<Letter['channel']>().notNull(),
    /** Personal: e-mail address, or E.164. */
    address: text().notNull(),
    language: text().notNull(),
    /** What it says, as it was when it was written. */
    facts: text({ mode: 'json' }).$type<Letter['facts']>().notNull(),
    createdAt: integer('created_at').notNull(),
    /** Not sent before, */
    dueAt: integer('due_at').notNull(),
    /** nor from then on. */
    until: integer().notNull(),
    attempts: integer().notNull(),
    /** The worker that is sending it, and until when no other may. */
    lease: text(),
    leasedUntil: integer('leased_until'),
    /** `parked`: given up, for staff to see. `dropped`: no longer of use to anybody. */
    state: text().$type<'waiting' | 'sent' | 'parked' | 'dropped'>().notNull(),
    settledAt: integer('settled_at'),
    /** Why the last attempt failed: a code, nothing of the letter. */
    failure: text(),
  },
  (table) => [
    uniqueIndex('letters_occasion').on(table.about, table.kind, table.occasion),
    index('letters_due').on(table.dueAt).where(sql`state = 'waiting'`),
  ],
);

/** Who would like an earlier time, or any time at all. */
export const waitingList = sqliteTable(
  'waiting_list',
  {
    id: text().primaryKey(),
    productId: text('product_id').notNull().references(() => products.id),
    wish: text({ mode: 'json' }).$type<Wish>().notNull(),
    /** The booking that is given up for an offer that is taken; after that, the booking that was made of it. */
    bookingId: text('booking_id').references(() => bookings.id),
    /** Personal: as typed. */
    name: text().notNull(),
    /** Personal: the name, normalised. */
    person: text().notNull(),
    /** Personal: normalised. */
    email: text(),
    /** Personal: E.164. */
    phone: text(),
    language: text().notNull(),
    partner: text(),
    /** `pending`: the code is awaited. */
    state: text().$type<'pending' | 'waiting' | 'taken' | 'left'>().notNull(),
    /** The write that last changed it. */
    operation: text().notNull(),
    /** SHA-256 of the waiting token. */
    tokenHash: text('token_hash').notNull(),
    /** SHA-256 of the idempotency key, and of what was asked with it. */
    keyHash: text('key_hash').notNull(),
    bodyHash: text('body_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    changedAt: integer('changed_at').notNull(),
  },
  (table) => [
    uniqueIndex('waiting_list_token').on(table.tokenHash),
    uniqueIndex('waiting_list_key').on(table.keyHash),
    index('waiting_list_waiting').on(table.createdAt).where(sql`state = 'waiting'`),
    index('waiting_list_booking').on(table.bookingId),
    index('waiting_list_person').on(table.person),
  ],
);

/** Slots kept for somebody on the waiting list, for a while. */
export const offers = sqliteTable(
  'offers',
  {
    id: text().primaryKey(),
    entryId: text('entry_id').notNull().references(() => waitingList.id),
    deskId: text('desk_id').notNull().references(() => desks.id),
    start: integer().notNull(),
    end: integer().notNull(),
    state: text().$type<'open' | 'taken' | 'declined' | 'lapsed'>().notNull(),
    /** The day of Ghent on which it was made. */
    madeOn: text('made_on').notNull(),
    madeAt: integer('made_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    operation: text().notNull(),
  },
  (table) => [index('offers_entry').on(table.entryId), index('offers_open').on(table.expiresAt).where(sql`state = 'open'`)],
);

/** What staff must do. */
export const tasks = sqliteTable(
  'tasks',
  {
    id: text().primaryKey(),
    kind: text().$type<'call-back'>().notNull(),
    productId: text('product_id').notNull().references(() => products.id),
    /** Personal: as typed. */
    name: text().notNull(),
    /** Personal: E.164. */
    phone: text().notNull(),
    /** The day before which the visitor must do something. */
    deadline: text(),
    language: text().notNull(),
    talkLanguage: text('talk_language'),
    partner: text(),
    /** SHA-256 of the idempotency key, and of what was asked with it. */
    keyHash: text('key_hash').notNull(),
    bodyHash: text('body_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    doneAt: integer('done_at'),
    /** Who of staff did it. */
    doneBy: text('done_by'),
  },
  (table) => [uniqueIndex('tasks_key').on(table.keyHash), index('tasks_open').on(table.createdAt).where(sql`done_at is null`)],
);

/** Former spellings of a name: removed with what else is known of the visitor. */
export const nameCorrections = sqliteTable(
  'name_corrections',
  {
    id: integer().primaryKey(),
    bookingId: text('booking_id').notNull().references(() => bookings.id),
    /** Personal: as it was. */
    before: text().notNull(),
    staffId: text('staff_id').notNull().references(() => staff.id),
    at: integer().notNull(),
  },
  (table) => [index('name_corrections_booking').on(table.bookingId)],
);

/** Who can sign in. */
export const staff = sqliteTable(
  'staff',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    role: text().$type<Role>().notNull(),
    /** Who they are to the identity provider: its issuer and their subject there. */
    issuer: text(),
    subject: text(),
    /** SHA-256 of a link that works once, and until when. */
    invitationHash: text('invitation_hash'),
    invitedUntil: integer('invited_until'),
    disabledAt: integer('disabled_at'),
    createdAt: integer('created_at').notNull(),
    lastSeenAt: integer('last_seen_at'),
    operation: text().notNull(),
  },
  (table) => [uniqueIndex('staff_subject').on(table.issuer, table.subject), uniqueIndex('staff_invitation').on(table.invitationHash)],
);

export const passkeys = sqliteTable(
  'passkeys',
  {
    /** The credential's id, base64url. */
    id: text().primaryKey(),
    staffId: text('staff_id').notNull().references(() => staff.id),
    /** COSE, base64url. */
    publicKey: text('public_key').notNull(),
    counter: integer().notNull(),
    transports: text({ mode: 'json' }).$type<string[]>().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('passkeys_staff').on(table.staffId)],
);

export const staffSessions = sqliteTable(
  'staff_sessions',
  {
    /** SHA-256 of the cookie. */
    tokenHash: text('token_hash').primaryKey(),
    staffId: text('staff_id').notNull().references(() => staff.id),
    createdAt: integer('created_at').notNull(),
    /** When somebody last did something; what the console asks by itself does not count. */
    usedAt: integer('used_at').notNull(),
  },
  (table) => [index('staff_sessions_staff').on(table.staffId)],
);

/** A sign-in that has begun: what its answer must fit, for ten minutes and for one answer. */
export const signIns = sqliteTable('sign_ins', {
  /** SHA-256 of what the browser names it by. */
  attemptHash: text('attempt_hash').primaryKey(),
  /** State, nonce and verifier of the identity provider's flow, or the challenge of a passkey. */
  expects: text({ mode: 'json' }).$type<Record<string, string>>().notNull(),
  expiresAt: integer('expires_at').notNull(),
});

/** Who of staff saw or changed what. The database itself refuses to change or remove a row. Nothing personal of visitors. */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    id: integer().primaryKey(),
    at: integer().notNull(),
    staffId: text('staff_id').notNull().references(() => staff.id),
    action: text().notNull(),
    bookingId: text('booking_id').references(() => bookings.id),
    details: text({ mode: 'json' }).$type<Record<string, string | number | boolean | null>>().notNull(),
  },
  (table) => [index('audit_entries_booking').on(table.bookingId), index('audit_entries_at').on(table.at)],
);

/** How long people must wait for a product: noted once a day. */
export const leadTimes = sqliteTable(
  'lead_times',
  {
    date: text().notNull(),
    productId: text('product_id').notNull().references(() => products.id),
    /** Days to the first free time; nothing when there was none. */
    days: real(),
  },
  (table) => [primaryKey({ columns: [table.date, table.productId] })],
);
