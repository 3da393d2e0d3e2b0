import { Hono } from 'hono';
import type { Role } from './domain/staff.ts';
import { catalogueRoutes } from './http/staff/catalogue.ts';
import { eraseRoute } from './http/staff/erase.ts';
import { figureRoutes } from './http/staff/figures.ts';
import { staffGate } from './http/staff/gate.ts';
import { sessionRoutes } from './http/staff/session.ts';
import * as letterTexts from './mail/texts/languages.ts';
import type { Settings } from './settings.ts';
import { openCatalogueDesk } from './storage/catalogue-desk.ts';
import type { Connection } from './storage/connect.ts';
import { openStaffAccounts } from './storage/staff-accounts.ts';
import { openStaffSessions } from './storage/staff-sessions.ts';
import type { WritePath } from './storage/write-path.ts';
import { describeOffice } from './use-cases/describe-office.ts';
import type { countBookings } from './use-cases/count-bookings.ts';
import type { eraseVisitors } from './use-cases/erase-visitors.ts';
import type { Clock, Secrets } from './use-cases/ports.ts';
import { staffSession } from './use-cases/staff-session.ts';

interface Needs {
  settings: Settings;
  connection: Connection;
  writes: WritePath;
  secrets: Secrets;
  count: ReturnType<typeof countBookings>;
  erase: ReturnType<typeof eraseVisitors>;
  now: Clock;
}

export interface StaffDoor {
  /** Everything under `/api/staff`. */
  routes: Hono;
  /** Begins a session for somebody whose identity this process vouches for; gives back the secret of its cookie. */
  letIn(person: { issuer: string; subject: string; name: string; role: Role }): Promise<string>;
}

/** What visitors can choose: every language that there are letters in, Dutch first. */
const LANGUAGES = ['nl', ...Object.keys(letterTexts).filter((language) => language !== 'nl')];

/** Joins what staff work with. */
export function wireStaff({ settings, connection, writes, secrets, count, erase, now }: Needs): StaffDoor {
  const { client } = connection;
  const accounts = openStaffAccounts(client, writes);
  const session = staffSession({ sessions: openStaffSessions(client, writes), secrets, now });
  const origin = new URL(settings.publicUrl).origin;
  const gate = staffGate({ session, origin });
  const routes = new Hono();
  routes.route('/', sessionRoutes({ session, origin, ways: [] }));
  // Each group of routes names the permission that it asks of the gate.
  routes.route('/', catalogueRoutes({ gate, describe: describeOffice({ desk: openCatalogueDesk(connection, writes), secrets, now }), languages: LANGUAGES }));
  routes.route('/', figureRoutes({ gate, count }));
  routes.route('/', eraseRoute({ gate, erase }));

  return {
    routes,
    async letIn(person) {
      const staff = await accounts.admit({ id: secrets.id(), ...person, now: now() });
      if (!staff) throw new Error('This account has been disabled.');
      return session.begin(staff.id);
    },
  };
}
