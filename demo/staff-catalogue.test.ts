import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Products } from '../server/contract/product.ts';
import type { Catalogue, ProductChange } from '../server/contract/staff/catalogue.ts';
import type { Triage } from '../server/contract/triage.ts';
import { axeFindings, openChromium, visit } from './chromium.ts';
import { byKeyboard, tabOf } from './keyboard.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

let demo: RunningDemo;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
  page = await signedIn();
});
afterAll(async () => {
  await browser.close();
  await demo.remove();
});

test('an admin changes a Dutch text and an English one by keyboard, and visitors see both at once', async () => {
  const keys = byKeyboard(tabOf(page));
  await page.getByRole('link', { name: 'Catalogus' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Catalogus' }).waitFor();
  await keys.press('Info over studenten');
  await keys.hears('Info over studenten');
  await write('In één zin, Nederlands', 'Je wilt in Gent studeren');
  await write('In één zin, Engels', 'You want to study in Ghent');
  await page.getByText('Wijzigingen die niet bewaard zijn').waitFor();
  await keys.press('Bewaar');
  await page.getByRole('status').getByText('✓ Bewaard').waitFor();
  expect((await shown('nl')).products.find(({ id }) => id === 'studenten')).toMatchObject({ summary: 'Je wilt in Gent studeren' });
  expect((await shown('en')).products.find(({ id }) => id === 'studenten')).toMatchObject({ summary: 'You want to study in Ghent' });
  const visitor = await visit(browser, `${demo.origin}/afspraak`);
  await visitor.getByText('Je wilt in Gent studeren').waitFor();
  await visitor.context().close();

  async function write(label: string, text: string): Promise<void> {
    await keys.type(label, '');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  }
});

test('a duration that does not fit the slots is said beside its field, and what was typed stays while one looks elsewhere', async () => {
  await goTo('product/studenten', 'Info over studenten');
  await page.getByLabel('Duur').fill('30');
  await page.getByLabel('Duur').press('Enter');
  const summary = page.getByRole('alert');
  await summary.getByText('Er klopt 1 ding niet').waitFor();
  await summary.getByRole('link', { name: 'Duur' }).press('Enter');
  const field = page.getByLabel('Duur');
  await expect.poll(() => field.evaluate((element) => element.matches(':focus'))).toBe(true);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator(`#${(await field.getAttribute('aria-describedby'))!.split(' ').at(-1)}`).textContent()).toContain('veelvoud van 20');
  await page.getByRole('link', { name: 'Kantoor' }).click();
  await page.getByText('Nog niet bewaard').waitFor();
  await page.getByRole('link', { name: 'Info over studenten' }).click();
  await expect.poll(() => field.inputValue()).toBe('30');
  await field.fill('40');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('status').getByText('✓ Bewaard').waitFor();
  expect((await shown('nl')).products.find(({ id }) => id === 'studenten')).toMatchObject({ duration: 40 });
});

test('whoever goes through a product with Tab is never left under the bars that stay', async () => {
  await goTo('product/single-permit', 'Info over single permit / verblijf op basis van werk');
  await page.getByLabel('Duur').focus();
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await page.keyboard.press(tabs < 22 ? 'Tab' : 'Shift+Tab');
    expect(await page.evaluate(coveredId)).toBe('');
  }
});

test('an answer is led elsewhere and the widget walks it at once; then nothing leads to the product, and it can go', async () => {
  const name = 'Info over single permit / verblijf op basis van werk';
  await goTo('', 'Catalogus');
  await page.getByRole('button', { name: `Bied niet meer aan ${name}` }).click();
  const uses = page.getByRole('alert').getByRole('link');
  await uses.first().waitFor();
  expect(await uses.count()).toBe(2);
  await uses.first().click();
  await page.locator('summary', { hasText: 'Ben je burger van een land van de EU?' }).click();
  for (const answer of [2, 3]) await page.getByLabel(`Vraag 6, Antwoord ${answer}, Leidt naar`).selectOption('product:eu-burger');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('alert').getByText(`Geen antwoord leidt naar ${name}`).waitFor();
  await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByRole('status').getByText('✓ Bewaard').waitFor();
  const walked = (await (await fetch(`${demo.origin}/api/v1/triage?lang=nl`)).json()) as Triage;
  expect(walked.questions['citizen']!.answers.map(({ leadsTo }) => leadsTo)).toEqual([{ product: 'eu-burger' }, { product: 'eu-burger' }, { product: 'eu-burger' }]);

  await goTo('', 'Catalogus');
  await page.getByRole('button', { name: `Bied niet meer aan ${name}` }).click();
  await page.getByRole('status').getByText(`${name} wordt niet meer aangeboden`).waitFor();
  await page.getByRole('button', { name: `Bied weer aan ${name}` }).waitFor();
  // The button of the next product stands where that of this one stood: whoever presses once more must not retire that.
  expect(await page.getByRole('status').filter({ hasText: name }).evaluate((element) => element.matches(':focus'))).toBe(true);
  expect((await shown('nl')).products.map(({ id }) => id)).not.toContain('single-permit');
  const visitor = await visit(browser, `${demo.origin}/afspraak`);
  await visitor.getByText('Info over verlenging verblijf').waitFor();
  expect(await visitor.getByText(name).count()).toBe(0);
  await visitor.context().close();
});

test('whoever presses a product upwards twice keeps the focus on it, and visitors see it there', async () => {
  await goTo('', 'Catalogus');
  const place = async () => (await shown('nl')).products.map(({ id }) => id).indexOf('beslissing');
  const before = await place();
  const up = page.getByRole('button', { name: 'Zet Info over beslissing hoger' });
  await up.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('deze volgorde').waitFor();
  expect(await up.evaluate((element) => element.matches(':focus'))).toBe(true);
  await expect.poll(place).toBe(before - 2);
});

