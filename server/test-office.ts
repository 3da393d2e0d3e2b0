import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import type { Booked, BookingRequest } from './contract/booking.ts';
import type { Role } from './domain/staff.ts';
import type { Desk, OfficePlan, Product } from './domain/office.ts';
import type { WeeklyHours } from './domain/opening-hours.ts';
import { openSecrets } from './secrets.ts';
import { readSettings } from './settings.ts';
import type { Message, Transport } from './use-cases/letter-ports.ts';
import { openOffice, type RunningOffice } from './wiring.ts';

/** Monday 23 November 2026, 9.00 in Ghent: what "now" is for whoever tests, until they change it. */
export const MONDAY_MORNING = Date.parse('2026-11-23T08:00:00Z');

/** A real office on a real file, with a clock that the test sets. */
export interface TestOffice extends RunningOffice {
  clock: { now: number };
  /** Asks a copy of the file as it is now: the file itself is held by the office. */
  ask<Answer>(question: (copy: Client) => Promise<Answer>): Promise<Answer>;
  get(path: string, token?: string): Promise<Response>;
  /** Posts JSON; without a key one is made. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Somebody of staff at their screen: asks and posts as the console does, signed in as a role. */
  staffAs(role: Role): Promise<StaffScreen>;
  /** The code that was sent to whoever got this `confirm`. */
  codeFor(confirm: string): Promise<string>;
  /** The letters that were written, oldest first. */
  letters(): Promise<{ kind: string; address: string; occasion: string; due: number; state: string; about: string }[]>;
  /** What has left an office that has no mail server of its own. */
  sent: Message[];
  /** What it has said of an identity provider that let nobody in. */
  noted: string[];
  /** Closes the office and removes its file. */
  end(): void;
}

export interface StaffScreen {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** Opens an office with this plan and publishes its slots. */
export async function openTestOffice(plan: OfficePlan = smallOffice(), environment: Record<string, string> = {}, channels: Transport['channels'] = ['email', 'sms']): Promise<TestOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'infopunt-'));
  const clock = { now: MONDAY_MORNING };
  const settings = readSettings({ DATABASE_URL: `file:${join(folder, 'office.db')}`, RATE_LIMIT: 'off', VERIFY_CONTACT: 'off', ...environment });
  const sent: Message[] = [];
  const noted: string[] = [];
  const transport: Transport = {
    channels,
    async send(message) {
      sent.push(message);
      return { result: 'sent' };
    },
  };
  const office = await openOffice(settings, { now: () => clock.now, onBusy: () => {}, note: (line) => noted.push(line), ...(!settings.mail && { transport }) });
  const ask = <Answer>(question: (copy: Client) => Promise<Answer>) => askCopyOf(settings.databaseUrl.slice('file:'.length), question);
  await office.fill(plan);
  await office.publish();

  const send = (path: string, init: RequestInit) => Promise.resolve(office.app.request(path, init));
  let keys = 0;
  return {
    ...office,
    clock,
    ask,
    sent,
    noted,
    async staffAs(role) {
      const cookie = `__Host-staff=${await office.letIn({ issuer: 'test', subject: role, name: `Staff ${role}`, role })}`;
      return {
        get: (path, headers = {}) => send(path, { headers: { Cookie: cookie, ...headers } }),
        post: (path, body, headers = {}) =>
          send(path, {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { Cookie: cookie, Origin: new URL(settings.publicUrl).origin, 'Content-Type': 'application/json', 'Idempotency-Key': `staff-key-${(keys += 1)}`, ...headers },
          }),
      };
    },
    async codeFor(confirm) {
      const secrets = openSecrets(settings);
      const confirmHash = await secrets.hash(confirm);
      const { rows } = await ask((copy) => copy.execute({ sql: 'select subject_id from proofs where confirm_hash = ?', args: [confirmHash] }));
      return secrets.code(String(rows[0]![0]));
    },
    letters: () =>
      ask(async (copy) => {
        const { rows } = await copy.execute('select kind, address, occasion, due_at, state, about from letters order by rowid');
        return rows.map((row) => ({
          kind: String(row['kind']),
          address: String(row['address']),
          occasion: String(row['occasion']),
          due: Number(row['due_at']),
          state: String(row['state']),
          about: String(row['about']),
        }));
      }),
    get: (path, token) => send(path, token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } }),
    post: (path, body, headers = {}) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `test-key-${(keys += 1)}`, ...headers },
      }),
    end() {
      office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copies a database with what its log still holds, and asks the copy. Nobody may be writing meanwhile. */
export async function askCopyOf<Answer>(file: string, question: (copy: Client) => Promise<Answer>): Promise<Answer> {
  const folder = mkdtempSync(join(dirname(file), 'copy-'));
  const copy = join(folder, 'copy.db');
  copyFileSync(file, copy);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  const client = createClient({ url: `file:${copy}` });
  try {
    return await question(client);
  } finally {
    client.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two products (20 and 40 minutes) and two desks, of which the second serves only the shorter one. */
export function smallOffice(changes: Partial<OfficePlan> = {}): OfficePlan {
  return {
    office: {
      name: 'Infopunt',
      address: { street: 'Voorbeeldstraat 1', postalCode: '9000', city: 'Gent' },
      telephone: '09 000 00 00',
      otherOffices: [],
      texts: { nl: { houseRules: ['Kom op tijd.'], referrals: [] }, en: { houseRules: ['Come on time.'], referrals: [] } },
    },
    products: [product('studenten', 20), product('gezinshereniging', 40)],
    desks: [desk('one', ['studenten', 'gezinshereniging']), desk('two', ['studenten'])],
    slotMinutes: 20,
    staffShare: 0,
    ...changes,
  };
}

export function product(id: string, duration: number): Product {
  const texts = { name: `Info over ${id}`, summary: 'Je hebt een vraag.', about: '', bring: [], notFor: '', referrals: [] };
  return { id, duration, texts: { nl: texts } };
}

/** A desk that is open on Tuesdays from 9.00 to 11.00, unless other hours are given. */
export function desk(id: string, products: string[], openingHours: WeeklyHours[] = [tuesday('09:00', '11:00')]): Desk {
  return { id, name: `Loket ${id}`, products, openingHours, specialHours: [] };
}

export function tuesday(opens: string, closes: string, languages = ['nl']): WeeklyHours {
  return { dayOfWeek: 'Tuesday', opens, closes, languages };
}

/** Tuesday 24 November 2026 at that time in Ghent (UTC+1), as the API writes it. */
export function onTuesday(time: string): string {
  return new Date(Date.parse(`2026-11-24T${time}:00+01:00`)).toISOString().replace('.000', '');
}

export function request(changes: Partial<BookingRequest> = {}): BookingRequest {
  return { product: 'studenten', start: onTuesday('09:00'), visitor: { name: 'Amira Haddad', email: 'amira@example.org' }, language: 'nl', ...changes };
}

/** Books as somebody new each time, and expects to get it. */
export async function bookAs(office: TestOffice, name: string, changes: Partial<BookingRequest> = {}): Promise<Booked> {
  const visitor = { name, email: `${encodeURIComponent(name).replaceAll('%', '').toLowerCase()}@example.org` };
  const answer = await office.post('/api/v1/bookings', request({ visitor, ...changes }));
  if (answer.status !== 201) throw new Error(`Expected 201 for ${name}, got ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Booked;
}
