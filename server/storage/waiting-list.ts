import type { Client, Row } from '@libsql/client';
import { dateOf } from '../domain/time.ts';
import { type Entry, type EntryState } from '../domain/waiting.ts';
import type { WaitingList } from '../use-cases/waiting-ports.ts';
import { BOOKING, bookingOf } from './booking-statements.ts';
import { ASKED, askedOf, confirmJoinOperation, joinOperation, joinWithBookingOperation, resendOperation } from './joining.ts';
import { statement } from './statement.ts';
import { CURRENT, ENDED, OFFERS_HAD } from './waiting-statements.ts';
import type { WritePath } from './write-path.ts';

/** The waiting list: joined, found and left. */
export function openWaitingList(client: Client, writes: WritePath): WaitingList {
  return {
    async askedWith(keyHash) {
      const { rows } = await client.execute(statement(ASKED, { keyHash }));
      return rows[0] && askedOf(rows[0]);
    },

    join: (entry, proof) => writes.run(joinOperation(entry, proof)),

    async awaiting(confirmHash) {
      const { rows } = await client.execute(
        statement('select l.id, l.email, l.phone from proofs p join waiting_list l on l.id = p.subject_id where p.confirm_hash = :confirmHash', { confirmHash }),
      );
      return rows[0] && { id: String(rows[0]['id']), contact: contactOf(rows[0]) };
    },

    confirm: (entry, typed) => writes.run(confirmJoinOperation(entry, typed)),
    resend: (entry) => writes.run(resendOperation(entry)),
    joinWithBooking: (entry) => writes.run(joinWithBookingOperation(entry)),

    async find(by, now) {
      const values = { now, today: dateOf(now), ...by };
      const { rows } = await client.execute(statement(`${FIND} ${'id' in by ? 'l.id = :id' : 'l.token_hash = :tokenHash'}`, values));
      const row = rows[0];
      if (!row) return undefined;
      const entry = entryOf(row);
      if (entry.state !== 'taken') return entry;
      const taken = await client.execute(statement(`select ${BOOKING} from bookings b where b.id = :booking`, { booking: row['booking_id'] as string }));
      return { ...entry, taken: bookingOf(taken.rows[0]!) };
    },

    async leave(entry) {
      await writes.run({ statements: [statement(LEAVE, { ...entry })], outcome: () => undefined });
    },
  };
}

const FIND = `
  select l.id, l.product_id, l.wish, l.language, l.email, l.phone, l.state, l.booking_id,
    c.id as current_id, c.start as current_start, ${OFFERS_HAD} as offers_had, ${ENDED} as ended,
    o.id as offer_id, o.start as offer_start, o."end" as offer_end, o.expires_at
  from waiting_list l
  left join bookings c on c.id = ${CURRENT}
  left join offers o on o.entry_id = l.id and o.state = 'open' and o.expires_at > :now
  where`;

const LEAVE = `update waiting_list set state = 'left', operation = :operation, changed_at = :now where id = :id and state = 'waiting'`;

function entryOf(row: Row): Entry {
  return {
    id: String(row['id']),
    product: String(row['product_id']),
    wish: JSON.parse(String(row['wish'])),
    language: String(row['language']),
    contact: contactOf(row),
    state: String(row['state']) as EntryState,
    ended: Boolean(row['ended']),
    ...(row['current_id'] !== null && { current: { id: String(row['current_id']), start: Number(row['current_start']) } }),
    ...(row['offer_id'] !== null && {
      offer: { id: String(row['offer_id']), start: Number(row['offer_start']), end: Number(row['offer_end']), expiresAt: Number(row['expires_at']) },
    }),
    offersHad: Number(row['offers_had']),
  };
}

function contactOf({ email, phone }: Row): Entry['contact'] {
  return email === null ? { phone: String(phone) } : { email: String(email) };
}
