import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Wish } from '../../domain/wish.ts';
import { bookings } from './bookings.ts';
import { desks, products } from './office.ts';

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
