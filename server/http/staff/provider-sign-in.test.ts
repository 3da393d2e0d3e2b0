import { createHmac, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CLIENT, type Lie, openTestProvider, type TestProvider } from '../../identity/test-provider.ts';
import { openTestOffice, type TestOffice } from '../../test-office.ts';

const HERE = 'http://localhost:8787';
const AMIRA = { sub: 'amira', name: 'Amira Haddad', roles: ['desk', 'colleague'] };

let provider: TestProvider;
let office: TestOffice;
beforeAll(async () => {
  provider = await openTestProvider();
  office = await openOfficeWith(provider.issuer);
});
beforeEach(() => {
  office.clock.now = Date.now();
});
afterAll(() => {
  provider.close();
  office.end();
});

const openOfficeWith = (issuer: string) => openTestOffice(undefined, { STAFF_OIDC_ISSUER: issuer, STAFF_OIDC_CLIENT_ID: CLIENT.id, STAFF_OIDC_CLIENT_SECRET: CLIENT.secret });

/** A browser as far as it matters here: it keeps cookies, and goes where it is sent when it is told to. */
function openBrowser(at: TestOffice = office) {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async go(address: string): Promise<Response> {
      const answer = await at.app.request(address.replace(HERE, ''), { headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line)!;
        if (/Max-Age=0/i.test(line)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    },
    async isSignedIn(): Promise<boolean> {
      return ((await (await this.go('/api/staff/session')).json()) as { signedIn: boolean }).signedIn;
    },
    /** Begins to sign in; gives back the page of the provider. */
    async begin(): Promise<string> {
      return (await this.go('/api/staff/sign-in')).headers.get('Location')!;
    },
  };
}

type Browser = ReturnType<typeof openBrowser>;

async function signIn(person: Record<string, unknown> = AMIRA, lie: Lie = {}): Promise<{ browser: Browser; answer: Response }> {
  const browser = openBrowser();
  return { browser, answer: await browser.go(provider.signIn(await browser.begin(), person, lie)) };
}

/** Everything that a sign-in can write. */
const written = () =>
  office.ask(async (copy) => {
    const tables = ['select id, name, role, last_seen_at from staff', 'select * from staff_sessions', 'select * from audit_entries'];
    return JSON.stringify(await Promise.all(tables.map(async (sql) => (await copy.execute(sql)).rows)));
  });

/** Expects that an answer lets nobody in and writes nothing, and gives back why. */
async function refusal(attempt: () => Promise<{ browser: Browser; answer: Response }>): Promise<string> {
  const before = await written();
  const { browser, answer } = await attempt();
  expect(answer.status).toBe(303);
  expect([...browser.cookies.keys()]).not.toContain('__Host-staff');
  expect(await browser.isSignedIn()).toBe(false);
  expect(await written()).toBe(before);
  return answer.headers.get('Location')!.replace(`${HERE}/staff?refused=`, '');
}

describe('somebody whom the provider knows', () => {
  test('signs in under a new secret, with the name and the highest role that it says, and comes to the console', async () => {
    const { browser, answer } = await signIn({ ...AMIRA, roles: ['desk', 'planner'] });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${HERE}/staff`]);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-staff=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(await (await browser.go('/api/staff/session')).json()).toMatchObject({ signedIn: true, staff: { name: 'Amira Haddad', role: 'planner' } });
  });

  test('is offered one way in, and no passkeys', async () => {
    const ways = [{ way: 'page', name: { nl: 'Aanmelden met je werkaccount', en: 'Sign in with your work account' }, url: `${HERE}/api/staff/sign-in` }];
    expect(await (await office.get('/api/staff/session')).json()).toEqual({ signedIn: false, ways });
    expect((await office.post('/api/staff/passkeys/challenge', {}, { Origin: HERE })).status).toBe(404);
    await expect(office.invite({ name: 'Bilal', role: 'admin' })).rejects.toThrow('identity provider');
  });

  test('gets another secret each time, and what their browser had before is over', async () => {
    const { browser } = await signIn();
    const first = browser.cookies.get('__Host-staff')!;
    browser.cookies.set('__Host-staff', first);
    await browser.go(provider.signIn(await browser.begin(), AMIRA));
    expect(browser.cookies.get('__Host-staff')).not.toBe(first);
    const old = openBrowser();
    old.cookies.set('__Host-staff', first);
    expect(await old.isSignedIn()).toBe(false);
  });

  test('cannot be made to take a secret that somebody else chose', async () => {
    const browser = openBrowser();
    browser.cookies.set('__Host-staff', 'chosen-by-somebody-else');
    await browser.go(provider.signIn(await browser.begin(), AMIRA));
    expect(browser.cookies.get('__Host-staff')).not.toBe('chosen-by-somebody-else');
  });

  test('has at once the role that the provider says now; who has none any more is out everywhere, and it is noted', async () => {
    const { browser } = await signIn({ sub: 'chris', name: 'Chris', roles: 'admin' });
    expect((await browser.go('/api/staff/accounts')).status).toBe(200);
    const other = (await signIn({ sub: 'chris', name: 'Chris', roles: 'desk' })).browser;
    expect((await browser.go('/api/staff/accounts')).status).toBe(403);
    expect((await signIn({ sub: 'chris', name: 'Chris', roles: ['colleague'] })).answer.headers.get('Location')).toBe(`${HERE}/staff?refused=no-role`);
    expect([await browser.isSignedIn(), await other.isSignedIn()]).toEqual([false, false]);
    const actions = await office.ask(async (copy) => (await copy.execute("select action from audit_entries e join staff p on p.id = e.staff_id where p.subject = 'chris' order by e.id")).rows.map((row) => row['action']));
    expect(actions).toEqual(['account-created', 'signed-in', 'account-changed', 'signed-in', 'sign-in-refused']);
  });

  test('is refused from the next request on once an admin has disabled them, also by the provider', async () => {
    const { browser } = await signIn({ sub: 'dina', name: 'Dina', roles: 'desk' });
    const admin = await office.staffAs('admin');
    const { accounts } = (await (await admin.get('/api/staff/accounts')).json()) as { accounts: { id: string; name: string }[] };
    const { id } = accounts.find(({ name }) => name === 'Dina')!;
    expect((await admin.post(`/api/staff/accounts/${id}`, { disabled: true })).status).toBe(200);
    expect(await browser.isSignedIn()).toBe(false);
    const again = await signIn({ sub: 'dina', name: 'Dina', roles: 'desk' });
    expect(again.answer.headers.get('Location')).toBe(`${HERE}/staff?refused=disabled`);
    await admin.post(`/api/staff/accounts/${id}`, { disabled: false });
    expect(await browser.isSignedIn()).toBe(false);
    expect((await signIn({ sub: 'dina', name: 'Dina', roles: 'desk' })).answer.headers.get('Location')).toBe(`${HERE}/staff`);
  });

  test('comes to the console, whatever page a link to sign in names', async () => {
    const browser = openBrowser();
    const page = (await browser.go('/api/staff/sign-in?next=https://elsewhere.example/&redirect_uri=https://elsewhere.example/')).headers.get('Location')!;
    expect(new URL(page).searchParams.get('redirect_uri')).toBe(`${HERE}/api/staff/sign-in/answer`);
    const answer = await browser.go(`${provider.signIn(page, AMIRA)}&next=//elsewhere.example`);
    expect(answer.headers.get('Location')).toBe(`${HERE}/staff`);
  });
});

const hmacWithPublicKey: Lie = { header: { alg: 'HS256' }, signature: (content, { ownPublic }) => createHmac('sha256', ownPublic).update(content).digest('base64url') };
const claims = (changes: Record<string, unknown>): Lie => ({ claims: (right) => ({ ...right, ...changes }) });
const without = (claim: string): Lie => claims({ [claim]: undefined });
const answered = (change: (answer: URLSearchParams) => void): Lie => ({ answer: change });
const withRole = (roles: string) => (token: string) => {
  const [header, content = '', signature] = token.split('.');
  const said = JSON.parse(Buffer.from(content, 'base64url').toString()) as object;
  return [header, Buffer.from(JSON.stringify({ ...said, roles })).toString('base64url'), signature].join('.');
};
const now = () => Math.floor(Date.now() / 1000);

const BROKEN: Record<string, [Lie, string]> = {
  'says another nonce': [claims({ nonce: 'another' }), 'refused'],
  'says no nonce': [without('nonce'), 'refused'],
  'names another issuer': [claims({ iss: 'https://elsewhere.example' }), 'refused'],
  'names no issuer': [without('iss'), 'refused'],
  'is meant for another office': [claims({ aud: 'another' }), 'refused'],
  'is meant for two, and was asked for by the other': [claims({ aud: [CLIENT.id, 'another'], azp: 'another' }), 'refused'],
  'is meant for nobody': [without('aud'), 'refused'],
  'was over an hour ago': [{ claims: (right) => ({ ...right, iat: now() - 7200, exp: now() - 3600 }) }, 'refused'],
  'never ends': [without('exp'), 'refused'],
  'was made tomorrow': [{ claims: (right) => ({ ...right, iat: now() + 86_400, exp: now() + 90_000 }) }, 'refused'],
  'is not valid until tomorrow': [{ claims: (right) => ({ ...right, nbf: now() + 86_400 }) }, 'refused'],
  'names nobody': [without('sub'), 'refused'],
  'names a number': [claims({ sub: 7 }), 'refused'],
  'is not signed': [{ header: { alg: 'none' }, signature: () => '' }, 'refused'],
  'is signed with the public key, as if that were secret': [hmacWithPublicKey, 'refused'],
  'is signed with the secret of the office': [{ header: { alg: 'HS256' }, signature: (content) => createHmac('sha256', CLIENT.secret).update(content).digest('base64url') }, 'refused'],
  'is signed with the key of somebody else': [{ signature: (content, { others }) => sign('sha256', Buffer.from(content), others).toString('base64url') }, 'refused'],
  'is signed with a key that nobody knows': [{ header: { kid: 'two' } }, 'refused'],
  'brings its own key': [{ header: { kid: undefined, jku: 'https://elsewhere.example/keys' }, signature: (content, { others }) => sign('sha256', Buffer.from(content), others).toString('base64url') }, 'refused'],
  'was changed after it was signed': [{ token: withRole('admin') }, 'refused'],
  'is no token': [{ token: () => 'not.a.token' }, 'refused'],
  'is empty': [{ token: () => '' }, 'refused'],
  'is not there': [{ token: () => undefined }, 'refused'],
  'is not JSON': [{ exchange: () => ({ type: 'text/html', body: '<p>Welcome</p>' }) }, 'refused'],
  'is JSON of another kind': [{ exchange: () => ({ body: '[]' }) }, 'refused'],
  'comes with an access token of an unknown kind': [{ exchange: (right) => ({ body: JSON.stringify({ ...right, token_type: 'mac' }) }) }, 'refused'],
  'is an error of the provider': [{ exchange: () => ({ status: 500, body: 'out of order' }) }, 'unavailable'],
  'never comes': [{ exchange: () => undefined }, 'unavailable'],
  'is about a code that was proved with something else (PKCE)': [{ challenge: 'of-another-browser' }, 'refused'],
  'brings another state': [answered((answer) => answer.set('state', 'another')), 'expired'],
  'brings no state': [answered((answer) => answer.delete('state')), 'expired'],
  'brings the state twice': [answered((answer) => answer.append('state', 'another')), 'refused'],
  'brings no code': [answered((answer) => answer.delete('code')), 'refused'],
  'brings a code of its own': [answered((answer) => answer.set('code', 'made-up')), 'refused'],
  'says that it comes from another issuer (RFC 9207)': [answered((answer) => answer.set('iss', 'https://elsewhere.example')), 'refused'],
  'does not say which issuer it comes from (RFC 9207)': [answered((answer) => answer.delete('iss')), 'refused'],
  'is that they turned back': [answered((answer) => [answer.delete('code'), answer.set('error', 'access_denied')]), 'refused'],
  'is that the provider is out of order': [answered((answer) => [answer.delete('code'), answer.set('error', 'temporarily_unavailable')]), 'unavailable'],
};

describe('nobody is let in, and nothing is written, when the answer', () => {
  test.each(Object.entries(BROKEN))('%s', async (_, [lie, why]) => {
    expect(await refusal(() => signIn({ ...AMIRA, sub: 'stranger' }, lie))).toBe(why);
  });

  test.each<[string, unknown]>([
    ['no role', undefined],
    ['a role that is none of ours', ['owner', 'Admin', 'desks']],
    ['roles that are no text', [{ role: 'admin' }, 1, null, true]],
  ])('gives %s', async (_, roles) => {
    expect(await refusal(() => signIn({ sub: 'stranger', name: 'Stranger', roles }))).toBe('no-role');
  });

  test('was given before', async () => {
    const browser = openBrowser();
    const address = provider.signIn(await browser.begin(), AMIRA);
    const kept = new Map(browser.cookies);
    await browser.go(address);
    const again = openBrowser();
    for (const [name, value] of kept) again.cookies.set(name, value);
    expect(await refusal(async () => ({ browser: again, answer: await again.go(address) }))).toBe('expired');
  });

  test('carries a code that was used before', async () => {
    const used = new URL(provider.signIn(await openBrowser().begin(), AMIRA));
    await signIn(AMIRA, answered((answer) => answer.set('code', used.searchParams.get('code')!)));
    expect(await refusal(() => signIn(AMIRA, answered((answer) => answer.set('code', used.searchParams.get('code')!))))).toBe('refused');
  });

  test('comes by another browser than the one that began', async () => {
    const page = await openBrowser().begin();
    const [stranger, other] = [openBrowser(), openBrowser()];
    await other.begin();
    expect(await refusal(async () => ({ browser: stranger, answer: await stranger.go(provider.signIn(page, AMIRA)) }))).toBe('expired');
    expect(await refusal(async () => ({ browser: other, answer: await other.go(provider.signIn(page, AMIRA)) }))).toBe('expired');
  });

  test('comes after more than ten minutes', async () => {
    const browser = openBrowser();
    const page = await browser.begin();
    office.clock.now += 10 * 60_000;
    expect(await refusal(async () => ({ browser, answer: await browser.go(provider.signIn(page, AMIRA)) }))).toBe('expired');
  });
});

test('what is noted of refused answers names what was wrong, and nobody', () => {
  expect(office.noted).toContain("The identity provider's answer was refused: access_denied.");
  expect(office.noted.join('\n')).not.toMatch(/amira|stranger|eyJ|elsewhere/i);
});

test('a stranger who makes a browser open an answer does not spoil the sign-in that it has begun', async () => {
  const browser = openBrowser();
  const page = await browser.begin();
  await browser.go('/api/staff/sign-in/answer?state=made-up&code=made-up');
  expect((await browser.go(provider.signIn(page, AMIRA))).headers.get('Location')).toBe(`${HERE}/staff`);
});

test('while the provider is away, nobody is sent to it', async () => {
  const away = await openTestProvider();
  away.close();
  const elsewhere = await openOfficeWith(away.issuer);
  expect((await elsewhere.get('/api/staff/sign-in')).headers.get('Location')).toBe(`${HERE}/staff?refused=unavailable`);
  elsewhere.end();
});

test('with a provider of everyday use (oidc-provider), a receptionist types their name there and is in', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const real = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [`${HERE}/api/staff/sign-in/answer`] }],
    claims: { openid: ['sub'], profile: ['name', 'roles'] },
    conformIdTokenClaims: false,
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, name: 'Emma Peeters', roles: ['planner'] }) }),
    pkce: { required: () => true },
  });
  server.on('request', real.callback());
  const elsewhere = await openOfficeWith(issuer);
  elsewhere.clock.now = Date.now();

  const browser = openBrowser(elsewhere);
  const answer = await browser.go(await throughItsPages(await browser.begin(), issuer));
  expect(answer.headers.get('Location')).toBe(`${HERE}/staff`);
  expect(await (await browser.go('/api/staff/session')).json()).toMatchObject({ signedIn: true, staff: { name: 'Emma Peeters', role: 'planner' } });
  elsewhere.end();
  server.close();
  server.closeAllConnections();
});

/** Goes through the pages of oidc-provider, as somebody who types their name and then agrees. Gives back where it leads. */
async function throughItsPages(page: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = page;
  let form: URLSearchParams | undefined;
  for (let pages = 0; pages < 12 && address.startsWith(issuer); pages += 1) {
    const answer = await fetch(address, { redirect: 'manual', headers: { Cookie: [...cookies].map((cookie) => cookie.join('=')).join('; ') }, ...(form && { method: 'POST', body: form }) });
    for (const line of answer.headers.getSetCookie()) cookies.set(/^[^=]+/.exec(line)![0], /=([^;]*)/.exec(line)![1]!);
    form = undefined;
    const next = answer.headers.get('Location');
    if (next) {
      address = new URL(next, issuer).href;
      continue;
    }
    const html = await answer.text();
    address = new URL(/<form[^>]*action="([^"]+)"/.exec(html)![1]!, issuer).href;
    form = new URLSearchParams({ prompt: /name="prompt" value="(\w+)"/.exec(html)![1]!, login: 'emma', password: 'whatever' });
  }
  return address;
}
