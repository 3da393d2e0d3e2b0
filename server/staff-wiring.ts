import { Hono } from 'hono';
import type { Reach } from './domain/contact.ts';
import type { ReleaseRule } from './domain/release.ts';
import type { Role } from './domain/staff.ts';
import { staffGate } from './http/staff/gate.ts';
import { sessionRoutes } from './http/staff/session.ts';
import type { Settings } from './settings.ts';
import { movesRoutes } from './http/staff/moves.ts';
import { planRoutes } from './http/staff/plan.ts';
import { openHolidays } from './public-holidays.ts';
import { openAuditTrail } from './storage/audit-trail.ts';
import { openBookingsToMove } from './storage/bookings-to-move.ts';
import type { Connection } from './storage/connect.ts';
import { openPlannedSlots } from './storage/planned-slots.ts';
import { openStaffAccounts } from './storage/staff-accounts.ts';
import { openStaffSessions } from './storage/staff-sessions.ts';
import type { WritePath } from './storage/write-path.ts';
import { changePlan } from './use-cases/change-plan.ts';
import type { Catalogue, Clock, Secrets } from './use-cases/ports.ts';
import type { publishSlots } from './use-cases/publish-slots.ts';
import type { Letters } from './use-cases/plan-letters.ts';
import { proposeMoves } from './use-cases/propose-moves.ts';
import { moveMany } from './use-cases/move-many.ts';
import { publishThrough } from './use-cases/publish-through.ts';
import { showPlan } from './use-cases/show-plan.ts';
import { staffSession } from './use-cases/staff-session.ts';

interface Needs {
  settings: Settings;
  connection: Connection;
  writes: WritePath;
  catalogue: Catalogue;
  publish: ReturnType<typeof publishSlots>;
  letters: Letters;
  reachedBy: Reach[];
  releaseRule: ReleaseRule;
  secrets: Secrets;
  now: Clock;
}

export interface StaffDoor {
  /** Everything under `/api/staff`. */
  routes: Hono;
  /** Begins a session for somebody whose identity this process vouches for; gives back the secret of its cookie. */
  letIn(person: { issuer: string; subject: string; name: string; role: Role }): Promise<string>;
}

/** Joins what staff work with. */
export function wireStaff({ settings, connection: { client }, writes, catalogue, publish, letters, reachedBy, releaseRule, secrets, now }: Needs): StaffDoor {
  const accounts = openStaffAccounts(client, writes);
  const session = staffSession({ sessions: openStaffSessions(client, writes), secrets, now });
  const origin = new URL(settings.publicUrl).origin;
  const gate = staffGate({ session, origin });
  const routes = new Hono();
  routes.route('/', sessionRoutes({ session, origin, ways: [] }));
  // Each group of routes names the permission that it asks of the gate.
  const audit = openAuditTrail(writes);
  const plannedSlots = openPlannedSlots(client, writes);
  const bookingsToMove = openBookingsToMove(client, writes);
  const planning = { catalogue, plannedSlots, bookingsToMove, audit, secrets, letters, reachedBy, releaseRule, holidays: openHolidays(), now };
  routes.route('/', planRoutes({ gate, shown: showPlan(planning), plan: changePlan(planning), publish: publishThrough({ publish, audit, now }) }));
  routes.route('/', movesRoutes({ gate, proposing: proposeMoves(planning), moveMany: moveMany(planning) }));

  return {
    routes,
    async letIn(person) {
      const staff = await accounts.admit({ id: secrets.id(), ...person, now: now() });
      if (!staff) throw new Error('This account has been disabled.');
      return session.begin(staff.id);
    },
  };
}
