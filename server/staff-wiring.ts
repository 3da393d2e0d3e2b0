import { Hono } from 'hono';
import type { Role } from './domain/staff.ts';
import { staffGate } from './http/staff/gate.ts';
import { sessionRoutes } from './http/staff/session.ts';
import type { Settings } from './settings.ts';
import type { Connection } from './storage/connect.ts';
import { openStaffAccounts } from './storage/staff-accounts.ts';
import { openStaffSessions } from './storage/staff-sessions.ts';
import type { WritePath } from './storage/write-path.ts';
import type { Clock, Secrets } from './use-cases/ports.ts';
import { staffSession } from './use-cases/staff-session.ts';

interface Needs {
  settings: Settings;
  connection: Connection;
  writes: WritePath;
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
export function wireStaff({ settings, connection: { client }, writes, secrets, now }: Needs): StaffDoor {
  const accounts = openStaffAccounts(client, writes);
  const session = staffSession({ sessions: openStaffSessions(client, writes), secrets, now });
  const origin = new URL(settings.publicUrl).origin;
  const gate = staffGate({ session, origin });
  const routes = new Hono();
  routes.route('/', sessionRoutes({ session, origin, ways: [] }));
  // Each group of routes names the permission that it asks of the gate.
  void gate;

  return {
    routes,
    async letIn(person) {
      const staff = await accounts.admit({ id: secrets.id(), ...person, now: now() });
      if (!staff) throw new Error('This account has been disabled.');
      return session.begin(staff.id);
    },
  };
}
