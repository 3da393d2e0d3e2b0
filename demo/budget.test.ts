import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, visit } from './chromium.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

/** Bytes of ours, each file and each answer as brotli at its best, as Chromium's network log has them. */
const BUDGET = { firstScreen: { nl: 11_000, en: 14_000 }, wholeFlow: 24_000, manage: 6_000 };

let demo: RunningDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo({ VERIFY_CONTACT: 'on' }), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await demo.remove();
});

test.each([
  ['nl', '/afspraak', 'Waarover wil je info?'],
  ['en', '/en/appointment', 'What do you want information about?'],
] as const)('the first screen in %s is usable before a cheap phone has fetched more than its budget', async (language, address, heading) => {
  const { page, bytes } = await logged();
  await page.goto(`${demo.origin}${address}`);
  await page.getByRole('heading', { name: heading }).waitFor();
  await page.waitForLoadState('networkidle');
  const fetched = await bytes();
  expect(total(fetched), report(fetched)).toBeLessThanOrEqual(BUDGET.firstScreen[language]);
  await page.context().close();
});

test.each([
  ['nl', '/afspraak'],
  ['en', '/en/appointment'],
] as const)('the whole flow in %s stays within its budget, with month view, errors and a code, and so does what serves the manage link', async (language, address) => {
  const { page, bytes } = await logged();
  await page.goto(`${demo.origin}${address}`);
  const press = (name: RegExp) => page.getByRole('button', { name }).first().click();
  await press(/^Info (over|on) (onbeperkt|unlimited)/);
  await press(/^(Kies een moment|Choose a time)$/);
  await press(/^(Kalender|Calendar)$/);
  await press(/^(Lijst|List)$/);
  await page.locator('[part~="time"]').first().click();
  await press(/^(Verder|Continue)$/);
  await page.locator('[part~="notice"]').first().waitFor();
  await page.getByLabel(/^(Naam|Name)$/).fill('Amira');
  await page.getByLabel(/^(E-mailadres|Email address)$/).fill(`amira${Math.random()}@example.org`);
  await press(/^(Verder|Continue)$/);
  await press(/^(Bevestig de afspraak|Confirm the appointment)$/);
  await press(/^(Stuur de code opnieuw|Send the code again)$/);
  await page.locator('#code').fill('not the code');
  await press(/^(Bevestig de afspraak|Confirm the appointment)$/);
  await page.locator('[part~="notice"]').first().waitFor();
  await page.locator('#code').fill(await codeSentLast());
  await press(/^(Bevestig de afspraak|Confirm the appointment)$/);
  await page.getByText(/^[A-Z]\d \d\d [A-Z]{2}$/).waitFor();
  const booked = new Set((await bytes()).map(({ path }) => path));
  await page.getByRole('link', { name: /^(Verzet of annuleer|Move or cancel)/ }).click();
  await press(/^(Annuleer de afspraak|Cancel the appointment)$/);
  await press(/^(Ja, annuleer|Yes, cancel)$/);
  await page.getByRole('heading', { name: /(geannuleerd|cancelled)$/ }).waitFor();
  const managed = (await bytes()).filter(({ path }) => !booked.has(path));
  expect(total(managed), report(managed)).toBeLessThanOrEqual(BUDGET.manage);
  await page.goto(`${demo.origin}/`);
  await press(/^(Maak een afspraak)/);
  await page.getByRole('dialog').waitFor();
  await page.waitForLoadState('networkidle');
  // The page of the dialogs is Dutch: its list of products and its texts are no part of the flow in English.
  const foreign = language === 'en' ? /lang=nl|\/nl-/ : /lang=en/;
  const journeyBeside = new Set(managed.map(({ path }) => path));
  const fetched = (await bytes()).filter(({ path }) => !foreign.test(path) && !journeyBeside.has(path));
  expect(total(fetched), report(fetched)).toBeLessThanOrEqual(BUDGET.wholeFlow);
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
