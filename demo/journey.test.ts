import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Availability } from '../server/contract/availability.ts';
import { serve } from '../server/serve.ts';
import { book } from './booking-by-http.ts';
import { openChromium, visit } from './chromium.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

let demo: RunningDemo;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser.close();
  await demo.remove();
});

const say = {
  product: /^Info over onbeperkt/,
  toTimes: 'Kies een moment',
  name: 'Naam',
  email: 'E-mailadres',
  go: 'Verder',
  confirm: 'Bevestig de afspraak',
  done: 'Je afspraak staat vast',
  manage: 'Verzet of annuleer de afspraak',
  cancel: 'Annuleer de afspraak',
  yesCancel: 'Ja, annuleer',
  cancelled: 'Je afspraak is geannuleerd',
} as const;

test('of two tabs that want one time, one gets it and the other keeps what was typed and has three times one tap away', async () => {
  const tabs = await Promise.all(['One', 'Other'].map((name) => upToTheLastButton(name)));
  page = tabs[0]!;
  expect(new Set(await Promise.all(tabs.map(chosenMoment))).size, 'both chose the same time').toBe(1);
  await leaveOneDesk();
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: say.confirm }).click()));

  const won = await Promise.all(tabs.map((tab) => Promise.race([
    tab.getByRole('heading', { name: say.done }).waitFor().then(() => true),
    tab.getByText('Iemand anders koos net dit moment.').waitFor().then(() => false),
  ])));
  expect(won.sort()).toEqual([false, true]);

  const loser = (await tabs[0]!.getByRole('heading', { name: say.done }).count()) ? tabs[1]! : tabs[0]!;
  const alternatives = loser.locator('[part~="time"]');
  await loser.getByText('Het dichtst bij je keuze').waitFor();
  await alternatives.first().click();
  await loser.getByRole('heading', { name: 'Klopt alles?' }).waitFor();
  await loser.getByText(/^(One|Other) Visitor$/).waitFor();
  await loser.getByRole('button', { name: say.confirm }).click();
  await loser.getByRole('heading', { name: say.done }).waitFor();
  await Promise.all(tabs.map((tab) => tab.context().close()));
});

test('the manage link opens the booking, and the secret is gone from the address bar', async () => {
  const booked = await bookOverHttp('manage-link');
  page = await visit(browser, booked.manageLink);
  await page.getByText(booked.reference).waitFor();
  expect(page.url()).toBe(`${demo.origin}/manage`);
  expect(await page.content()).not.toContain(booked.manageToken);
});

test('a lost answer never books twice: trying again finds the booking that was made', async () => {
  const tab = await upToTheLastButton('Lost');
  page = tab;
  let sent = 0;
  await tab.route('**/api/v1/bookings', async (route) => {
    sent += 1;
    const answer = await route.fetch();
    if (sent <= 2) await route.abort('connectionreset');
    else await route.fulfill({ response: answer });
  });
  await tab.getByRole('button', { name: say.confirm }).click();
  await tab.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await tab.getByRole('heading', { name: say.done }).waitFor();
  expect(sent).toBe(3);
});

test('when the office cannot be reached the page says so, with the telephone and the page\'s own way out', async () => {
  page = await visit(browser, 'about:blank');
  await page.route('**/api/**', (route) => route.abort());
  await page.goto(`${demo.origin}/afspraak`);
  await page.getByText('We kunnen nu geen afspraken tonen.').waitFor();
  await page.locator('infopunt-booking').getByRole('link', { name: '09 000 00 00' }).first().waitFor();
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.getByRole('heading', { name: 'Waarover wil je info?' }).waitFor();
});

test('without script the page still shows the way', async () => {
  page = await visit(browser, `${demo.origin}/afspraak`, { javaScriptEnabled: false });
  await page.locator('infopunt-booking').getByRole('link', { name: '09 000 00 00' }).waitFor();
});

