import { Hono } from 'hono';
import type { SignInWay } from './contract/staff/session.ts';
import type { Role } from './domain/staff.ts';
import type { RateLimits } from './http/access.ts';
import { accountRoutes } from './http/staff/accounts.ts';
import { auditRoutes } from './http/staff/audit.ts';
import { bookingChangeRoutes } from './http/staff/booking-changes.ts';
import { seeBookingsRoutes } from './http/staff/bookings.ts';
import { catalogueRoutes } from './http/staff/catalogue.ts';
import { changesRoutes } from './http/staff/changes.ts';
import { eraseRoute } from './http/staff/erase.ts';
import { figureRoutes } from './http/staff/figures.ts';
import { staffGate } from './http/staff/gate.ts';
import { movesRoutes } from './http/staff/moves.ts';
import { noticeRoutes } from './http/staff/notice.ts';
import { passkeySignInRoutes } from './http/staff/passkey-sign-in.ts';
import { planRoutes } from './http/staff/plan.ts';
import { providerSignInRoutes } from './http/staff/provider-sign-in.ts';
import { sessionRoutes } from './http/staff/session.ts';
import { taskRoutes } from './http/staff/tasks.ts';
import { openHolidays } from './public-holidays.ts';
import { openIdentityProvider } from './identity/identity-provider.ts';
import { openPasskeyProofs } from './identity/passkey-proofs.ts';
import * as letterTexts from './mail/texts/languages.ts';
import type { Settings } from './settings.ts';
import { openAuditLog } from './storage/audit-log.ts';
import { openAuditTrail } from './storage/audit-trail.ts';
import { openBookingsToMove } from './storage/bookings-to-move.ts';
import { openCatalogueDesk } from './storage/catalogue-desk.ts';
import type { Connection } from './storage/connect.ts';
import { openPasskeys } from './storage/passkeys.ts';
import { openPlannedSlots } from './storage/planned-slots.ts';
import { openSignIns } from './storage/sign-ins.ts';
import { openStaffAccounts } from './storage/staff-accounts.ts';
import { openStaffBookings } from './storage/staff-bookings.ts';
import { openStaffSessions } from './storage/staff-sessions.ts';
import { openStaffTasks } from './storage/staff-tasks.ts';
import { openStaffViews } from './storage/staff-views.ts';
import type { WritePath } from './storage/write-path.ts';
import { bookForVisitor } from './use-cases/book-for-visitor.ts';
import { changeAccount } from './use-cases/change-account.ts';
import { changeForVisitor } from './use-cases/change-for-visitor.ts';
import { changePlan } from './use-cases/change-plan.ts';
import type { countBookings } from './use-cases/count-bookings.ts';
import { describeOffice } from './use-cases/describe-office.ts';
import { doTasks } from './use-cases/do-tasks.ts';
import type { eraseVisitors } from './use-cases/erase-visitors.ts';
import { inviteStaff } from './use-cases/invite-staff.ts';
import { moveMany } from './use-cases/move-many.ts';
import { officeChanges } from './use-cases/office-changes.ts';
import { passkeySignIn } from './use-cases/passkey-sign-in.ts';
import { postNotice } from './use-cases/post-notice.ts';
import { proposeMoves } from './use-cases/propose-moves.ts';
import { providerSignIn } from './use-cases/provider-sign-in.ts';
import { publishThrough } from './use-cases/publish-through.ts';
import type { publishSlots } from './use-cases/publish-slots.ts';
import { seeBookings } from './use-cases/see-bookings.ts';
import { showPlan } from './use-cases/show-plan.ts';
import { signInAttempts } from './use-cases/sign-in-attempts.ts';
import { staffSession } from './use-cases/staff-session.ts';

interface Needs {
  settings: Settings;
  connection: Connection;
  writes: WritePath;
  limits: RateLimits;
  /** Ways to sign in that are not of this server, before its own. */
  ways: SignInWay[];
  /** Is told, in a line without anything personal, why the identity provider let nobody in. */
  note(line: string): void;
  publish: ReturnType<typeof publishSlots>;
  count: ReturnType<typeof countBookings>;
  erase: ReturnType<typeof eraseVisitors>;
  /** What the use cases of visitors are made from, too. */
  needs: Needed;
}

type Needed = Omit<
  Parameters<typeof bookForVisitor>[0] & Parameters<typeof changeForVisitor>[0] & Parameters<typeof seeBookings>[0] & Parameters<typeof changePlan>[0] & Parameters<typeof proposeMoves>[0] & Parameters<typeof moveMany>[0],
  'staffBookings' | 'views' | 'trail' | 'audit' | 'plannedSlots' | 'bookingsToMove' | 'holidays'
>;

