import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
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

const HEADER = 120;

const way = screens.slice(0, screens.findIndex(({ name }) => name === 'link that opens nothing'));

test('whoever goes backwards through a screen of booking, waiting or managing, under a header that stays sees wherever they are', async () => {
  const walker = await office.walker(browser, 'nl', { viewport: { width: 390, height: 600 } });
  const hidden: string[] = [];
  let stops = 0;
  for (const screen of way) {
    await goTo(walker, screen);
    const { lost, seen } = await walker.page.locator('infopunt-booking').evaluate(async (element: HTMLElement, height) => {
      element.style.setProperty('--infopunt-scroll-margin', `${height}px`);
      const controls = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a, button, input, select')].filter((control) => control.checkVisibility() && control.tabIndex >= 0 && !control.matches(':disabled'));
      const under: string[] = [];
      for (const control of controls.toReversed()) {
        control.focus();
        await new Promise(requestAnimationFrame);
        const { top } = control.getBoundingClientRect();
        if (top < height - 1 && scrollY > 0) under.push(`${control.localName} ${control.textContent!.trim()} at ${top}`);
      }
      return { lost: under, seen: controls.length };
    }, HEADER);
    stops += seen;
    hidden.push(...lost.map((what) => `${screen.name}: ${what}`));
  }
  console.log(`${stops} stops in Chromium; Firefox and WebKitGTK were skipped.`);
  expect(hidden).toEqual([]);
  await walker.page.context().close();
}, 60_000);
