import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, visit } from './chromium.ts';
import { goBackwards, putHeader } from './header-that-stays.ts';
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

test('whoever goes backwards through any screen by keyboard, under a header that stays, sees wherever they are', async () => {
  const walker = await office.walker(browser, 'nl', { viewport: { width: 390, height: 600 } });
  const covered: string[] = [];
  let sum = 0;
  for (const screen of screens) {
    await goTo(walker, screen);
    if (!(await walker.page.locator('.stays').count())) await putHeader(walker.page);
    const seen = await goBackwards(walker.page);
    sum += seen.stops;
    covered.push(...seen.covered.map((stop) => `${screen.name}: ${stop}`));
  }
  console.log(`${sum} stops on ${screens.length} screens, in Chromium`);
  expect(covered).toEqual([]);
  await walker.page.context().close();
}, 60_000);

test('whoever goes backwards through a dialog sees wherever they are beside its button on top', async () => {
  const page = await visit(browser, `${office.origin}/`, { viewport: { width: 390, height: 600 } });
  await page.getByRole('button', { name: /Info over onbeperkt/ }).click();
  const inside = (selector: string) => page.locator(`dialog[open] ${selector}`);
  await inside('.primary').click();
  await inside('.times').waitFor();
  const covered = await inside('.close').evaluate((close) => {
    const edge = close.getBoundingClientRect().bottom;
    const stops = [...close.parentElement!.querySelectorAll<HTMLElement>('section :is(a, button, select)')];
    return stops.toReversed().flatMap((stop) => {
      stop.focus();
      const { top } = stop.getBoundingClientRect();
      return top < edge - 1 ? [`${stop.textContent!.trim()} at ${Math.round(top)}`] : [];
    });
  });
  expect(covered).toEqual([]);
  await page.context().close();
});