test('eight buttons on one page share one download and one request, and differ for who only hears them', async () => {
  page = await visit(browser, 'about:blank');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${demo.origin}/`);
  const buttons = page.getByRole('button', { name: /^Maak een afspraak: Info over/ });
  await buttons.nth(7).waitFor();
  expect(await buttons.count()).toBe(8);
  for (const about of ['studenten', 'beslissing', 'gezinshereniging']) {
    expect(await page.getByRole('button', { name: `Maak een afspraak: Info over ${about}`, exact: true }).count()).toBe(1);
  }
  expect(asked.filter((path) => path === '/api/v1/products')).toHaveLength(1);
  expect(asked.filter((path) => path === '/1/infopunt-booking.js')).toHaveLength(1);

  await buttons.nth(2).click();
  await page.getByRole('dialog').getByRole('heading').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await buttons.nth(2).evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
});

test('in a dialog the phone\'s Back button goes back or closes it, and never leaves the page', async () => {
  page = await visit(browser, `${demo.origin}/`);
  await page.getByRole('button', { name: /Info over studenten/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  // On a slow line the steps of the dialog come after it; until then Back is the browser's own.
  await dialog.getByRole('heading').first().waitFor();
  await page.waitForFunction(() => history.state !== null);
  for (let press = 0; press < 4 && (await dialog.count()) > 0; press += 1) {
    await page.goBack().catch(() => undefined);
    await page.waitForTimeout(200);
  }
  await expect.poll(() => dialog.count()).toBe(0);
  expect(page.url()).toBe(`${demo.origin}/`);
});

/** The strictest page that can carry the widget: of another origin, without any style, with Trusted Types. */
function strictPage(office: string): { policy: string; html: string } {
  return {
    policy: `default-src 'none'; script-src ${office}; connect-src ${office}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
    html: `<!doctype html><html lang="nl"><title>Strict</title><script type="module" src="${office}/1/infopunt-booking.js"></script><infopunt-booking></infopunt-booking></html>`,
  };
}

async function servePage({ policy, html }: { policy: string; html: string }): Promise<{ address: string; close(): Promise<void> }> {
  const site = new Hono().get('/', (c) => c.html(html, 200, { 'Content-Security-Policy': policy }));
  const { port, close } = await serve(site, { port: 0, hostname: '127.0.0.1' });
  return { address: `http://localhost:${port}/`, close };
}

test.each(['the page of a partner', 'the strictest page there can be'])('%s, of another origin, carries the whole booking without a violation of its policy', async (which) => {
  page = await visit(browser, 'about:blank');
  const violations: string[] = [];
  await page.exposeFunction('violated', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as unknown as { violated(what: string): void }).violated(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('pageerror', (error) => violations.push(error.message));
  const strict = which === 'the page of a partner' ? undefined : await servePage(strictPage(demo.origin));
  const answer = await page.goto(strict?.address ?? `${demo.partnerOrigin}/`);
  expect(answer?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  await bookAs(page, which.replaceAll(' ', '-'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Zet in mijn agenda' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  await page.getByRole('link', { name: say.manage }).click();
  await page.getByRole('button', { name: say.cancel }).click();
  await page.getByRole('button', { name: say.yesCancel }).click();
  await page.getByRole('heading', { name: say.cancelled }).waitFor();
  expect(violations).toEqual([]);
  await strict?.close();
});

test('whoever loses the network once it is done still gets it into their calendar and onto paper', async () => {
  page = await visit(browser, `${demo.origin}/afspraak`);
  const kept = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/calendar.ics'));
  await bookAs(page, 'offline');
  await kept;
  await page.context().setOffline(true);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Zet in mijn agenda' }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(await page.locator('.reference bdi').innerText());
  await page.evaluate(() => Object.assign(globalThis, { print: () => Object.assign(globalThis, { printed: true }) }));
  await page.getByRole('button', { name: 'Druk af' }).click();
  expect(await page.evaluate(() => 'printed' in globalThis)).toBe(true);
});

test('a page whose policy forbids the widget would be found out', async () => {
  page = await visit(browser, 'about:blank');
  const violated = new Promise<string>((resolve) => page.on('console', (message) => /content security policy/i.test(message.text()) && resolve(message.text())));
  const { policy, html } = strictPage(demo.origin);
  const forbidding = await servePage({ policy: policy.replace('trusted-types lit-html', "trusted-types 'none'"), html });
  await page.goto(forbidding.address);
  expect(await violated).toContain('lit-html');
  await forbidding.close();
});

test('what the page hears of a booking names nobody', async () => {
  page = await visit(browser, `${demo.origin}/afspraak`);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['infopunt-step', 'infopunt-booked', 'infopunt-moved', 'infopunt-cancelled']) {
      addEventListener(type, (event) => heard.push(JSON.stringify([event.type, (event as CustomEvent).detail ?? { ...event }, Object.entries(event)])));
    }
  });
  await bookAs(page, 'Zzyzx');
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.some((line) => line.includes('infopunt-booked'))).toBe(true);
  expect(heard.some((line) => line.includes('infopunt-step'))).toBe(true);
  expect(heard.join('\n')).not.toMatch(/zzyzx|example\.org/i);
});

