import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Language, Translated } from '../../domain/language.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Office, OfficeTexts, ProductTexts } from '../../domain/office.ts';
import type { OpenPeriod } from '../../domain/opening-hours.ts';
import type { Weekday } from '../../domain/time.ts';
import type { Triage } from '../../domain/triage.ts';

// In every table instants are milliseconds since 1970 in UTC; dates and wall-clock times are Ghent's, as text.

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
