import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openChromium, visit } from './chromium.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

let demo: RunningDemo;
let browser: Browser;
let context: BrowserContext | undefined;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo({ VERIFY_CONTACT: 'on' }), openChromium()]);
});
afterEach(() => context?.close());
afterAll(async () => {
  await browser.close();
  await demo.remove();
});

test('whoever reloads while they type finds everything as they left it, and nothing of it once they have booked', async () => {
  const page = await open();
  await toContact(page);
  await page.getByLabel('Naam').fill('Amira Haddad');
  await page.getByLabel('E-mailadres').fill('amira.reload@example.org');
  await page.reload();
  await heading(page, 'Voor wie is de afspraak?');
  expect(await page.getByLabel('Naam').inputValue()).toBe('Amira Haddad');
  expect(await page.evaluate(() => document.activeElement?.localName), 'the page keeps its focus').toBe('body');
  await press(page, 'Verder');
  await press(page, 'Bevestig de afspraak');
  await page.locator('#code').fill(await codeSentTo('amira.reload@example.org'));
  await press(page, 'Bevestig de afspraak');
  await heading(page, 'Je afspraak staat vast');
  expect(await stored(page)).toEqual({});
  await page.reload();
  await heading(page, 'Waarover wil je info?');
});

test('whoever reloads at a product that the questions led to goes back to their answers', async () => {
  const page = await open();
  for (const name of [/^Weet je het niet zeker/, /^Ik wil uitleg/, /studeren/i]) await page.getByRole('button', { name }).first().click();
  await press(page, 'Ga verder met dit onderwerp');
  await heading(page, 'Info over studenten');
  await page.reload();
  await heading(page, 'Info over studenten');
  await press(page, 'Terug');
  await heading(page, 'Dit past bij je antwoorden');
  await press(page, 'Terug');
  await heading(page, 'Waarover wil je uitleg?');
});

test('whoever goes to their mail and loses the page types the code into the one that they open again', async () => {
  const page = await open();
  await upToCode(page, 'bea');
  expect(await page.getByText('We stuurden een code naar b•••@example.org.').count()).toBe(1);
  await page.reload();
  await heading(page, 'Typ de code');
  await page.locator('#code').fill(await codeSentTo('bea.draft@example.org'));
  await press(page, 'Bevestig de afspraak');
  await heading(page, 'Je afspraak staat vast');
});

test('whoever reloads before the answer came sends the same again, and has one booking', async () => {
  const page = await open();
  const keys: (string | undefined)[] = [];
  await page.route('**/api/v1/bookings', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    await route.fetch();
    await route.abort();
  });
  await toContact(page);
  await fillContact(page, 'carla');
  await press(page, 'Bevestig de afspraak');
  await page.getByText('Er wordt niets dubbel geboekt.').waitFor();
  await page.unroute('**/api/v1/bookings');
  page.on('request', (request) => request.url().endsWith('/bookings') && keys.push(request.headers()['idempotency-key']));
  await page.reload();
  await heading(page, 'Klopt alles?');
  await press(page, 'Bevestig de afspraak');
  await heading(page, 'Typ de code');
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test('two widgets of one page, and two tabs, each keep their own', async () => {
  const page = await open('/');
  const opener = (product: string) => page.getByRole('button', { name: `Maak een afspraak: ${product}` });
  await opener('Info over studenten').click();
  await press(page, 'Kies een moment');
  await page.locator('dialog[open] [part~="time"]').first().click();
  await page.getByLabel('Naam').fill('Dina');
  await page.reload();
  await opener('Info over gezinshereniging').click();
  await heading(page, 'Info over gezinshereniging');
  await page.getByRole('button', { name: 'Sluit' }).click();
  await opener('Info over studenten').click();
  await heading(page, 'Voor wie is de afspraak?');
  expect(await page.getByLabel('Naam').inputValue()).toBe('Dina');
  const tab = await context!.newPage();
  await tab.goto(`${demo.origin}/`);
  await tab.getByRole('button', { name: 'Maak een afspraak: Info over studenten' }).click();
  await heading(tab, 'Info over studenten');
  expect(JSON.stringify(await stored(tab))).not.toContain('Dina');
});

test('after 15 minutes nothing is kept, not even by a tab that stays open', async () => {
  const page = await visit(browser, 'about:blank');
  context = page.context();
  await page.clock.install();
  await page.goto(`${demo.origin}/afspraak`);
  await toContact(page);
  await page.getByLabel('Naam').fill('Eva');
  expect(Object.values(await stored(page)).join()).toContain('Eva');
  await page.clock.fastForward('15:01');
  expect(await stored(page)).toEqual({});
});

test('where nothing may be kept, everything works without', async () => {
  const page = await visit(browser, 'about:blank');
  context = page.context();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'sessionStorage', { get: () => { throw new DOMException('forbidden', 'SecurityError'); } });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${demo.origin}/afspraak`);
  await upToCode(page, 'fatima');
  await page.locator('#code').fill(await codeSentTo('fatima.draft@example.org'));
  await press(page, 'Bevestig de afspraak');
  await heading(page, 'Je afspraak staat vast');
  expect(errors).toEqual([]);
});

test('whoever is offline reads so where they are, and goes on when they are back', async () => {
  const page = await open();
  await toContact(page);
  await page.getByLabel('Naam').fill('Gita');
  await context!.setOffline(true);
  const status = page.locator('infopunt-booking').getByRole('status');
  await expect.poll(() => status.textContent()).toContain('Je bent offline. Wat je invulde, blijft staan.');
  expect(await status.evaluate((line) => line.getBoundingClientRect().bottom <= innerHeight), 'it is on the screen').toBe(true);
  await context!.setOffline(false);
  await expect.poll(async () => (await status.textContent())?.trim()).toBe('');
  expect(await page.getByLabel('Naam').inputValue()).toBe('Gita');
});

async function open(path = '/afspraak'): Promise<Page> {
  const page = await visit(browser, `${demo.origin}${path}`);
  context = page.context();
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true, level: 2 }).and(page.locator('[part="heading"]')).waitFor();

async function toContact(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Info over studenten/ }).click();
  await press(page, 'Kies een moment');
  await page.locator('[part~="time"]').first().click();
  await heading(page, 'Voor wie is de afspraak?');
}

async function fillContact(page: Page, name: string): Promise<void> {
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('E-mailadres').fill(`${name}.draft@example.org`);
  await press(page, 'Verder');
  await heading(page, 'Klopt alles?');
}

async function upToCode(page: Page, name: string): Promise<void> {
  await toContact(page);
  await fillContact(page, name);
  await press(page, 'Bevestig de afspraak');
  await heading(page, 'Typ de code');
}

/** What the tab keeps of this origin. */
const stored = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...sessionStorage }));

/** The code of the last letter to an address, as the demo office shows it. */
async function codeSentTo(address: string): Promise<string> {
  for (;;) {
    const letters = (await (await fetch(`${demo.origin}/letters.json`)).json()) as { kind: string; to: string; text: string }[];
    const letter = letters.find(({ kind, to }) => kind === 'code' && to === address);
    if (letter) return letter.text.match(/\d{3} ?\d{3}/)![0];
    await new Promise((resume) => setTimeout(resume, 100));
  }
}
