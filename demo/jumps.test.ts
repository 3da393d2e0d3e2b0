import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, openChromium, visit } from './chromium.ts';
import { goTo, screens } from './screens.ts';
import { openWalkedOffice, type WalkedOffice } from './walked-office.ts';

let office: WalkedOffice;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([openWalkedOffice(), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await office.end();
});

// Dutch, and the language whose texts are longest.
test.concurrent.each([320, 1280].flatMap((width) => ['nl', 'uk'].map((language) => ({ width, language }))))(
  'nothing jumps in $language at $width px: not when the widget arrives, and not from screen to screen',
  async ({ width, language }) => {
    const walker = await office.walker(browser, language, { viewport: { width, height: 800 } });
    const { page } = walker;
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
          if (!entry.hadRecentInput && entry.value >= 0.005) shifts.push(entry.value.toFixed(2));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // A slow line, so that what comes late comes well after the press that asked for it.
    await page.route(/\/(api|1)\//, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.reload();
    const jumps: string[] = [];
    for (const screen of screens.slice(0, 15)) {
      await goTo(walker, screen);
      await page.waitForTimeout(100);
      jumps.push(...(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts.splice(0))).map((shift) => `${screen.name}: ${shift}`));
    }
    expect(jumps).toEqual([]);
    await page.context().close();
  },
  60_000,
);

test('a page of eight buttons does not jump when they arrive', async () => {
  const page = await visit(browser, `${office.origin}/`);
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
  const page = await visit(browser, `${office.origin}${address}`);
  await page.waitForLoadState('networkidle');
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});
