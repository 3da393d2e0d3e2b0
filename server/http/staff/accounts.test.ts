import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { type Account, Accounts, Audit, Invited } from '../../contract/staff/session.ts';
import { openTestOffice, type StaffScreen, type TestOffice } from '../../test-office.ts';

let office: TestOffice;
let admin: StaffScreen;
beforeAll(async () => {
  office = await openTestOffice();
  admin = await office.staffAs('admin');
});
afterAll(() => office.end());

const accounts = async () => v.parse(Accounts, await (await admin.get('/api/staff/accounts')).json()).accounts;
const named = async (name: string) => (await accounts()).find((account) => account.name === name)!;
const change = async (account: Account, body: unknown) => (await admin.post(`/api/staff/accounts/${account.id}`, body)).status;
const invite = async (name: string, role: string) => v.parse(Invited, await (await admin.post('/api/staff/accounts', { name, role })).json());
const audit = async (query = '') => v.parse(Audit, await (await admin.get(`/api/staff/audit${query}`)).json());
const isSignedIn = async (screen: StaffScreen) => ((await (await screen.get('/api/staff/session')).json()) as { signedIn: boolean }).signedIn;

describe('an admin', () => {
  test('invites a colleague with a link that nobody else gets to see, for 24 hours', async () => {
    const { account, link, until } = await invite('Bilal', 'planner');
    expect(account).toEqual({ id: account.id, name: 'Bilal', role: 'planner', signsIn: 'invitation', disabled: false, lastSeenAt: null });
    expect(link).toMatch(/^http:\/\/localhost:8787\/staff#invitation=[\w-]{43}$/);
    expect(Date.parse(until) - office.clock.now).toBe(24 * 60 * 60_000);
    const secret = link.split('=')[1]!;
    expect(await office.ask(async (copy) => JSON.stringify((await copy.execute('select * from staff')).rows))).not.toContain(secret);
    expect(JSON.stringify([await accounts(), await audit()])).not.toContain(secret);
  });

  test('lists who can sign in, by which means, and when they last did', async () => {
    await office.staffAs('desk');
    expect(await named('Staff desk')).toMatchObject({ role: 'desk', signsIn: 'identity-provider', disabled: false, lastSeenAt: '2026-11-23T08:00:00Z' });
  });

  test('takes a role away: sessions end at once', async () => {
    const planner = await office.staffAs('planner');
    expect(await change(await named('Staff planner'), { role: 'desk' })).toBe(200);
    expect(await isSignedIn(planner)).toBe(false);
  });

  test('gives a role, or another name: sessions go on', async () => {
    const desk = await office.staffAs('desk');
    expect(await change(await named('Staff desk'), { role: 'admin', name: 'Dina' })).toBe(200);
    expect((await desk.get('/api/staff/accounts')).status).toBe(200);
    expect(await change(await named('Dina'), { role: 'desk' })).toBe(200);
  });

  test('ends the access of somebody: they are out, and being let in again brings no old session back', async () => {
    const desk = await office.staffAs('desk');
    const account = await named('Staff desk');
    expect(await change(account, { disabled: true })).toBe(200);
    expect((await desk.get('/api/staff/audit')).status).toBe(401);
    await expect(office.staffAs('desk')).rejects.toThrow('disabled');
    expect(await change(account, { disabled: false })).toBe(200);
    expect(await isSignedIn(desk)).toBe(false);
  });

  test.each([{ role: 'owner' }, { name: '' }, { disabled: 'yes' }, { name: 'x'.repeat(121) }])('cannot write down what is no account: %j', async (body) => {
    expect(await change(await named('Staff desk'), body)).toBe(422);
  });

  test('is told when there is no such account', async () => {
    expect((await admin.post('/api/staff/accounts/unknown', { disabled: true })).status).toBe(404);
  });

  test('who is the last one stays one, whoever was only invited; a renamed one is still the last', async () => {
    await invite('Not there yet', 'admin');
    const self = await named('Staff admin');
    for (const body of [{ role: 'planner' }, { disabled: true }, { name: 'Boss', disabled: true }]) {
      const answer = await admin.post(`/api/staff/accounts/${self.id}`, body);
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'last-admin']);
    }
    expect(await named('Staff admin')).toEqual(self);
    expect(await change(self, { name: 'Boss' })).toBe(200);
  });

  test('of two who take it from one another at the same time, one stays', async () => {
    const cookie = `__Host-staff=${await office.letIn({ issuer: 'test', subject: 'second', name: 'Second', role: 'admin' })}`;
    const headers = { Cookie: cookie, Origin: 'http://localhost:8787', 'Content-Type': 'application/json' };
    const [first, second] = [await named('Boss'), await named('Second')];
    const answers = await Promise.all([
      change(second, { disabled: true }),
      office.app.request(`/api/staff/accounts/${first.id}`, { method: 'POST', headers, body: '{"disabled":true}' }),
    ]);
    expect([answers[0], answers[1].status]).toEqual([200, 409]);
    expect(await isSignedIn(admin)).toBe(true);
  });
});

describe('what staff did', () => {
  test('is there to be read, newest first, by day and by colleague', async () => {
    const { entries, more } = await audit();
    expect(more).toBe(false);
    expect(entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).toSorted((one, other) => other - one));
    expect(entries.find(({ action, details }) => action === 'account-invited' && details['role'] === 'planner')).toMatchObject({ staff: { name: 'Boss' }, booking: null });
    expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(['account-created', 'account-changed', 'account-invited', 'signed-in']));

    const { id } = await named('Second');
    expect(new Set((await audit(`?staff=${id}`)).entries.map(({ staff }) => staff.name))).toEqual(new Set(['Second']));
    expect((await audit('?from=2026-11-23&to=2026-11-23')).entries).toHaveLength(entries.length);
    expect((await audit('?from=2026-11-24')).entries).toEqual([]);
    expect((await audit('?to=2026-11-22')).entries).toEqual([]);
    expect((await audit(`?before=${entries[2]!.id}`)).entries).toEqual(entries.slice(3));
    expect((await audit('?booking=ABC-123')).entries).toEqual([]);
    expect((await admin.get('/api/staff/audit?from=yesterday')).status).toBe(422);
  });

  test('has who signed out', async () => {
    const desk = await office.staffAs('desk');
    await desk.post('/api/staff/sign-out', {});
    expect((await audit()).entries[0]).toMatchObject({ action: 'signed-out', staff: { name: 'Staff desk' } });
  });

  test('comes two hundred at a time', async () => {
    for (let times = 0; times < 200; times += 1) await office.staffAs('desk');
    const first = await audit();
    expect([first.entries.length, first.more]).toEqual([200, true]);
    const rest = await audit(`?before=${first.entries.at(-1)!.id}`);
    expect(rest.more).toBe(false);
    expect(rest.entries[0]!.id).toBe(first.entries.at(-1)!.id - 1);
  });

  test('cannot be changed or removed: the database itself refuses', async () => {
    await office.ask(async (copy) => {
      await expect(copy.execute("update audit_entries set action = 'nothing'")).rejects.toThrow('stays as it is');
      await expect(copy.execute('delete from audit_entries')).rejects.toThrow('stays where it is');
      await expect(copy.execute("insert or replace into audit_entries (id, at, staff_id, action, details) select id, 0, staff_id, 'nothing', '{}' from audit_entries limit 1")).rejects.toThrow('takes no other');
    });
  });
});
