import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Letter } from '../../domain/letter.ts';

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
