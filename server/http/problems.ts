import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem as WireProblem, ProblemCode } from '../contract/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { isoInstant } from '../domain/time.ts';

/** What the answer says beside the code. Titles are for developers; widgets speak to visitors in their own language. */
const answers = {
  malformed: [400, 'The body is not JSON.'],
  'key-missing': [400, 'Send the header Idempotency-Key: 8 to 128 visible ASCII characters, new for each booking.'],
  'token-missing': [401, 'Send the manage token of a booking: Authorization: Bearer <token>.'],
  'signed-out': [401, 'Nobody is signed in, or not any more.'],
  'sign-in-refused': [401, 'This passkey or invitation lets nobody in, or not any more.'],
  forbidden: [403, 'Your role may not do this, or the request came from another site.'],
  'not-found': [404, 'There is nothing at this address.'],
  'unknown-product': [404, 'The office has no such product.'],
  'unknown-booking': [404, 'This token opens no booking.'],
  'unknown-wish': [404, 'This token opens no entry of the waiting list.'],
  'method-not-allowed': [405, 'This address does not take this method; the header Allow says which it takes.'],
  'slot-taken': [409, 'This time is no longer free; `alternatives` are the nearest that are.'],
  'already-booked': [409, 'This person has an appointment for this product already.'],
  'too-many-bookings': [409, 'This contact has as many appointments as one contact can have.'],
  changed: [409, 'It has been changed meanwhile; read it again.'],
  cancelled: [409, 'The booking has been cancelled.'],
  'not-shown': [409, 'This would hit bookings that you were not shown; preview it again.'],
  'last-admin': [409, 'Nobody would be left who can manage staff.'],
  'too-late': [409, 'It is too late for this: the appointment has begun, or the cancellation can no longer be undone.'],
  'offer-over': [409, 'The time that was offered is no longer kept.'],
  'code-expired': [410, 'The time is no longer kept; book again.'],
  'too-large': [413, 'The body is too large.'],
  'unsupported-media-type': [415, 'Send the body as application/json.'],
  'invalid-input': [422, 'Some of the input cannot be used; `errors` says what.'],
  'key-reused': [422, 'This Idempotency-Key was used for another request; make a new one.'],
  'wrong-code': [422, 'This is not the code that was sent.'],
  'too-many-requests': [429, 'Too many requests; the header Retry-After says when to try again.'],
  internal: [500, 'Something went wrong here. It has been noted.'],
  unavailable: [503, 'The office cannot be reached for a moment; send the same request again.'],
} as const satisfies Record<ProblemCode, readonly [number, string]>;

type Details = Pick<WireProblem, 'errors' | 'alternatives'>;

/** Answers with a problem as of RFC 9457. */
export function answerProblem(c: Context, code: ProblemCode, details: Details = {}): Response {
  const [status, title] = answers[code];
  const problem = { type: `${TYPES}#${code}`, title, status, code, ...details } satisfies WireProblem;
  return c.body(JSON.stringify(problem), status as ContentfulStatusCode, { 'Content-Type': 'application/problem+json' });
}

/** Answers that it was too often, and in how many seconds it may be tried again. */
export function answerLater(c: Context, seconds: number): Response {
  c.header('Retry-After', String(seconds));
  return answerProblem(c, 'too-many-requests');
}

/** Answers with what a use case refused. */
export function answerRefusal(c: Context, problem: Problem): Response {
  switch (problem.code) {
    case 'invalid-input':
      return answerProblem(c, problem.code, { errors: problem.errors });
    case 'slot-taken':
      return answerProblem(c, problem.code, { alternatives: problem.alternatives.map(isoInstant) });
    default:
      return answerProblem(c, problem.code);
  }
}

/** RFC 9457 wants an address for each kind of problem; a relative one needs no name of a server. */
const TYPES = '/api/v1/problems';
