import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { BookingState } from '../../domain/booking.ts';
import type { Language } from '../../domain/language.ts';
import type { Channel } from '../../domain/slots.ts';
import { desks, products } from './office.ts';

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
