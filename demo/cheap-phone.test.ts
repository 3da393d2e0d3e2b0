import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import type { Walker } from './screens.ts';
import { openWalkedOffice, type WalkedOffice } from './walked-office.ts';

let office: WalkedOffice;
let browser: Browser;
let walker: Walker;
let page: Page;
beforeAll(async () => {
  [office, browser] = await Promise.all([openWalkedOffice(), openChromium()]);
  walker = await office.walker(browser, 'nl', { viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true });
  page = walker.page;
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  // What measures of the web call a slow 4G line: 150 ms there and back, 1.6 Mbit/s down, half of it up.
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 });
  await page.reload();
});
afterAll(async () => {
  await browser.close();
  await office.end();
});

const inside = (selector: string) => walker.inside(selector);
const tap = (selector: string) => inside(selector).first().tap();

test('whoever books on a slow line finds what they typed after a reload, reads it when the answer got lost, and has one booking', async () => {
  await inside('.card').nth(3).tap();
  await tap('.primary');
  await tap('.row');
  await inside('#name').fill('Amira Haddad');
  await inside('#email').fill(walker.email);
  await page.reload();
  expect(await inside('#name').inputValue()).toBe('Amira Haddad');
  await tap('form .primary');
  await inside('dl').waitFor();

  const keys: (string | undefined)[] = [];
  await page.route('**/api/v1/bookings', async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    const response = await route.fetch();
    // The office has it; its answer never comes, nor does that to the second try, which the widget makes by itself.
    await (keys.length < 3 ? route.abort('connectionreset') : route.fulfill({ response }));
  });
  await tap('dl ~ .primary');
  await inside('.alarm').getByText('Er wordt niets dubbel geboekt.').waitFor();
  await inside('.primary').getByText('Probeer opnieuw').tap();
  await inside('#code').fill(await walker.codeSentTo(walker.email));
  await tap('form .primary');
  await inside('.reference').waitFor();
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  // The code and the confirmation.
  await expect.poll(() => office.sentTo(walker.email).length).toBe(2);
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
});

test('whoever photographs the screen then has date, time, address and a large number on one picture', async () => {
  const height = page.viewportSize()!.height;
  for (const part of ['.when', 'address', '.reference bdi']) {
    const box = (await inside(part).boundingBox())!;
    expect([part, box.y >= 0 && box.y + box.height <= height]).toEqual([part, true]);
  }
  const size = (part: string) => inside(part).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect([await size('.when'), await size('.reference bdi')].every((px) => px > 22)).toBe(true);
});

test('whoever prints it has that, what to bring and whom to call on paper, and nothing to press', async () => {
  await page.emulateMedia({ media: 'print' });
  const paper = await inside('section').innerText();
  for (const text of [/maandag 23\snovember/, /10\.00\suur/, /Voorbeeldstraat 1\n9000 Gent/, /[A-Z]\d \d\d [A-Z]{2}/, /Breng mee/, /09 000 00 00/]) expect(paper).toMatch(text);
  expect(await inside(':is(button, select, a[href*="#"])').evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.outerHTML))).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
});

test('whoever opens the page again afterwards finds nothing of it', async () => {
  await page.reload();
  await inside('.card').first().waitFor();
  expect(await inside('section').innerText()).not.toContain('Amira');
});
