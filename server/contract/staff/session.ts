import * as v from 'valibot';
import { date, text } from '../forms.ts';

// The staff console comes from the same server as its API, so this part of the contract may change with it. All of it is
// under `/api/staff`, same-origin, with the session's cookie; every write carries `Origin` of this server.

export const Role = v.picklist(['desk', 'planner', 'admin']);

/** A way to sign in: a page to go to, or a passkey of this device. */
export const SignInWay = v.variant('way', [
  v.object({
    way: v.literal('page'),
    /** As it stands on the button, by language, Dutch first: `{ "nl": "Aanmelden bij de stad" }`. */
    name: v.record(v.string(), v.string()),
    /** To be opened in this window; it leads back to `/staff`, or to `/staff?refused=` and a `SignInRefusal`. */
    url: v.string(),
  }),
  v.object({ way: v.literal('passkey') }),
]);

/** Why whoever came back from a page to sign in is not signed in. */
export const SignInRefusal = v.picklist([
  'no-role', // the identity provider knows them, but not as somebody who works here
  'disabled', // their access has been ended here
  'expired', // it took more than ten minutes, was answered before, or began in another browser
  'unavailable', // the identity provider cannot be reached
  'refused', // anything else: its answer is not right, or they turned back
]);

/** `GET /api/staff/session` → 200 while signed in, else 200 with the ways to sign in. */
export const Session = v.variant('signedIn', [
  v.object({
    signedIn: v.literal(true),
    staff: v.object({ id: v.string(), name: v.string(), role: Role }),
    /** What the role may do: names of `server/domain/staff.ts`. */
    permissions: v.array(v.string()),
    /** When the session ends if nothing is done, and when it ends in any case. ISO 8601. */
    idleUntil: v.string(),
    endsAt: v.string(),
  }),
  v.object({ signedIn: v.literal(false), ways: v.array(SignInWay) }),
]);

/**
 * `POST /api/staff/passkeys/challenge` → `PasskeyChallenge`, without a body to sign in, or with the invitation of a link to
 * register a passkey. Then `POST /api/staff/passkeys/answer` with what the browser gave, from the same browser and within ten
 * minutes → 200 `Session`; `sign-in-refused` for a passkey or an invitation that lets nobody in. 404 where an identity provider is set.
 */
export const PasskeyChallengeRequest = v.object({ invitation: v.optional(text(200)) });

/** `options` is what `startAuthentication` or `startRegistration` of @simplewebauthn/browser takes. */
export const PasskeyChallenge = v.object({ attempt: v.string(), does: v.picklist(['sign-in', 'register']), options: v.looseObject({}) });

export const PasskeyAnswer = v.object({ attempt: text(200), response: v.looseObject({}) });

/** `GET /api/staff/accounts` → `{ accounts }` */
export const Account = v.object({
  id: v.string(),
  name: v.string(),
  role: Role,
  /** By which means they sign in; nobody has used an `invitation` yet. */
  signsIn: v.picklist(['identity-provider', 'passkey', 'invitation']),
  disabled: v.boolean(),
  lastSeenAt: v.nullable(v.string()),
});
export const Accounts = v.object({ accounts: v.array(Account) });

/** `POST /api/staff/accounts` → 201 `Invited`. A person who is known to the identity provider needs no invitation. */
export const InviteRequest = v.object({ name: text(120), role: Role });

/** The link works once, for 24 hours, and is shown this once: `/staff#invitation=` and what `PasskeyChallengeRequest` takes. */
export const Invited = v.object({ account: Account, link: v.string(), until: v.string() });

/**
 * `POST /api/staff/accounts/{id}` → 200 `Account`. Ends their sessions when it takes something away. `last-admin` when nobody would be
 * left who can sign in as admin. The name and role of whom an identity provider knows hold until it says something else.
 */
export const AccountChange = v.object({ name: v.optional(text(120)), role: v.optional(Role), disabled: v.optional(v.boolean()) });

/** `GET /api/staff/audit?from=&to=&booking=&staff=&before=` → `{ entries, more }`, newest first, at most 200; `before` is the id of the last one. */
export const AuditQuery = v.object({
  /** Days of Ghent, both included. */
  from: v.optional(date),
  to: v.optional(date),
  /** Reference of a booking. */
  booking: v.optional(text(40)),
  /** Id of an account. */
  staff: v.optional(text(40)),
  before: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'invalid'), v.transform(Number))),
});

export const AuditEntry = v.object({
  id: v.number(),
  at: v.string(),
  staff: v.object({ id: v.string(), name: v.string() }),
  /** What was done: `booking-seen`, `booking-moved`, `hours-changed`, … */
  action: v.string(),
  booking: v.nullable(v.object({ id: v.string(), reference: v.string() })),
  /** What else it was about, without anything personal: `{ "desk": "desk-1" }`. */
  details: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()])),
});
export const Audit = v.object({ entries: v.array(AuditEntry), more: v.boolean() });

export type Role = v.InferOutput<typeof Role>;
export type SignInRefusal = v.InferOutput<typeof SignInRefusal>;
export type SignInWay = v.InferOutput<typeof SignInWay>;
export type Session = v.InferOutput<typeof Session>;
export type PasskeyChallenge = v.InferOutput<typeof PasskeyChallenge>;
export type PasskeyAnswer = v.InferOutput<typeof PasskeyAnswer>;
export type Account = v.InferOutput<typeof Account>;
export type Accounts = v.InferOutput<typeof Accounts>;
export type InviteRequest = v.InferOutput<typeof InviteRequest>;
export type Invited = v.InferOutput<typeof Invited>;
export type AccountChange = v.InferOutput<typeof AccountChange>;
export type AuditEntry = v.InferOutput<typeof AuditEntry>;
export type AuditQuery = v.InferOutput<typeof AuditQuery>;
export type Audit = v.InferOutput<typeof Audit>;