test('a new product is added with a translation that is not there yet, which is said', async () => {
  await goTo('new', 'Nieuw onderwerp');
  await page.getByLabel('Naam, Nederlands').fill('Info over reizen');
  await page.getByLabel('In één zin, Nederlands').fill('Je wilt naar het buitenland');
  expect(await page.getByLabel('Naam, Engels ontbreekt').count()).toBe(1);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('staat nu onderaan de lijst').waitFor();
  await page.getByRole('link', { name: 'Alle onderwerpen' }).click();
  const row = page.getByRole('row', { name: /Info over reizen/ });
  await row.getByText('14 teksten ontbreken').waitFor();
  await row.getByText('aan geen balie').waitFor();
  expect((await shown('en')).products.at(-1)).toMatchObject({ id: 'info-over-reizen', language: 'nl' });
});

test('of two admins who change the same, neither loses what they typed, and what only one of them changed is taken in', async () => {
  const deaf = await signedIn();
  // It does not hear that something was saved, so that it only learns it from the refusal.
  await deaf.route('**/api/staff/changes', (route) => route.abort());
  await deaf.goto(`${demo.origin}/staff#/catalogue/product/verlenging`);
  await deaf.reload();
  await deaf.getByLabel('In één zin, Nederlands').fill('Mijn zin');
  await deaf.getByLabel('Niet voor, Nederlands').fill('Mijn waarschuwing');
  await saveElsewhere('verlenging', { summary: 'Hun zin', notFor: 'Hun waarschuwing', about: 'Hun uitleg' });
  await deaf.getByRole('button', { name: 'Bewaar' }).click();
  await deaf.getByRole('alert').getByText('iemand anders bewaarde net hetzelfde').waitFor();
  expect(await deaf.getByLabel('In één zin, Nederlands').inputValue()).toBe('Mijn zin');
  await deaf.getByRole('listitem').filter({ hasText: 'Hun waarschuwing' }).getByRole('button', { name: /^Neem die van hen/ }).click();
  await deaf.getByRole('button', { name: 'Bewaar die van mij' }).click();
  await deaf.getByRole('status').getByText('✓ Bewaard').waitFor();
  expect((await shown('nl')).products.find(({ id }) => id === 'verlenging')).toMatchObject({ summary: 'Mijn zin', notFor: 'Hun waarschuwing', about: 'Hun uitleg' });
  await deaf.context().close();
});

test.each([
  [768, 'dark', 'nl'],
  [768, 'light', 'en'],
  [1280, 'light', 'nl'],
  [1280, 'dark', 'en'],
] as const)('at %d px, %s, in %s, axe finds nothing on any part of the catalogue, and nothing scrolls sideways', async (width, colorScheme, language) => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.getByRole('button', { name: language.toUpperCase(), exact: true }).click();
  const parts: [string, string, () => Promise<unknown>][] = [
    ['list', '', () => page.locator('.products').first().waitFor()],
    ['product, refused, beside Arabic', 'product/eu-burger', refusedInArabic],
    ['office', 'office', () => page.locator('.facts').waitFor()],
    ['questions', 'triage', () => page.locator('.question summary').nth(1).click()],
  ];
  for (const [part, address, arrived] of parts) {
    await page.goto(`${demo.origin}/staff#/catalogue/${address}`);
    await arrived();
    expect([part, await axeFindings(page)]).toEqual([part, []]);
    expect([part, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([part, width]);
  }

  async function refusedInArabic(): Promise<void> {
    await page.locator('.tongues select').selectOption('ar');
    await page.locator('#at-duration').fill('7');
    await page.locator('.save-bar .primary').click();
    await page.locator('#at-duration-error').waitFor();
    expect(await page.locator('#at-about-ar').getAttribute('dir')).toBe('rtl');
  }
});

/** The id of what has the focus, where a bar lies over it. Runs in the page. */
function coveredId(): string {
  const root = document.querySelector('infopunt-staff')!.shadowRoot!;
  const { top, bottom } = root.activeElement!.getBoundingClientRect();
  const bars = [...root.querySelectorAll('.tongues, .save-bar')].filter((bar) => !bar.contains(root.activeElement)).map((bar) => bar.getBoundingClientRect());
  return bars.some((bar) => top < bar.bottom && bottom > bar.top) ? root.activeElement!.id : '';
}

async function signedIn(): Promise<Page> {
  const signing = await visit(browser, `${demo.origin}/demo-sign-in`, { viewport: { width: 1280, height: 900 } });
  await signing.getByRole('button', { name: 'Beheer' }).click();
  await signing.getByRole('heading', { level: 1, name: /^Vandaag/ }).waitFor();
  return signing;
}

async function goTo(part: string, heading: string): Promise<void> {
  await page.goto(`${demo.origin}/staff#/catalogue/${part}`);
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
}

/** What a visitor gets who comes now. */
const shown = async (language: string): Promise<Products> => (await (await fetch(`${demo.origin}/api/v1/products?lang=${language}`)).json()) as Products;

/** Somebody else saves these Dutch texts of a product. */
async function saveElsewhere(id: string, changes: Partial<Catalogue['products'][number]['texts']['nl']>): Promise<void> {
  const { revision, products } = (await (await page.request.get(`${demo.origin}/api/staff/catalogue`)).json()) as Catalogue;
  const product = products.find((one) => one.id === id)!;
  const change: ProductChange = { revision, product: { ...product, texts: { ...product.texts, nl: { ...product.texts.nl, ...changes } } } };
  expect((await page.request.post(`${demo.origin}/api/staff/catalogue/products/${id}`, { data: change, headers: { Origin: demo.origin } })).status()).toBe(200);
}
