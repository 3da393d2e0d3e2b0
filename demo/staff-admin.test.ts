import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeFindings, openChromium, visit } from './chromium.ts';
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

async function openConsole(options = {}): Promise<void> {
  page = await visit(browser, `${demo.origin}/demo-sign-in`, { viewport: { width: 1280, height: 900 }, ...options });
  await page.getByRole('button', { name: 'Beheer' }).click();
  await page.getByRole('heading', { level: 1, name: /^Vandaag/ }).waitFor();
}

async function goTo(view: string, heading: string): Promise<void> {
  await page.goto(`${demo.origin}/staff#/${view}`);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

test('an admin invites a colleague, sees the link once, ends their access and gives it back, and the audit says so', async () => {
  await openConsole();
  await goTo('accounts', 'Medewerkers');
  await page.getByRole('button', { name: 'Maak een link' }).click();
  await page.getByRole('alert').getByText('Vul een naam in').waitFor();
  await page.getByLabel('Naam').fill('Noor Peeters');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bezorg deze link aan Noor Peeters' }).waitFor();
  expect(await page.getByLabel('Link').inputValue()).toContain('/staff#invitation=');
  await page.getByRole('button', { name: 'Beëindig toegang Noor Peeters' }).click();
  await page.getByRole('button', { name: 'Ja, beëindig' }).click();
  await page.getByRole('button', { name: 'Geef toegang terug Noor Peeters' }).click();
  await page.getByRole('button', { name: 'Beëindig toegang Noor Peeters' }).waitFor();
  await page.reload();
  await page.getByRole('row', { name: /Noor Peeters/ }).waitFor();
  expect(await page.getByLabel('Link').count()).toBe(0);
  await goTo('audit', 'Logboek');
  await page.getByRole('row', { name: /Noor Peeters · toegang teruggegeven/ }).waitFor();
  await page.getByRole('row', { name: /Nodigde iemand uit .*Noor Peeters/ }).waitFor();
});

test('figures are drawn with their numbers beside them, and come as a file', async () => {
  await openConsole();
  await goTo('figures', 'Cijfers');
  await page.getByRole('img', { name: 'Afspraken per week' }).waitFor();
  await page.getByText('Dezelfde cijfers als tabel: Afspraken per week').click();
  expect(await page.getByRole('table', { name: 'Afspraken per week' }).getByRole('row').count()).toBeGreaterThan(2);
  const file = await page.request.get(new URL((await page.getByRole('link', { name: 'Cijfers als bestand' }).getAttribute('href'))!, `${demo.origin}/staff`).href);
  expect(await file.text()).toContain('"bookings"');
});

test.each([
  [768, 'light'],
  [768, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('at %d px, %s, axe finds nothing on any view of an admin, and nothing scrolls sideways', async (width, colorScheme) => {
  await openConsole({ viewport: { width, height: 900 }, colorScheme });
  const views: [string, string, string][] = [
    ['figures', 'Cijfers', '.chart'],
    ['accounts', 'Medewerkers', '.accounts'],
    ['audit', 'Logboek', '.audit'],
  ];
  for (const [view, heading, content] of views) {
    await goTo(view, heading);
    await page.locator(content).first().waitFor();

    expect([view, await axeFindings(page)]).toEqual([view, []]);
    expect([view, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([view, width]);
  }
});
