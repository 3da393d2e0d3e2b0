import type { ResultSet, Row } from '@libsql/client';
import type { BookingState } from '../domain/booking.ts';
import type { Answered, BookOutcome, NewBooking } from '../use-cases/bookings-ports.ts';

/** What a booking request with this key (`k`) made (`kb`), if it was sent before. */
export const ANSWERED = `k.booking_id, k.body_hash, k."end", kb.reference, kb.state, kb.expires_at`;

export function answeredOf(row: Row): Answered {
  return {
    bodyHash: String(row['body_hash']),
    id: String(row['booking_id']),
    reference: String(row['reference']),
    end: Number(row['end']),
    state: String(row['state']) as BookingState,
    expiresAt: row['expires_at'] === null ? undefined : Number(row['expires_at']),
  };
}

/** What the key says of a booking request, when it is in the table by now: made by this very request or by an earlier one. */
export function takenOutcome(row: Row, { id, bodyHash }: Pick<NewBooking, 'id' | 'bodyHash'>): BookOutcome | undefined {
  if (row['booking_id'] === id) return { result: 'booked' };
  if (row['booking_id'] === null) return undefined;
  return row['body_hash'] === bodyHash ? { result: 'repeated', answered: answeredOf(row) } : { result: 'key-reused' };
}

export function lastRow(results: ResultSet[]): Row {
  return results.at(-1)!.rows[0]!;
}
