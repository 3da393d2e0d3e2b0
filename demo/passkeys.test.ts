import { Hono } from 'hono';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../server/serve.ts';
import { openTestOffice, type TestOffice } from '../server/test-office.ts';
import { openChromium, visit } from './chromium.ts';
import { freePort } from './running-demo.ts';

let office: TestOffice;
let serving: Serving;
let browser: Browser;
let page: Page;
let device: CDPSession;
let authenticatorId: string;
let origin: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  office = await openTestOffice(undefined, { PUBLIC_URL: origin });
  const site = new Hono().get('/blank', (c) => c.html('<!doctype html><title>Blank</title>'));
  site.all('*', (c) => office.app.fetch(c.req.raw, c.env));
  serving = await serve(site, { port, hostname: '127.0.0.1' });
  browser = await openChromium();
  page = await visit(browser, `${origin}/blank`);
  device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  ({ authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  }));
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  office.end();
});

interface Passkey {
  invitation?: string;
  /** What the page asks of the device otherwise than it was told to. */
  asks?: Record<string, unknown>;
  /** What the page changes in the device's answer. */
  answers?: Record<string, unknown>;
}

interface Answer {
  status: number;
  body: { signedIn?: boolean; code?: string; staff?: { name: string; role: string } };
}

/** What the console does with a passkey, in the browser's own words. Gives back the answer, and what was sent for it. */
function usePasskey(on: Page, passkey: Passkey = {}): Promise<Answer & { sent: string }> {
  return on.evaluate(
    async ({ invitation: secret, asks = {}, answers = {} }) => {
      const send = (path: string, body: string) => fetch(`/api/staff/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      const challenged = await send('passkeys/challenge', JSON.stringify({ invitation: secret }));
      if (!challenged.ok) return { status: challenged.status, body: await challenged.json(), sent: '' };
      const { attempt, does, options } = await challenged.json();
      const given = { ...options, ...asks };
      const credential =
        does === 'register'
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(given) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(given) });
      const response = { ...(credential as PublicKeyCredential).toJSON(), ...answers };
      const sent = JSON.stringify({ attempt, response });
      const answer = await send('passkeys/answer', sent);
      return { status: answer.status, body: await answer.json(), sent };
    },
    passkey,
  );
}

const post = (on: Page, path: string, body: string): Promise<Answer> =>
  on.evaluate(
    async ([to, content]) => {
      const answer = await fetch(to!, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: content! });
      return { status: answer.status, body: await answer.json() };
    },
    [path, body],
  );

const invitation = async (name = 'Robin', role: 'desk' | 'admin' = 'admin') => (await office.invite({ name, role })).link.split('#invitation=')[1]!;
const isSignedIn = () => page.evaluate(async () => (await (await fetch('/api/staff/session')).json()).signedIn as boolean);
const refused = (answer: Answer) => expect([answer.status, answer.body.code]).toEqual([401, 'sign-in-refused']);
const noted = () =>
  office.ask(async (copy) => (await copy.execute("select details from audit_entries where action = 'sign-in-refused' order by id desc limit 1")).rows.map((row) => (JSON.parse(String(row['details'])) as { because: string }).because)[0]);

describe('the first admin, in Chromium on localhost,', () => {
  test('registers a passkey with the link of the command line, and is in', async () => {
    const { status, body } = await usePasskey(page, { invitation: await invitation() });
    expect([status, body]).toMatchObject([200, { signedIn: true, staff: { name: 'Robin', role: 'admin' } }]);
    expect(await isSignedIn()).toBe(true);
  });

  test('has a cookie that no script reads, which Chromium keeps and sends for this host alone', async () => {
    const [cookie] = (await page.context().cookies(origin)).filter(({ name }) => name === '__Host-staff');
    expect(cookie).toMatchObject({ domain: 'localhost', path: '/', httpOnly: true, secure: true, sameSite: 'Lax', expires: -1 });
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('signs out, and in again without typing who they are', async () => {
    await post(page, '/api/staff/sign-out', '{}');
    expect(await isSignedIn()).toBe(false);
    expect((await usePasskey(page)).body).toMatchObject({ signedIn: true, staff: { name: 'Robin' } });
    expect(await isSignedIn()).toBe(true);
  });
});

describe('nobody is let in', () => {
  test('by an invitation that was used, is over, or was made up', async () => {
    const used = await invitation('Once');
    expect((await usePasskey(page, { invitation: used })).status).toBe(200);
    refused(await usePasskey(page, { invitation: used }));
    const old = await invitation('Late');
    office.clock.now += 24 * 60 * 60_000;
    refused(await usePasskey(page, { invitation: old }));
    refused(await usePasskey(page, { invitation: 'made-up' }));
  });

  test('by an answer that was given before, or from another browser', async () => {
    const { sent, status } = await usePasskey(page);
    expect(status).toBe(200);
    refused(await post(page, '/api/staff/passkeys/answer', sent));
    const other = await visit(browser, `${origin}/blank`);
    refused(await post(other, '/api/staff/passkeys/answer', sent));
    await other.context().close();
  });

  test('by a device that did not ask who holds it, and by an answer to another challenge, and it is noted', async () => {
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    refused(await usePasskey(page, { asks: { userVerification: 'discouraged' } }));
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
    expect(await noted()).toBe('not-proved');
    refused(await usePasskey(page, { asks: { challenge: 'YW5vdGhlciBjaGFsbGVuZ2U' } }));
  });

  test('by an answer whose passkey was changed to that of a colleague, or to none', async () => {
    const { rows } = await office.ask((copy) => copy.execute("select k.id from passkeys k join staff p on p.id = k.staff_id order by p.name = 'Robin'"));
    const [colleague, own] = rows.map((row) => String(row['id']));
    await only(own!);
    refused(await usePasskey(page, { answers: { id: colleague, rawId: colleague } }));
    refused(await usePasskey(page, { answers: { id: 'made-up', rawId: 'made-up' } }));
    refused(await usePasskey(page, { answers: { response: null } }));
  });

  test('by a copy of a passkey, which counts behind the other one', async () => {
    const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId });
    const credential = credentials[0]!;
    await device.send('WebAuthn.clearCredentials', { authenticatorId });
    await device.send('WebAuthn.addCredential', { authenticatorId, credential: { ...credential, signCount: 1 } });
    refused(await usePasskey(page));
    expect(await noted()).toBe('counted-before');
    await device.send('WebAuthn.clearCredentials', { authenticatorId });
    await device.send('WebAuthn.addCredential', { authenticatorId, credential: { ...credential, signCount: 1000 } });
    expect((await usePasskey(page)).status).toBe(200);
  });

  test('whose access has been ended, with a passkey that was right', async () => {
    const desk = await invitation('Noor', 'desk');
    await device.send('WebAuthn.clearCredentials', { authenticatorId });
    expect((await usePasskey(page, { invitation: desk })).status).toBe(200);
    const admin = await office.staffAs('admin');
    const { accounts } = (await (await admin.get('/api/staff/accounts')).json()) as { accounts: { id: string; name: string; signsIn: string }[] };
    const noor = accounts.find(({ name }) => name === 'Noor')!;
    expect(noor.signsIn).toBe('passkey');
    await admin.post(`/api/staff/accounts/${noor.id}`, { disabled: true });
    expect(await isSignedIn()).toBe(false);
    refused(await usePasskey(page));
    expect(await noted()).toBe('disabled');
  });
});

/** Leaves the device one passkey, so that it need not choose. */
async function only(id: string): Promise<void> {
  const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId });
  for (const { credentialId } of credentials) {
    if (Buffer.from(credentialId, 'base64').toString('base64url') !== id) await device.send('WebAuthn.removeCredential', { authenticatorId, credentialId });
  }
}
