import type { Client } from '@libsql/client';
import type { NewStaffBooking, StaffBookings } from '../use-cases/staff-bookings-ports.ts';
import type { BookOutcome } from '../use-cases/bookings-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { ANSWERED, answeredOf, lastRow, takenOutcome } from './book-outcome.ts';
import { BOOKABLE, chosenDesk, claim, DECIDED, HAS_PRODUCT, insertBooking, letterStatements, offered, orNull, REMEMBER_KEY, talkValues } from './booking-statements.ts';
import { EXTRA_DESK, INSERT_EXTRA, makeExtraDesk } from './extra-slots.ts';
import { cancelOperation, correctOperation, linkOperation, markOperation, moveOperation, restoreOperation } from './staff-changes.ts';
import { STAFF_BOOKING, staffBookingOf } from './staff-booking-rows.ts';
import { statement } from './statement.ts';
import type { Operation, WritePath } from './write-path.ts';

/** Bookings as staff make and change them, by the rules of those of visitors. Each write is one operation of the write path. */
export function openStaffBookings(client: Client, writes: WritePath): StaffBookings {
  return {
    async find(id) {
      const { rows } = await client.execute(statement(`select ${STAFF_BOOKING} from bookings b where b.id = :id`, { id }));
      return rows[0] && staffBookingOf(rows[0]);
    },

    async answerTo(keyHash) {
      const { rows } = await client.execute(
        statement(`select ${ANSWERED} from idempotency_keys k join bookings kb on kb.id = k.booking_id where k.key_hash = :keyHash`, { keyHash }),
      );
      return rows[0] && answeredOf(rows[0]);
    },

    book: (booking) => writes.run(bookOperation(booking)),
    move: (change, to) => writes.run(moveOperation(change, to)),
    cancel: (change, release) => writes.run(cancelOperation(change, release)),
    restore: (change) => writes.run(restoreOperation(change)),
    mark: (change, marks) => writes.run(markOperation(change, marks)),
    correctName: (change, name) => writes.run(correctOperation(change, name)),
    sendLink: (change) => writes.run(linkOperation(change)),
  };
}

const ALLOWED = `not ${HAS_PRODUCT} and :end > :now`;
const BOOK = insertBooking(chosenDesk('staff'), ALLOWED);
const BOOK_EXTRA = insertBooking(EXTRA_DESK, ALLOWED);
const MAKE_DESK = makeExtraDesk(`exists (select 1 from products p where ${BOOKABLE} and ${ALLOWED})`);

const BOOK_OUTCOME = `
  select ${ANSWERED}, exists (select 1 from bookings where reference = :reference) as reference_taken, ${HAS_PRODUCT} as has_product, ${offered('staff')} as offered
  from (select 1) left join idempotency_keys k on k.key_hash = :keyHash left join bookings kb on kb.id = k.booking_id`;

function bookOperation(booking: NewStaffBooking): Operation<BookOutcome> {
  const { letters, entry, extra, ...columns } = booking;
  const values = {
    ...columns,
    ...orNull(booking, 'email', 'phone', 'desk'),
    ...talkValues(booking),
    ...(extra && { newDesk: extra.newDesk, reason: extra.reason }),
    partner: null,
    state: 'booked',
    expiresAt: null,
    madeBy: 'staff',
    keeper: null,
  };
  const decided = extra ? [MAKE_DESK, BOOK_EXTRA, INSERT_EXTRA] : [BOOK, claim('staff')];
  return {
    statements: [
      ...[...decided, REMEMBER_KEY].map((sql) => statement(sql, values)),
      auditEntry(entry, DECIDED, { id: booking.id, operation: booking.operation }),
      ...letterStatements(letters, booking),
      statement(BOOK_OUTCOME, values),
    ],
    outcome: (results) => {
      const row = lastRow(results);
      const known = takenOutcome(row, booking);
      if (known) return known;
      if (row['has_product']) return { result: 'already-booked' };
      if (row['reference_taken']) return { result: 'reference-taken' };
      return { result: row['offered'] ? 'slot-taken' : 'not-offered' };
    },
  };
}
