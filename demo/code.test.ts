import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openMailServer, type TestMailServer } from '../server/mail/test-mail-server.ts';
import { openChromium, visit } from './chromium.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

let mail: TestMailServer;
let demo: RunningDemo;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  mail = await openMailServer();
  [demo, browser] = await Promise.all([
    startDemo({ VERIFY_CONTACT: 'on', SMTP_URL: mail.url, MAIL_FROM: 'afspraak@stad.example' }),
    openChromium(),
  ]);
}, 60_000);
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser.close();
  await demo.remove();
  await mail.close();
});

test('somebody books with the code from a real mail, and the letter that follows opens the booking', async () => {
  page = await upToTheCode('amira@example.org');
  await page.getByText('a•••@example.org').waitFor();
  const code = await codeSentTo('amira@example.org');
  const field = page.getByLabel('Code van 6 cijfers');
  expect(await field.getAttribute('autocomplete')).toBe('one-time-code');
  await field.fill(` ${code.slice(0, 3)} ${code.slice(3)} `);
  await page.getByRole('button', { name: 'Bevestig de afspraak' }).click();
  await page.getByRole('heading', { name: 'Je afspraak staat vast' }).waitFor();
  const reference = (await page.getByText(/^[A-Z]\d \d\d [A-Z]{2}$/).first().textContent())!;

  const letter = await mail.until(({ to, subject }) => addressed(to, 'amira@example.org') && !subject?.includes(code));
  expect(letter.text).toContain(reference);
  expect(letter.attachments.map(({ contentType }) => contentType)).toEqual(['text/calendar']);
  const link = /http:\S+\/manage#[\w-]+/.exec(letter.text!)![0];
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByText(reference).waitFor();
  expect(page.url()).toBe(`${demo.origin}/manage`);
});

test('the code of another booking, an old one and six tries are refused, and nothing but the same sentence is learned', async () => {
  page = await upToTheCode('bilal@example.org');
  const old = await codeSentTo('bilal@example.org');
  await page.context().close();
  page = await upToTheCode('chen@example.org');
  const other = await codeSentTo('chen@example.org');
  await page.context().close();

  page = await upToTheCode('bilal@example.org');
  const mine = await codeSentTo('bilal@example.org', old);
  const said = new Set<string>();
  for (const code of [other, old, '000000', '123456', '654321'].filter((each) => each !== mine).slice(0, 4)) {
    await page.getByLabel('Code van 6 cijfers').fill(code);
    await page.getByRole('button', { name: 'Bevestig de afspraak' }).click();
    await page.getByText('Dat is niet de code die we stuurden. Kijk de cijfers na.').first().waitFor();
    said.add((await page.locator('infopunt-booking section').innerText()).replaceAll(/\s+/g, ' '));
  }
  expect(said.size).toBe(1);
  await page.getByLabel('Code van 6 cijfers').fill('999999' === mine ? '999998' : '999999');
  await page.getByRole('button', { name: 'Bevestig de afspraak' }).click();
  // The fifth wrong one ends it: the visitor chooses anew, with all that they typed.
  await page.getByRole('heading', { name: 'Kies een moment' }).waitFor();
});

test('whoever mistyped their address changes it, keeps the time, and gets the code at the right one', async () => {
  page = await upToTheCode('dorah@example.org');
  await page.getByRole('button', { name: 'Verander je e-mailadres' }).click();
  await page.getByLabel('E-mailadres').fill('deborah@example.org');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Bevestig de afspraak' }).click();
  await page.getByText('d•••@example.org').waitFor();
  await page.getByLabel('Code van 6 cijfers').fill(await codeSentTo('deborah@example.org'));
  await page.getByRole('button', { name: 'Bevestig de afspraak' }).click();
  await page.getByRole('heading', { name: 'Je afspraak staat vast' }).waitFor();
});

/** Everything up to the field for the code. */
async function upToTheCode(email: string): Promise<Page> {
  const tab = await visit(browser, `${demo.origin}/afspraak?product=onbeperkt-duurzaam`);
  await tab.getByRole('heading').filter({ hasText: /./ }).first().waitFor();
  const toTimes = tab.getByRole('button', { name: 'Kies een moment' });
  await tab.locator('[part~="time"]').or(toTimes).first().waitFor();
  if (await toTimes.count()) await toTimes.click();
  await tab.locator('[part~="time"]').first().click();
  await tab.getByLabel('Naam').fill(email.split('@')[0]!);
  await tab.getByLabel('E-mailadres').fill(email);
  await tab.getByRole('button', { name: 'Verder' }).click();
  await tab.getByRole('button', { name: 'Bevestig de afspraak' }).click();
  await tab.getByRole('heading', { name: 'Typ de code' }).waitFor();
  return tab;
}

/** From the first mail to that address that has another code than one that is known already. */
async function codeSentTo(address: string, known?: string): Promise<string> {
  const codeIn = (text = '') => /\b(\d{6})\b/.exec(text)?.[1];
  const { subject } = await mail.until(({ to, subject: line }) => addressed(to, address) && codeIn(line) !== undefined && codeIn(line) !== known);
  return codeIn(subject)!;
}

function addressed(to: unknown, address: string): boolean {
  return JSON.stringify(to).includes(address);
}