export interface StaffDoor {
  /** Everything under `/api/staff`. */
  routes: Hono;
  /** To be called after something may have been written: whoever has the console open hears of it. */
  tellChanged(): void;
  /** Begins a session for somebody whose identity this process vouches for; gives back the secret of its cookie. */
  letIn(person: { issuer: string; subject: string; name: string; role: Role }): Promise<string>;
  /** Invites somebody to register a passkey; `link` works once, until then. Throws an error with a sentence where an identity provider says who works here. */
  invite(person: { name: string; role: Role }): Promise<{ link: string; until: number }>;
}

/** What visitors can choose: every language that there are letters in, Dutch first. */
const LANGUAGES = ['nl', ...Object.keys(letterTexts).filter((language) => language !== 'nl')];

/** Joins what staff work with. */
export function wireStaff({ settings, connection, writes, limits, ways, note, publish, count, erase, needs }: Needs): StaffDoor {
  const { client } = connection;
  const { secrets, now } = needs;
  const origin = new URL(settings.publicUrl).origin;
  const staffPage = `${settings.publicUrl}/staff`;
  const signInPage = `${settings.publicUrl}/api/staff/sign-in`;

  const accounts = openStaffAccounts(client, writes);
  const trail = openAuditTrail(writes);
  const session = staffSession({ sessions: openStaffSessions(client, writes), secrets, now });
  const gate = staffGate({ session, origin });

  // One or the other: a passkey would outlive what the provider takes away.
  const attempts = signInAttempts({ signIns: openSignIns(writes), secrets, now });
  const provider = settings.identityProvider && openIdentityProvider({ ...settings.identityProvider, redirectUri: `${signInPage}/answer`, now, note });
  const withProvider = provider && providerSignIn({ provider, attempts, accounts, secrets, now });
  const withPasskey = provider
    ? undefined
    : passkeySignIn({ proofs: openPasskeyProofs({ origin, place: 'Infopunt' }), passkeys: openPasskeys(client, writes), attempts, accounts, trail, secrets, now });
  const invite = provider ? undefined : inviteStaff({ accounts, secrets, now, staffPage });
  const own: SignInWay = provider ? { way: 'page', name: { nl: 'Aanmelden met je werkaccount', en: 'Sign in with your work account' }, url: signInPage } : { way: 'passkey' };

  const routes = new Hono();
  routes.route('/', sessionRoutes({ session, origin, ways: [...ways, own] }));
  routes.route('/', providerSignInRoutes({ signIn: withProvider, session, staffPage, limits }));
  routes.route('/', passkeySignInRoutes({ signIn: withPasskey, session, origin, limits }));
  // Each group of routes from here on names the permission that it asks of the gate.
  routes.route('/', accountRoutes({ accounts, invite, change: changeAccount({ accounts, secrets, now }), gate }));
  routes.route('/', auditRoutes({ log: openAuditLog(client), gate }));
  const views = openStaffViews(client, writes);
  const staffBookings = openStaffBookings(client, writes);
  const changes = officeChanges();
  const holidays = openHolidays();
  routes.route('/', seeBookingsRoutes({ gate, see: seeBookings({ ...needs, holidays, views, trail }) }));
  routes.route('/', bookingChangeRoutes({ gate, book: bookForVisitor({ ...needs, staffBookings }), change: changeForVisitor({ ...needs, staffBookings, views }) }));
  routes.route('/', taskRoutes({ gate, tasks: doTasks({ staffTasks: openStaffTasks(client, writes), trail, now }) }));
  routes.route('/', noticeRoutes({ gate, postNotice: postNotice(needs) }));
  const planning = { ...needs, plannedSlots: openPlannedSlots(client, writes), bookingsToMove: openBookingsToMove(client, writes), audit: trail, holidays };
  routes.route('/', planRoutes({ gate, shown: showPlan(planning), plan: changePlan(planning), publish: publishThrough({ publish, audit: trail, now }) }));
  routes.route('/', movesRoutes({ gate, proposing: proposeMoves(planning), moveMany: moveMany(planning) }));
  routes.route('/', catalogueRoutes({ gate, describe: describeOffice({ desk: openCatalogueDesk(connection, writes), secrets, now }), languages: LANGUAGES }));
  routes.route('/', figureRoutes({ gate, count }));
  routes.route('/', eraseRoute({ gate, erase }));
  routes.route('/', changesRoutes({ gate, session, changes }));

  return {
    routes,
    tellChanged: changes.tell,
    async letIn(person) {
      const staff = await accounts.admit({ id: secrets.id(), ...person, now: now() });
      if (!staff) throw new Error('This account has been disabled.');
      return session.begin(staff.id, 'vouched');
    },
    async invite(person) {
      if (!invite) throw new Error('Staff sign in with the identity provider, which says who works here and in which role. Nobody needs an invitation.');
      return invite(person);
    },
  };
}
