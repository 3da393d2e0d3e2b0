import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { bookings } from './bookings.ts';
import { staff } from './staff.ts';

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
