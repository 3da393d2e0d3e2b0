import type { Client } from '@libsql/client';
import type { BookingsToMove } from '../use-cases/plan-ports.ts';
import { STAFF_BOOKING, staffBookingOf } from './staff-booking-rows.ts';
import { statement } from './statement.ts';

const BY_IDS = `select ${STAFF_BOOKING} from bookings b where b.id in (select value from json_each(:ids)) order by b.start, b.id`;

/** One whose code is awaited is nobody's yet, and cannot be moved. */
const CLOSED = `
  select ${STAFF_BOOKING} from bookings b
  where b.start > :now and b.state = 'booked' and exists (select 1 from slots s where s.booking_id = b.id and s.channel = 'closed')
  order by b.start, b.id`;

/** Bookings that lose their time, and those that have lost it. */
export function openBookingsToMove(client: Client): BookingsToMove {
  return {
    byIds: async (ids) => (await client.execute(statement(BY_IDS, { ids: JSON.stringify(ids) }))).rows.map(staffBookingOf),
    closed: async (now) => (await client.execute(statement(CLOSED, { now }))).rows.map(staffBookingOf),
  };
}
