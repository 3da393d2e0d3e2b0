import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, openChromium, visit } from './chromium.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

let demo: RunningDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await demo.remove();
});

const addresses = { nl: '/afspraak', en: '/en/appointment' };

/** Every step of the widget, and how a visitor comes to it from the one before. */
const steps: [step: string, go: (page: Page) => Promise<unknown>][] = [
  ['product', (page) => heading(page, /^(Waarover wil je info\?|What do you want information about\?)$/)],
  ['questions', (page) => press(page, /^(Weet je het niet zeker|Not sure)/)],
  ['another question', (page) => press(page, /^(Ik wil uitleg|I want information)/)],
  ['what the answers fit', (page) => press(page, /^(Studeren|Studying)/)],
  ['all products', (page) => press(page, /^(Toon alle onderwerpen|Show all topics)$/)],
  ['lines of the product', (page) => press(page, /^Info (over|on) (onbeperkt|unlimited)/)],
  ['times as a list', (page) => press(page, /^(Kies een moment|Choose a time)$/)],
  ['times as a month', (page) => press(page, /^(Kalender|Calendar)$/)],
  ['language of the talk', (page) => press(page, /^(Wijzig ?: Taal|Change ?: Language)/)],
  ['times by that language', (page) => press(page, /^български/)],
  ['contact', (page) => page.locator('[part~="time"]').first().click()],
  ['contact with errors', (page) => press(page, /^(Verder|Continue)$/)],
  ['check', contactGiven],
  ['check while the office is away', officeAway],
  ['done', (page) => press(page, /^(Probeer opnieuw|Try again)$/)],
  ['booking', (page) => page.getByRole('link', { name: /^(Verzet of annuleer|Move or cancel)/ }).click()],
  ['move', (page) => press(page, /^(Verzet de afspraak|Move the appointment)$/)],
  ['check of the move', (page) => page.locator('[part~="time"]').nth(1).click()],
  ['moved', (page) => press(page, /^(Verzet de afspraak|Move the appointment)$/)],
  ['cancel', async (page) => (await press(page, /^(Verzet of annuleer|Move or cancel)/), press(page, /^(Annuleer de afspraak|Cancel the appointment)$/))],
  ['cancelled', (page) => press(page, /^(Ja, annuleer|Yes, cancel)$/)],
];

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each([320, 1280])('at %d px no step has a fault that axe finds, scrolls sideways, or has a control too small for a thumb', async (width) => {
    const page = await visit(browser, `${demo.origin}${addresses[language]}`, { viewport: { width, height: 800 } });
    for (const [step, go] of steps) {
      await go(page);
      await settled(page);
      expect([step, await axeFindings(page)]).toEqual([step, []]);
      expect([step, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([step, width]);
      expect([step, await smallTargets(page)]).toEqual([step, []]);
    }
    await page.context().close();
  });
});

test.each(['nl', 'en'] as const)('nothing jumps in %s: not when the widget arrives, and not from step to step', async (language) => {
  for (const width of [320, 1280]) {
    const page = await visit(browser, 'about:blank', { viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
          if (!entry.hadRecentInput) shifts.push(entry.value.toFixed(3));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // A slow line, so that what comes late comes well after the press that asked for it.
    await page.route(/\/(api|1)\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.goto(`${demo.origin}${addresses[language]}`);
    for (const [, go] of steps.slice(0, 10)) {
      await go(page);
      await page.waitForTimeout(900);
    }
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
    expect([width, shifts.reduce((sum, value) => sum + Number(value), 0).toFixed(2)]).toEqual([width, '0.00']);
    await page.context().close();
  }
}, 60_000);

test('a page of eight buttons does not jump when they arrive', async () => {
  const page = await visit(browser, `${demo.origin}/`);
  await page.getByRole('button', { name: /Info over beslissing/ }).waitFor();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(shift.toFixed(2)).toBe('0.00');
  await page.context().close();
});

test.each(['/', '/afspraak', '/en/appointment', '/manage'])('axe finds nothing on %s', async (address) => {
  const page = await visit(browser, `${demo.origin}${address}`);
  await page.waitForLoadState('networkidle');
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name }).waitFor();

async function contactGiven(page: Page): Promise<void> {
  await page.getByLabel(/^(Naam|Name)$/).fill('أميرة حداد');
  await page.getByLabel(/^(E-mailadres|Email address)$/).fill(`amira${Math.random()}@example.org`);
  await press(page, /^(Verder|Continue)$/);
  await heading(page, /^(Klopt alles\?|Is everything right\?)$/);
}

async function officeAway(page: Page): Promise<void> {
  await page.route('**/api/v1/bookings', (route) => route.abort());
  await press(page, /^(Bevestig de afspraak|Confirm the appointment)$/);
  await page.getByRole('button', { name: /^(Probeer opnieuw|Try again)$/ }).waitFor();
  await page.unroute('**/api/v1/bookings');
}

/** Until nothing is asked of the office any more and what came is on the screen. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('infopunt-booking').locator('h2').first().waitFor();
  await page.waitForTimeout(50);
}

/** Controls of the widget that are lower than 44 px; a link within a sentence may be as low as its line. */
function smallTargets(page: Page): Promise<string[]> {
  return page.locator('infopunt-booking').evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select, summary')]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, target: control.closest('label') ?? control }))
      .filter(({ target }) => target.getBoundingClientRect().height < 43.5)
      .map(({ control, target }) => `${control.tagName} ${control.textContent?.trim().slice(0, 30)} ${target.getBoundingClientRect().height}`),
  );
}
