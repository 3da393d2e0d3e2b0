import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as catalogue from './catalogue/languages.ts';
import { openChromium, visit } from './chromium.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

/** Bytes of ours, each file and each answer as brotli at its best, as Chromium's network log has them. */
const BUDGET = { firstScreen: { dutch: 11_000, other: 14_000 }, wholeFlow: { nl: 24_000, en: 24_000, other: 26_000 }, manage: 6_000 };

const languages = Object.keys(catalogue);
const addressOf = (language: string) => (language === 'nl' ? '/afspraak' : `/${language}/appointment`);

let demo: RunningDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo({ VERIFY_CONTACT: 'on' }), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await demo.remove();
});

test.each(languages)('the first screen in %s is usable before a cheap phone has fetched more than its budget, and nothing of another language', async (language) => {
  const { page, bytes } = await logged();
  await page.goto(`${demo.origin}${addressOf(language)}`);
  await page.locator(`infopunt-booking section[lang="${language}"] h2`).waitFor();
  await page.waitForLoadState('networkidle');
  const fetched = await bytes();
  expect(total(fetched), report(fetched)).toBeLessThanOrEqual(BUDGET.firstScreen[language === 'nl' ? 'dutch' : 'other']);
  expect(languagesOf(fetched)).toEqual([language]);
  await page.context().close();
});

// Dutch, the first that Intl has no Latin letters for, and the one whose texts weigh most.
test.each(['nl', 'ar', 'uk'])('the whole flow in %s stays within its budget, with month view, errors and a code, and so does what serves the manage link', async (language) => {
  const { page, bytes } = await logged();
  await page.goto(`${demo.origin}${addressOf(language)}`);
  const inside = (selector: string) => page.locator(`infopunt-booking ${selector}`);
  const press = (selector: string) => inside(selector).first().click();
  const confirm = () => press('form .primary');
  const calendarFile = () => page.waitForEvent('requestfinished', (request) => request.url().endsWith('/calendar.ics'));
  await inside('.card').nth(5).click();
  await press('.primary');
  await inside('.views button').last().click();
  await inside('.views button').first().click();
  await press('.row');
  await confirm();
  await inside('.alarm').waitFor();
  await inside('#name').fill('Amira');
  await inside('#email').fill(`amira${Math.random()}@example.org`);
  await confirm();
  await inside('dl').waitFor();
  await press('.primary');
  await inside('form ~ .secondary').first().click();
  await inside('#code').fill('not the code');
  await confirm();
  await inside('.alarm').waitFor();
  await inside('#code').fill(await codeSentLast());
  await Promise.all([calendarFile(), confirm()]);
  await page.getByText(/^[A-Z]\d \d\d [A-Z]{2}$/).waitFor();
  const booked = new Set((await bytes()).map(({ path }) => path));
  await press('.actions a');
  await inside('.primary').waitFor();
  await inside('.primary ~ .secondary').nth(1).click();
  await inside('.primary + .secondary').waitFor();
  await Promise.all([calendarFile(), press('.primary')]);
  await inside('.void').waitFor();
  const managed = (await bytes()).filter(({ path }) => !booked.has(path));
  expect(total(managed), report(managed)).toBeLessThanOrEqual(BUDGET.manage);
  expect(languagesOf(await bytes())).toEqual([language]);
  await page.goto(`${demo.origin}/`);
  await press('[part="open-button"]');
  await page.getByRole('dialog').waitFor();
  await page.waitForLoadState('networkidle');
  // The page of the dialogs is Dutch: its list of products and its texts are no part of the flow in another language.
  const foreign = language === 'nl' ? /^$/ : /lang=nl|\/nl-/;
  const journeyBeside = new Set(managed.map(({ path }) => path));
  const fetched = (await bytes()).filter(({ path }) => !foreign.test(path) && !journeyBeside.has(path));
  expect(total(fetched), report(fetched)).toBeLessThanOrEqual(language === 'nl' || language === 'en' ? BUDGET.wholeFlow[language] : BUDGET.wholeFlow.other);
  await page.context().close();
});

/** The code that the demo office shows as sent. */
async function codeSentLast(): Promise<string> {
  for (;;) {
    const letters = (await (await fetch(`${demo.origin}/letters.json`)).json()) as { kind: string; text: string }[];
    const code = letters.find(({ kind }) => kind === 'code')?.text.match(/\d{3} ?\d{3}/);
    if (code) return code[0];
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

/** Whose texts and products these are; the Dutch of the first screen comes with the code. */
function languagesOf(fetched: Fetched[]): string[] {
  return [...new Set(fetched.flatMap(({ path }) => /(?:\/chunks\/|lang=)(\w\w)(?!\w)/.exec(path)?.[1] ?? []))];
}

interface Fetched {
  path: string;
  bytes: number;
}

/** A page whose fetches of ours are weighed: the widget's files once each, and every answer of the API. */
async function logged(): Promise<{ page: Page; bytes(): Promise<Fetched[]> }> {
  const page = await visit(browser, 'about:blank');
  const fetched = new Map<string, Promise<Fetched>>();
  page.on('response', (response) => {
    const { pathname, search, origin } = new URL(response.url());
    const path = pathname + search;
    if (origin !== demo.origin || !/^\/(1|api)\//.test(pathname) || response.request().method() === 'OPTIONS') return;
    fetched.set(path, response.body().then((body) => ({ path, bytes: brotli(body) })));
  });
  return { page, bytes: () => Promise.all(fetched.values()) };
}

const brotli = (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const total = (fetched: Fetched[]) => fetched.reduce((sum, { bytes }) => sum + bytes, 0);
const report = (fetched: Fetched[]) =>
  `${total(fetched)} bytes; \`npm run bytes\` says which module grew:\n${fetched.map(({ path, bytes }) => `${String(bytes).padStart(7)}  ${path}`).join('\n')}`;
