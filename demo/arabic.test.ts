import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { texts } from '../server/mail/texts/texts.ts';
import { axeFindings, openChromium, visit } from './chromium.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

let demo: RunningDemo;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo({ VERIFY_CONTACT: 'on' }), openChromium()]);
  page = await visit(browser, `${demo.origin}/afspraak`, { viewport: { width: 320, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await demo.remove();
});

const inside = (selector: string, on = page) => on.locator(`infopunt-booking ${selector}`);

test('whoever opens a Dutch page finds their language in a menu, under the name they know it by', async () => {
  const menu = inside('[part="language"]');
  await menu.waitFor();
  const options = await menu.locator('option').evaluateAll((all) => all.map((option) => [option.getAttribute('lang'), option.textContent]));
  expect(options.toSorted()).toEqual(Object.entries(texts).map(([tag, { name }]) => [tag, name]).toSorted());
  await menu.selectOption('ar');
  await inside('section[lang="ar"][dir="rtl"]').waitFor();
  await page.getByText('هذه ترجمة للنص الهولندي.').waitFor();
});

test('whoever chose Arabic sees the ways on point to the left, and moves over the calendar as the eye does', async () => {
  expect(await inside('.card').first().evaluate((card) => getComputedStyle(card, '::after').rotate)).toBe('-45deg');
  await inside('.card').nth(5).click();
  await inside('.primary').click();
  await inside('.views button').last().click();
  const focused = inside('td [tabindex="0"]');
  const before = await focused.getAttribute('id');
  await focused.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => focused.getAttribute('id')).toBe(dayAfter(before!));
  const [first, second] = await inside('th').evaluateAll((days) => days.map((day) => day.getBoundingClientRect().x));
  expect(first).toBeGreaterThan(second!);
});

test('whoever reads from right to left reads numbers, addresses and times from left to right all the same, and axe finds nothing', async () => {
  await inside('.row').first().click();
  await inside('#name').fill('أميرة حداد');
  await inside('#email').fill('amira@example.org');
  expect(await inside('#email').evaluate((field) => getComputedStyle(field).direction)).toBe('ltr');
  await expectLeftToRight(inside('a[href^="tel:"]').last());
  expect(await axeFindings(page)).toEqual([]);
  await inside('form .primary').click();
  await inside('dl + h3').waitFor();
  await inside('.primary').click();
  await inside('#code').fill(await codeOf('amira@example.org'));
  await inside('form .primary').click();
  await inside('.reference').waitFor();
  await expectLeftToRight(inside('.reference bdi'));
  await expectLeftToRight(inside('address bdi'));
  await expectLeftToRight(inside('a[href^="tel:"]').last());
  expect(await inside('.when bdi').textContent()).toMatch(/^الساعة\s\u2068\d+:\d\d\u2069$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await axeFindings(page)).toEqual([]);
});

test('whoever booked in Arabic gets letters in it, and a manage page in it on any phone', async () => {
  await expect.poll(async () => (await letters()).map(({ subject }) => subject?.split(':')[0])).toEqual(['موعدك لدى مدينة غنت', 'رمزك']);
  const link = (await inside('.actions a').getAttribute('href'))!;
  const answer = await fetch(`${demo.origin}/api/v1/booking`, { headers: { Authorization: `Bearer ${link.split('#')[1]}` } });
  expect(await answer.json()).toMatchObject({ language: 'ar' });
  const other = await visit(browser, link);
  await inside('section[lang="ar"][dir="rtl"] h2', other).getByText('موعدك').waitFor();
  await expectLeftToRight(inside('.reference bdi', other));
  expect(await axeFindings(other)).toEqual([]);
  await other.context().close();
});

function dayAfter(id: string): string {
  const day = new Date(`${id.slice(4)}T12:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return `day-${day.toISOString().slice(0, 10)}`;
}

/** By the places of its signs on the screen: each stands to the right of the one before it. */
async function expectLeftToRight(locator: Locator): Promise<void> {
  const places = await locator.evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: number[] = [];
    for (let node = text.nextNode(); node; node = text.nextNode()) {
      for (let index = 0; index < node.textContent!.length; index++) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { left, width, top } = range.getBoundingClientRect();
        if (width) found.push(left + top * 1000);
      }
    }
    return found;
  });
  expect(places.length).toBeGreaterThan(4);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
}

async function codeOf(to: string): Promise<string> {
  let code: string | undefined;
  await expect.poll(async () => (code = (await letters()).find((letter) => letter.kind === 'code' && letter.to === to)?.text.match(/\d{3} ?\d{3}/)?.[0])).toBeTruthy();
  return code!;
}

async function letters(): Promise<{ kind: string; to: string; subject: string | null; text: string }[]> {
  return (await fetch(`${demo.origin}/letters.json`)).json();
}
