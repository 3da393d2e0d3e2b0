import type { Instant } from './time.ts';

/** What a visitor can meet and do something about: a value, never an exception. */
export type Problem =
  | { code: 'invalid-input'; errors: FieldError[] }
  | { code: 'unknown-product' }
  | { code: 'unknown-booking' }
  | { code: 'slot-taken'; alternatives: Instant[] }
  | { code: 'already-booked' }
  | { code: 'too-many-bookings' }
  | { code: 'key-reused' }
  | { code: 'changed' }
  | { code: 'cancelled' }
  | { code: 'too-late' }
  | { code: 'not-shown' }
  | { code: 'wrong-code' }
  | { code: 'code-expired' }
  | { code: 'too-many-requests' }
  | { code: 'unknown-wish' }
  | { code: 'offer-over' };

export interface FieldError {
  /** Path of the field in the input: `visitor.email`. */
  field: string;
  code: 'required' | 'invalid' | 'contact-required' | 'unreachable' | 'past' | 'too-soon' | 'too-far' | 'not-offered' | 'range' | 'unknown' | 'repeated' | 'not-a-multiple' | 'without-dutch' | 'in-use';
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const refused = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
export const invalid = (field: string, code: FieldError['code']) => refused({ code: 'invalid-input', errors: [{ field, code }] });
