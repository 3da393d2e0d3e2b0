import * as v from 'valibot';

/** What is wrong with one field of the input. */
export const FieldError = v.object({
  /** Path of the field: `visitor.email`, `start`. */
  field: v.string(),
  code: v.picklist([
    'required', // nothing was given
    'invalid', // not of the form that the field takes
    'too-long',
    'control-characters',
    'contact-required', // neither e-mail nor telephone
    'unreachable', // the office cannot send anything to such a contact
    'unknown', // names nothing that the office has
    'past', // the time is over
    'too-soon', // less ahead than the office needs
    'too-far', // later than the office has published
    'not-offered', // no such time for this product
    'range', // `to` before `from`, or too many days
    'repeated', // staff: two have this name
    'not-a-multiple', // staff: no whole number of the office's slots
    'without-dutch', // staff: says more than the Dutch, which every text is translated from
    'in-use', // staff: something else leads to it; change that first
  ]),
});

/** Everything that can go wrong and that a visitor (or a developer) can do something about. The list only grows. */
export const ProblemCode = v.picklist([
  'malformed', // 400 not JSON
  'key-missing', // 400 no usable Idempotency-Key
  'token-missing', // 401 no manage token
  'signed-out', // 401 staff: nobody is signed in (any more)
  'sign-in-refused', // 401 staff: the passkey or the invitation lets nobody in
  'forbidden', // 403 staff: the role may not, or the request came from elsewhere
  'not-found', // 404 no such address
  'unknown-product', // 404
  'unknown-booking', // 404 the token opens nothing (any more)
  'unknown-wish', // 404 the token opens no entry of the waiting list (any more)
  'offer-over', // 409 the time that was offered is no longer kept for them
  'method-not-allowed', // 405
  'slot-taken', // 409 with `alternatives`
  'already-booked', // 409 the same person has this product already
  'too-many-bookings', // 409 the contact has as many as one may have
  'changed', // 409 moved elsewhere meanwhile
  'cancelled', // 409 it was cancelled before
  'not-shown', // 409 staff: it would hit bookings that were not shown; preview again
  'last-admin', // 409 staff: nobody would be left who can manage staff
  'too-late', // 409 it has begun, or what is asked can no longer be done
  'too-large', // 413
  'unsupported-media-type', // 415 not application/json
  'invalid-input', // 422 with `errors`
  'key-reused', // 422 same key, other body
  'wrong-code', // 422 not the code that was sent
  'code-expired', // 410 the slots are no longer kept
  'too-many-requests', // 429 with Retry-After
  'internal', // 500 our fault
  'unavailable', // 503 try again, same key
]);

/** `application/problem+json` as of RFC 9457. Nothing of the input is repeated in it. */
export const Problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: ProblemCode,
  errors: v.optional(v.array(FieldError)),
  /** With `slot-taken`: the three free starts nearest to the one that was asked, earliest first. */
  alternatives: v.optional(v.array(v.string())),
});

export type FieldError = v.InferOutput<typeof FieldError>;
export type ProblemCode = v.InferOutput<typeof ProblemCode>;
export type Problem = v.InferOutput<typeof Problem>;
