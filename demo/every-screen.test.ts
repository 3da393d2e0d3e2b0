import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as catalogue from './catalogue/languages.ts';
import { openChromium } from './chromium.ts';
import { faultsIn, type View, views } from './faults.ts';
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

const languages = Object.keys(catalogue);

/** One view of each screen in each language, so chosen that any two of screen, language, look and width meet somewhere. All of them: `npm run accessibility`. */
const viewOf = (screen: number, language: string): View => views[(screen + languages.indexOf(language)) % views.length]!;

test('of screens, languages, looks and widths, any two meet in what is looked at', () => {
  const met = new Set<string>();
  const all = screens.flatMap((_, screen) => languages.map((language) => ({ screen, language, ...viewOf(screen, language) })));
  for (const row of all) for (const [one, value] of Object.entries(row)) for (const [other, second] of Object.entries(row)) if (one < other) met.add(`${one} ${value}, ${other} ${second}`);
  const [s, l] = [screens.length, languages.length];
  expect(met.size).toBe(s * l + (s + l) * (3 + 3) + 3 * 3);
});

test.concurrent.each(languages)('whoever walks through every screen in %s meets no fault', async (language) => {
  const walker = await office.walker(browser, language);
  const faults: string[] = [];
  for (const [index, screen] of screens.entries()) {
    await goTo(walker, screen);
    const view = viewOf(index, language);
    faults.push(...(await faultsIn(walker, view)).map((fault) => `${screen.name}, ${view.look}, ${view.width} px: ${fault}`));
  }
  expect(faults).toEqual([]);
  await walker.page.context().close();
}, 120_000);
