import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { goTo, screens, type Walker } from './screens.ts';
import { openWalkedOffice, type WalkedOffice } from './walked-office.ts';

let office: WalkedOffice;
let browser: Browser;
let walker: Walker;
beforeAll(async () => {
  [office, browser] = await Promise.all([openWalkedOffice(), openChromium()]);
  walker = await office.walker(browser, 'nl', { forcedColors: 'active' });
});
afterAll(async () => {
  await browser.close();
  await office.end();
});

let walked = 0;

async function to(name: string): Promise<void> {
  while (screens[walked - 1]?.name !== name) await goTo(walker, screens[walked++]!);
}

/** What of its look is no colour, of a control and of the line around it. */
const shape = (control: Locator): Promise<string> =>
  control.evaluate((element) => {
    const { outlineStyle, outlineWidth, borderStyle, borderWidth, textDecorationLine } = getComputedStyle(element);
    return JSON.stringify({ outlineStyle, outlineWidth, borderStyle, borderWidth, textDecorationLine });
  });

async function picture(control: Locator): Promise<string> {
  const box = (await control.boundingBox())!;
  const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
  return (await walker.page.screenshot({ clip })).toString('base64');
}

test('whoever reads in colours of their own sees which view, day and time is chosen', async () => {
  const { inside } = walker;
  await to('times as a month');
  expect(await shape(inside('.views [aria-pressed="true"]'))).not.toBe(await shape(inside('.views [aria-pressed="false"]')));
  const days = 'td:not([aria-selected="true"]) [aria-disabled="false"]';
  expect(await shape(inside('[aria-selected="true"] button'))).not.toBe(await shape(inside(days).first()));
  await inside('.times button').nth(3).click();
  await inside('#email').waitFor();
  await inside('form ~ .secondary').click();
  await inside('.times [aria-current]').waitFor();
  expect(await shape(inside('.times [aria-current]'))).not.toBe(await shape(inside('.times button:not([aria-current])').first()));
});

test('whoever reads in colours of their own sees where the focus is, on every kind of control', async () => {
  const { inside, page } = walker;
  for (const [screen, kinds] of [
    ['language of the talk', ['.card >> nth=1', 'select', '.secondary', '[part="help"] a']],
    ['times by that language', ['.row >> nth=1', '.views button >> nth=0', '.day >> nth=1', '.times button >> nth=1', '.link >> nth=0']],
    ['days that cannot be', ['#from', '[type="checkbox"] >> nth=1', '.alarm a', 'form .primary', '#talk']],
  ] as const) {
    await to(screen);
    for (const kind of kinds) {
      const control = inside(kind);
      await control.scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelector<HTMLElement>('infopunt-booking')!.blur());
      const [before, looked] = [await shape(control), await picture(control)];
      await page.keyboard.press('Shift');
      await control.focus();
      expect([kind, (await shape(control)) === before, (await picture(control)) === looked]).toEqual([kind, false, false]);
    }
  }
});
