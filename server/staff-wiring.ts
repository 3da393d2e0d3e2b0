import { Hono } from 'hono';
import type { Role } from './domain/staff.ts';
import { bookingChangeRoutes } from './http/staff/booking-changes.ts';
import { seeBookingsRoutes } from './http/staff/bookings.ts';
import { changesRoutes } from './http/staff/changes.ts';
import { staffGate } from './http/staff/gate.ts';
import { noticeRoutes } from './http/staff/notice.ts';
import { sessionRoutes } from './http/staff/session.ts';
import { taskRoutes } from './http/staff/tasks.ts';
import type { Settings } from './settings.ts';
import { openAuditTrail } from './storage/audit-trail.ts';
import type { Connection } from './storage/connect.ts';
import { openStaffAccounts } from './storage/staff-accounts.ts';
import { openStaffBookings } from './storage/staff-bookings.ts';
import { openStaffSessions } from './storage/staff-sessions.ts';
import { openStaffTasks } from './storage/staff-tasks.ts';
import { openStaffViews } from './storage/staff-views.ts';
import type { WritePath } from './storage/write-path.ts';
import { bookForVisitor } from './use-cases/book-for-visitor.ts';
import { changeForVisitor } from './use-cases/change-for-visitor.ts';
import { doTasks } from './use-cases/do-tasks.ts';
import { officeChanges } from './use-cases/office-changes.ts';
import type { Clock, Secrets } from './use-cases/ports.ts';
import { postNotice } from './use-cases/post-notice.ts';
import { seeBookings } from './use-cases/see-bookings.ts';
import { staffSession } from './use-cases/staff-session.ts';

interface Needs {
  settings: Settings;
  connection: Connection;
  writes: WritePath;
  secrets: Secrets;
  now: Clock;
  /** What the use cases of visitors are made from, too. */
  needs: Needed;
}

type Needed = Omit<Parameters<typeof bookForVisitor>[0] & Parameters<typeof changeForVisitor>[0] & Parameters<typeof seeBookings>[0], 'staffBookings' | 'views' | 'trail'>;

export interface StaffDoor {
  /** Everything under `/api/staff`. */
  routes: Hono;
  /** To be called after something may have been written: whoever has the console open hears of it. */
  tellChanged(): void;
  /** Begins a session for somebody whose identity this process vouches for; gives back the secret of its cookie. */
  letIn(person: { issuer: string; subject: string; name: string; role: Role }): Promise<string>;
}

/** Joins what staff work with. */
export function wireStaff({ settings, connection: { client }, writes, secrets, now, needs }: Needs): StaffDoor {
  const accounts = openStaffAccounts(client, writes);
  const session = staffSession({ sessions: openStaffSessions(client, writes), secrets, now });
  const origin = new URL(settings.publicUrl).origin;
  const gate = staffGate({ session, origin });
  const routes = new Hono();
  routes.route('/', sessionRoutes({ session, origin, ways: [] }));

  // Each group of routes names the permission that it asks of the gate.
  const trail = openAuditTrail(writes);
  const views = openStaffViews(client, writes);
  const staffBookings = openStaffBookings(client, writes);
  const changes = officeChanges();
  routes.route('/', seeBookingsRoutes({ gate, see: seeBookings({ ...needs, views, trail }) }));
  routes.route('/', bookingChangeRoutes({ gate, book: bookForVisitor({ ...needs, staffBookings }), change: changeForVisitor({ ...needs, staffBookings, views }) }));
  routes.route('/', taskRoutes({ gate, tasks: doTasks({ staffTasks: openStaffTasks(client, writes), trail, now }) }));
  routes.route('/', noticeRoutes({ gate, postNotice: postNotice(needs) }));
  routes.route('/', changesRoutes({ gate, session, changes }));

  return {
    routes,
    tellChanged: changes.tell,
    async letIn(person) {
      const staff = await accounts.admit({ id: secrets.id(), ...person, now: now() });
      if (!staff) throw new Error('This account has been disabled.');
      return session.begin(staff.id);
    },
  };
}
