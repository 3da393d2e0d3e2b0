import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { products } from './office.ts';

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
