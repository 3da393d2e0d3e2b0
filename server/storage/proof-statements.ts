import { MINUTE } from '../domain/time.ts';

// How somebody proves that a contact is theirs, whatever it is that waits for that: a booking, or an entry of the waiting list.

/** Wrong codes after which the right one no longer counts, and how often the right one is sent. */
export const MOST_WRONG = 5;
export const MOST_SENT = 11;

/** Until when a letter with a code is sent: one that comes an hour late is of no use to anybody. */
export const CODE_UNTIL = `:now + ${60 * MINUTE}`;

/** Once the same operation has written what waits for the code. */
export const awaitProof = (table: 'bookings' | 'waiting_list') => `
  insert into proofs (subject_id, confirm_hash, wrong, sent, operation)
  select :id, :confirmHash, 0, 1, :operation
  where exists (select 1 from ${table} where id = :id and operation = :operation) and not exists (select 1 from proofs where subject_id = :id)`;

export const COUNT_WRONG = `
  update proofs set wrong = wrong + 1, operation = :operation
  where subject_id = :id and not :right and wrong < ${MOST_WRONG} and operation <> :operation`;

export const PROVED = `:right and exists (select 1 from proofs where subject_id = :id and wrong < ${MOST_WRONG})`;

/** The code is sent once more, while `subject` (a condition) still waits for it. */
export const countSent = (subject: string) => `
  update proofs set sent = sent + 1, operation = :operation
  where subject_id = :id and wrong < ${MOST_WRONG} and sent < ${MOST_SENT} and operation <> :operation and ${subject}`;
