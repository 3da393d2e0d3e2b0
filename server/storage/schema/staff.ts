import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '../../domain/staff.ts';

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
