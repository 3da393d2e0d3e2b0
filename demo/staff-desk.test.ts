import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { StaffTimes } from '../server/contract/staff/bookings.ts';
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

/** Presses a key, and counts it. */
let presses = 0;
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    presses += 1;
    await page.keyboard.press(key);
  }
}

/** Tabs on until the focus is on the control of that name. */
async function tabTo(name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 40; tabs += 1) {
    if (name.test(await focused())) return;
    await press('Tab');
  }
  throw new Error(`No ${String(name)} within 40 tabs; the focus is on "${await focused()}"`);
}

function focused(): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const text = (element as HTMLInputElement | null)?.labels?.[0]?.textContent || element?.getAttribute('aria-label') || element?.textContent || '';
    return text.replace(/\s+/g, ' ').trim();
  });
}

async function openConsole(options = {}): Promise<void> {
  page = await visit(browser, `${demo.origin}/demo-sign-in`, { viewport: { width: 1280, height: 800 }, ...options });
  await tabTo(/^Onthaal$/);
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Vandaag/ }).waitFor();
}

test('somebody at the desk signs in, books for a caller and marks them arrived, by keyboard alone and in fewer than 60 presses', async () => {
  await openConsole();
  presses = 0;
  await press('n');
  await expect.poll(focused).toMatch(/^Kort verblijf/);
  await press('ArrowDown', 'ArrowDown');
  await tabTo(/^Vrije momenten/);
  await page.locator('[role="gridcell"].active.free').waitFor();
  await press('Enter');
  await tabTo(/^Naam$/);
  await page.keyboard.type('Wahida Karimi');
  await press('Enter');
  await expect.poll(focused).toMatch(/De afspraak staat vast$/);
  expect(presses, 'key presses of the booking, typed characters apart').toBeLessThan(60);
  const reference = await page.locator('.big-reference').textContent();
  expect(reference).toMatch(/^[A-Z]\d \d\d [A-Z]{2}$/);

  // Nobody arrives before their day, so it is somebody who stands there now, for whom a place was made.
  await asStaff('bookings', { product: 'studenten', start: inAMinute(), visitor: { name: 'Wahid Karimi' }, language: 'nl', letters: false, extra: { reason: 'staat aan de balie' } });
  await press('t');
  await expect.poll(focused).toMatch(/^Vandaag/);
  await page.getByRole('link', { name: 'Wahid Karimi' }).waitFor();
  const marks = page.getByRole('group', { name: 'Waar staat Wahid Karimi?' });
  while (!(await marks.getByRole('button', { name: 'Aangekomen' }).evaluate((button) => button.matches(':focus')))) await press('Tab');
  await press('Enter');
  // Shown at once, and taken back once the office has it.
  await marks.getByRole('button', { name: 'Aangekomen', pressed: true, disabled: false }).waitFor();
  expect(await focused(), 'the focus stays where it was pressed').toMatch(/Aangekomen$/);
  await press('Enter');
  await marks.getByRole('button', { name: 'Aangekomen', pressed: false }).waitFor();
});

test('a booking that somebody makes elsewhere comes onto the screen by itself, and what is being typed stays', async () => {
  await openConsole();
  const day = await firstFreeDay();
  await page.goto(`${demo.origin}/staff#/day/${day}`);
  await page.locator('.counts').waitFor();
  await page.getByRole('button', { name: 'Bericht op de website' }).click();
  await page.getByLabel('Bericht in het Nederlands').fill('De lift is st');
  const { times } = (await staffTimes(day))[0]!;
  await asStaff('bookings', { product: 'studenten', start: times[0]!.start, visitor: { name: 'Bilal Aydin' }, language: 'nl', letters: false });
  await page.getByRole('link', { name: 'Bilal Aydin' }).waitFor();
  expect(await page.getByLabel('Bericht in het Nederlands').inputValue()).toBe('De lift is st');
  expect(await focused()).toBe('Bericht in het Nederlands');
});

test('whoever is signed out while typing signs in again and goes on', async () => {
  await openConsole();
  await press('n');
  await page.getByRole('radio', { name: /^Studenten/ }).check();
  await page.getByLabel('Naam').fill('Half getypt');
  await page.evaluate(() => fetch('api/staff/sign-out', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }));
  // The console hears of it by itself, or with the next thing that somebody does.
  await page.getByRole('grid').press('PageDown', { timeout: 1500 }).catch(() => {});
  await page.getByRole('heading', { name: 'Je bent afgemeld' }).waitFor();
  expect(await page.getByLabel('Naam').isVisible()).toBe(false);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(`${demo.origin}/demo-sign-in`);
  await elsewhere.getByRole('button', { name: 'Onthaal' }).click();
  await elsewhere.waitForURL('**/staff');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByRole('grid').waitFor();
  expect(await page.getByLabel('Naam').inputValue()).toBe('Half getypt');
});

test.each([
  [768, 'light'],
  [768, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('at %d px, %s, axe finds nothing on any view, and nothing scrolls sideways', async (width, colorScheme) => {
  await openConsole({ viewport: { width, height: 900 }, colorScheme });
  const day = await firstFreeDay();
  const views: [string, () => Promise<unknown>][] = [
    ['day', () => page.locator('.time').first().waitFor()],
    ['search', async () => (await page.getByLabel('Nummer, naam').fill('a'), await page.keyboard.press('Enter'), page.locator('.found li').first().waitFor())],
    ['booking', async () => (await page.locator('.found a').last().click(), page.locator('.facts').waitFor())],
    ['book', async () => (await page.getByRole('radio', { name: /^Studenten/ }).check(), page.getByRole('grid').waitFor())],
    ['tasks', () => page.getByRole('heading', { name: 'Taken' }).waitFor()],
  ];
  for (const [view, arrived] of views) {
    if (view !== 'booking') await page.goto(`${demo.origin}/staff#/${view}${view === 'day' ? `/${day}` : ''}`);
    await arrived();
    expect([view, await axeFindings(page)]).toEqual([view, []]);
    expect([view, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([view, width]);
  }
});

async function firstFreeDay(): Promise<string> {
  const from = new Date();
  const days = await staffTimes(from.toISOString().slice(0, 10));
  return days.find(({ times }) => times.length)!.date;
}

/** Later today, but for the last minute of it. */
function inAMinute(): string {
  return new Date(Math.ceil((Date.now() + 30_000) / 60_000) * 60_000).toISOString();
}

/** Free times of three weeks. */
async function staffTimes(from: string): Promise<StaffTimes['days']> {
  const to = new Date(Date.parse(from) + 20 * 24 * 60 * 60_000).toISOString().slice(0, 10);
  const answer = await page.request.get(`${demo.origin}/api/staff/products/studenten/times?from=${from}&to=${to}`);
  return ((await answer.json()) as StaffTimes).days;
}

async function asStaff(path: string, body: object): Promise<void> {
  const answer = await page.request.post(`${demo.origin}/api/staff/${path}`, { data: body, headers: { Origin: demo.origin, 'Idempotency-Key': crypto.randomUUID() } });
  expect(answer.status()).toBe(201);
}
