import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { BookingState } from '../domain/booking.ts';
import type { Language, Translated } from '../domain/language.ts';
import type { Office, OfficeTexts, ProductTexts } from '../domain/office.ts';
import type { OpenPeriod } from '../domain/opening-hours.ts';
import type { Channel } from '../domain/slots.ts';
import type { Weekday } from '../domain/time.ts';

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
});

export const products = sqliteTable('products', {
  id: text().primaryKey(),
  position: integer().notNull(),
  duration: integer().notNull(),
  texts: text({ mode: 'json' }).$type<Translated<ProductTexts>>().notNull(),
});

export const desks = sqliteTable('desks', {
  id: text().primaryKey(),
  position: integer().notNull(),
  name: text().notNull(),
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
    cancelledBy: text('cancelled_by').$type<'visitor'>(),
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
    bookingId: text('booking_id').references(() => bookings.id),
  },
  (table) => [
    uniqueIndex('slots_desk_start').on(table.deskId, table.start),
    index('slots_booking').on(table.bookingId).where(sql`booking_id is not null`),
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
