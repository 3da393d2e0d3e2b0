import { primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { products } from './office.ts';

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