test('somebody whose phone is set to another part of the world sees the hours of Ghent', async () => {
  page = await visit(browser, `${demo.origin}/afspraak?product=onbeperkt-duurzaam`, { timezoneId: 'Asia/Kabul' });
  const elsewhere = await firstTime(page);
  await page.context().close();
  page = await visit(browser, `${demo.origin}/afspraak?product=onbeperkt-duurzaam`);
  expect(elsewhere).toBe(await firstTime(page));
});

async function upToTheLastButton(name: string): Promise<Page> {
  const tab = await visit(browser, `${demo.origin}/afspraak`);
  await toTimes(tab);
  await tab.locator('[part~="time"]').nth(2).click();
  await fillContact(tab, name);
  return tab;
}

/** At the time that `upToTheLastButton` chooses, the third one, others take all desks but one. */
async function leaveOneDesk(): Promise<void> {
  const product = 'onbeperkt-duurzaam';
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const answer = await fetch(`${demo.origin}/api/v1/products/${product}/availability?from=${day(0)}&to=${day(14)}`);
  const { start, free } = ((await answer.json()) as Availability).days.flatMap(({ times }) => times)[2]!;
  for (let desk = 1; desk < free; desk += 1) expect(await book(demo.origin, { product, start }, `earlier-${desk}`)).toBe(201);
}

async function bookAs(tab: Page, name: string): Promise<void> {
  await toTimes(tab);
  await tab.locator('[part~="time"]').first().click();
  await fillContact(tab, name);
  await tab.getByRole('button', { name: say.confirm }).click();
  await tab.getByRole('heading', { name: say.done }).waitFor();
}

async function toTimes(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: say.product }).click();
  await tab.getByRole('button', { name: say.toTimes }).or(tab.getByRole('heading', { name: say.toTimes })).first().waitFor();
  const lines = tab.getByRole('button', { name: say.toTimes });
  if (await lines.count()) await lines.click();
}

async function fillContact(tab: Page, name: string): Promise<void> {
  await tab.getByLabel(say.name).fill(`${name} Visitor`);
  await tab.getByLabel(say.email).fill(`${name.toLowerCase()}@example.org`);
  await tab.getByRole('button', { name: say.go }).click();
  await tab.getByRole('heading', { name: 'Klopt alles?' }).waitFor();
}

async function chosenMoment(tab: Page): Promise<string> {
  return (await tab.locator('dd').filter({ hasText: /uur/ }).first().textContent()) ?? '';
}

async function firstTime(tab: Page): Promise<string> {
  await tab.getByRole('button', { name: say.toTimes }).click();
  return (await tab.locator('[part~="time"]').first().textContent()) ?? '';
}

async function bookOverHttp(key: string): Promise<{ manageLink: string; manageToken: string; reference: string }> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const times = await (await fetch(`${demo.origin}/api/v1/products/studenten/availability?from=${day(1)}&to=${day(30)}`)).json();
  const { start } = (times as { days: { times: { start: string }[] }[] }).days.at(-1)!.times.at(-1)!;
  const answer = await fetch(`${demo.origin}/api/v1/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({ product: 'studenten', start, visitor: { name: key, email: `${key}@example.org` }, language: 'nl' }),
  });
  return (await answer.json()) as { manageLink: string; manageToken: string; reference: string };
}
