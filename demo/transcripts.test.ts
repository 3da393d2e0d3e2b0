import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityTree } from './accessibility-tree.ts';
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

// To be read, as somebody listens, whenever one changes: with `-u`, this file writes what is heard now.
test.each(['nl', 'en', 'ar'])('whoever hears the widget in %s hears what its transcript says', async (language) => {
  const walker = await office.walker(browser, language);
  const heard: string[] = [];
  for (const screen of screens) {
    await goTo(walker, screen);
    heard.push(`== ${screen.name}\n${stable(await accessibilityTree(walker.page))}`);
  }
  await expect(`${heard.join('\n\n')}\n`).toMatchFileSnapshot(`transcripts/${language}.txt`);
  await walker.page.context().close();
}, 90_000);

/** The number of a booking is drawn, and the address of a visitor is made up. */
const stable = (tree: string) => tree.replaceAll(/[A-Z]\d \d\d [A-Z]{2}(?<!K7 42 DM)/g, '<reference>').replaceAll(/amira\d+@/g, 'amira@');
