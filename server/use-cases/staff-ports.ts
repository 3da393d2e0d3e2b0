import type { SessionTimes } from '../domain/session.ts';
import type { Role, Staff } from '../domain/staff.ts';
import type { Instant } from '../domain/time.ts';

// What letting staff in, and keeping account of what they do, needs from outside.

/** By what somebody has shown who they are. `vouched`: this process says so itself. */
export type SignInMeans = 'identity-provider' | 'passkey' | 'vouched';

/** Who somebody is to an identity provider. */
export interface Identity {
  issuer: string;
  subject: string;
}

/** Somebody who can sign in, or could. */
export interface Account extends Staff {
  signsIn: 'identity-provider' | 'passkey' | 'invitation';
  disabled: boolean;
  lastSeenAt: Instant | null;
}

export interface AccountChange {
  id: Staff['id'];
  name?: string | undefined;
  role?: Role | undefined;
  disabled?: boolean | undefined;
  /** Who changes it. */
  by: Staff['id'];
  operation: string;
  now: Instant;
}

/** Who can sign in. */
export interface StaffAccounts {
  /**
   * Whoever an identity provider has made sure of: known from now on, with the name and the role that it says now.
   * Nothing when they have been disabled here.
   */
  admit(person: { id: string; issuer: string; subject: string; name: string; role: Role; now: Instant }): Promise<Staff | undefined>;
  /** Ends every session of somebody whom the provider no longer lets in, or who is disabled here, and notes that they tried. Does nothing for a stranger. */
  turnAway(person: Identity & { because: string; now: Instant }): Promise<void>;
  /** Nobody named `by`: the command line invites. */
  invite(person: { id: string; name: string; role: Role; invitationHash: string; until: Instant; by: Staff['id'] | undefined; now: Instant }): Promise<Account>;
  /** Whose invitation it is, unless it is over, used, or its person disabled. */
  invited(invitationHash: string, now: Instant): Promise<Staff | undefined>;
  list(): Promise<Account[]>;
  /** Ends sessions when it takes something away. Refused when no admin would be left who can sign in. */
  change(change: AccountChange): Promise<{ result: 'changed'; account: Account } | { result: 'unknown' } | { result: 'last-admin' }>;
}

/** Sign-ins that have begun: each is answered once. */
export interface SignIns {
  keep(signIn: { attemptHash: string; expects: Record<string, string>; expiresAt: Instant; now: Instant }): Promise<void>;
  /** Nothing when there is none, it is over, or it was answered before. */
  take(attemptHash: string, now: Instant): Promise<Record<string, string> | undefined>;
}

/** What the office keeps of a passkey. */
export interface Passkey {
  /** base64url, as the public key. */
  id: string;
  publicKey: string;
  /** How often it has been used, where it counts; else always 0. */
  counter: number;
  transports: string[];
}

export interface Passkeys {
  find(id: string): Promise<(Passkey & { staff: Staff['id']; disabled: boolean }) | undefined>;
  /** Takes the invitation for it: false when that is over, used, or its person disabled. */
  register(passkey: Passkey & { staff: Staff['id']; invitationHash: string; now: Instant }): Promise<boolean>;
  /** False when the passkey has counted further meanwhile: a copy of it is about. */
  use(id: string, counter: number): Promise<boolean>;
}

/** Who is signed in. */
export interface StaffSessions {
  /** Nothing for a session that nobody has, or whose person is disabled. */
  find(tokenHash: string): Promise<({ staff: Staff } & SessionTimes) | undefined>;
  begin(session: { tokenHash: string; staff: Staff['id']; means: SignInMeans; now: Instant }): Promise<void>;
  use(session: { tokenHash: string; now: Instant }): Promise<void>;
  end(session: { tokenHash: string; now: Instant }): Promise<void>;
}

/** What of staff's doing is kept for good. Writes that change something write their entry themselves, in the same transaction. */
export interface AuditTrail {
  note(entries: AuditEntry[]): Promise<void>;
}

export interface AuditEntry {
  staff: Staff['id'];
  /** A past participle: `booking-seen`, `booking-moved`, `hours-changed`. */
  action: string;
  /** Id of the booking that it was about. */
  booking?: string;
  /** What else, without anything personal of a visitor. */
  details?: Record<string, string | number | boolean | null>;
  now: Instant;
}

/** What was noted, to be read. */
export interface AuditLog {
  /** Newest first, at most `most`. `booking` is a reference; `before` the id of an entry. */
  entries(about: { from?: Instant | undefined; to?: Instant | undefined; booking?: string | undefined; staff?: Staff['id'] | undefined; before?: number | undefined; most: number }): Promise<NotedEntry[]>;
}

export interface NotedEntry {
  id: number;
  at: Instant;
  staff: Pick<Staff, 'id' | 'name'>;
  action: string;
  booking: { id: string; reference: string } | null;
  details: Record<string, string | number | boolean | null>;
}

/** An identity provider that staff sign in with. */
export interface IdentityProvider {
  /** The page to send the browser to. Nothing while the provider cannot be reached. */
  begin(expects: ProviderExpects): Promise<string | undefined>;
  /** Who somebody is, by what the browser brought back from that page. */
  finish(answer: URLSearchParams, expects: ProviderExpects): Promise<Identified>;
}

/** What the provider's answer must fit: state and nonce come back, the verifier proves to it that we began this. */
export interface ProviderExpects {
  state: string;
  nonce: string;
  verifier: string;
}

export type Identified = ({ result: 'identified'; name: string; roles: unknown[] } & Identity) | { result: 'refused' } | { result: 'unavailable' };

/** Makes sure of passkeys. Challenges are base64url; `response` is what the browser gave, unread. */
export interface PasskeyProofs {
  registerOptions(staff: Staff, challenge: string): Promise<Record<string, unknown>>;
  signInOptions(challenge: string): Promise<Record<string, unknown>>;
  /** Nothing when it does not prove anything. */
  registered(response: unknown, challenge: string): Promise<Passkey | undefined>;
  /** How often the passkey has counted by now. Nothing when it does not prove anything. */
  used(response: unknown, passkey: Passkey & { staff: Staff['id'] }, challenge: string): Promise<number | undefined>;
}
