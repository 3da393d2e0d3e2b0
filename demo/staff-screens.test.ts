import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { atTheConsole } from './at-the-console.ts';
import { axeFindings } from './chromium.ts';

const at = atTheConsole();
const TUESDAY = '2026-11-24';

/** How the screens are looked at: on a tablet and at a counter, by day and by night, and in colours of somebody's own. */
const LOOKS = [
  { width: 768, colorScheme: 'light', forcedColors: 'none' },
  { width: 768, colorScheme: 'dark', forcedColors: 'none' },
  { width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { width: 1280, colorScheme: 'dark', forcedColors: 'none' },
  { width: 1024, colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** Axe looks some fifty times in each test: half a minute, and more on a busy machine. */
const LONG = 180_000;

/** What axe finds on what is shown, in every look, and whether anything scrolls sideways. */
async function expectFine(page: Page, screen: string): Promise<void> {
  for (const { width, ...media } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(media);
    const look = `${screen}, ${width} px, ${media.forcedColors === 'active' ? 'forced colours' : media.colorScheme}`;
    expect([look, await axeFindings(page)]).toEqual([look, []]);
    expect([look, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([look, width]);
  }
}

/** A day with people, with everything that can be remarked of them. */
beforeAll(async () => {
  await at.signIn('Planning');
  const visitor = (name: string, start: string, more = {}) => at.write<{ id: string; sequence: number }>('bookings', { product: 'studenten', start, visitor: { name, phone: '0470 12 34 56' }, language: 'nl', letters: false, ...more });
  await visitor('Amina Haddad', `${TUESDAY}T09:00:00+01:00`, { talkLanguage: 'ar' });
  await visitor('Jean Dupont', `${TUESDAY}T09:20:00+01:00`, { talkLanguage: 'fr' });
  await visitor('Mohammed Salah', `${TUESDAY}T12:40:00+01:00`, { extra: { reason: 'beroep loopt vrijdag af' } });
  const { id, sequence } = await visitor('Olena Kovalenko', `${TUESDAY}T10:00:00+01:00`, { talkLanguage: 'uk' });
  await at.write(`bookings/${id}/cancel`, { sequence, letters: false });
  const arrived = await visitor('Fatma Yilmaz', '2026-11-23T09:20:00+01:00', { talkLanguage: 'tr' });
  await at.write(`bookings/${arrived.id}/mark`, { from: 'booked', to: 'arrived' });
  await visitor('Bilal Aydin', '2026-11-23T11:00:00+01:00');
  const asked = { name: 'Lam Nguyen', phone: '0470 65 43 21', product: 'beslissing', deadline: '2026-11-25', language: 'en' };
  expect((await at.office.post('/api/v1/call-backs', asked)).status).toBe(201);
});

test('no screen looks otherwise because somebody was on another one before', async () => {
  const page = await at.signIn('Planning');
  await at.goTo('plan');
  await page.getByRole('button', { name: 'Weekuren Balie 4' }).click();
  const looks = () => page.locator('.panel *').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as object));
  await page.locator('.typed-hours').waitFor();
  const before = await looks();
  for (const [view, heading] of [['away', 'Iemand afwezig'], ['day', 'Vandaag'], ['figures', 'Cijfers'], ['book', 'Boek een afspraak']] as const) {
    await at.goTo(view);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }
  await at.goTo('plan');
  await page.locator('.typed-hours').waitFor();
  expect(await looks()).toEqual(before);
});

test('axe finds nothing on any screen of the desk, in any look, and nothing scrolls sideways', { timeout: LONG }, async () => {
  const page = await at.signIn('Onthaal');
  await page.locator('.marks').first().waitFor();
  await page.getByRole('button', { name: 'Aangekomen', exact: true }).last().click();
  await page.getByText('Bilal Aydin: aangekomen.').waitFor();
  await expectFine(page, 'today');
  await page.getByRole('button', { name: 'Toetsen' }).click();
  await expectFine(page, 'keys');
  await page.keyboard.press('Escape');
  await at.goTo(`day/${TUESDAY}`);
  await page.getByText('1 geannuleerd').click();
  await page.getByRole('button', { name: 'Bericht op de website' }).click();
  await expectFine(page, 'a day, and what the website says');
  await at.goTo('day/2026-11-28');
  await page.getByText('Er zijn geen uren op deze dag.').waitFor();
  await expectFine(page, 'a closed day');
  await at.goTo('search');
  await page.getByLabel('Nummer, naam').fill('a');
  await page.keyboard.press('Enter');
  await page.locator('.found li').first().waitFor();
  await expectFine(page, 'search');
  await page.getByRole('link', { name: 'Jean Dupont' }).click();
  await page.locator('.facts').waitFor();
  await page.getByRole('button', { name: 'Annuleer de afspraak' }).click();
  await expectFine(page, 'cancelling');
  await page.getByRole('button', { name: 'Laat zo' }).click();
  await page.getByRole('button', { name: 'Verzet de afspraak' }).click();
  await page.getByRole('grid').waitFor();
  await expectFine(page, 'moving');
  await at.goTo('book');
  await page.getByRole('radio', { name: /^Studenten/ }).check();
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: 'Boek deze afspraak' }).click();
  await page.getByRole('button', { name: /^Geen geschikt moment/ }).click();
  await expectFine(page, 'booking, with what is missing, beyond capacity');
  await at.goTo('tasks');
  await page.getByRole('listitem').filter({ hasText: 'Lam Nguyen' }).waitFor();
  await expectFine(page, 'tasks');
  await page.evaluate(() => fetch('api/staff/sign-out', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }));
  // The console hears of it by itself, or with the next thing that somebody does.
  await page.getByRole('button', { name: /^Klaar/ }).click({ timeout: 1500 }).catch(() => {});
  await page.getByRole('heading', { name: 'Je bent afgemeld' }).waitFor();
  await expectFine(page, 'the session has ended');
  await page.reload();
  await page.getByRole('heading', { name: 'Meld je aan' }).waitFor();
  await expectFine(page, 'signing in');
});

test('axe finds nothing on any screen of a planner and an admin, in any look, and nothing scrolls sideways', { timeout: LONG }, async () => {
  const page = await at.signIn('Beheer');
  await at.goTo('plan');
  await page.getByRole('button', { name: 'Weekuren Balie 1' }).click();
  await page.locator('.typed-hours').waitFor();
  await expectFine(page, 'week, and its hours');
  await page.getByRole('button', { name: 'Verander niets' }).click();
  await page.getByRole('button', { name: 'Bijzondere uren' }).click();
  await page.getByRole('checkbox', { name: 'Balie 1' }).check();
  await page.getByLabel('Van', { exact: true }).fill(TUESDAY);
  await page.getByLabel('Tot en met', { exact: true }).fill(TUESDAY);
  await page.getByRole('button', { name: 'Toon wat dit verandert' }).click();
  await page.locator('.preview').waitFor();
  await expectFine(page, 'what a change would do');
  await page.getByRole('button', { name: 'Verander niets' }).click();
  await page.getByRole('button', { name: 'Feestdagen' }).click();
  await page.getByRole('combobox', { name: 'Jaar' }).waitFor();
  await at.goTo('plan/month');
  await page.locator('.month').waitFor();
  await expectFine(page, 'month, and its holidays');
  await at.goTo(`away/desk-1/${TUESDAY}`);
  await page.getByRole('button', { name: 'Namiddag' }).waitFor();
  await expectFine(page, 'somebody away');
  await page.getByRole('button', { name: 'Toon wie geraakt wordt' }).click();
  await page.getByRole('button', { name: /^Ander moment/ }).first().click({ timeout: 15_000 });
  await page.getByRole('grid').waitFor();
  await expectFine(page, 'who is hit');
  await at.goTo('figures');
  await page.getByText('Dezelfde cijfers als tabel: Afspraken per week').click();
  await expectFine(page, 'figures');
  await at.goTo('accounts');
  await page.getByLabel('Naam').fill('Noor Peeters');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Beëindig toegang Noor Peeters' }).click();
  await expectFine(page, 'accounts');
  const link = await page.getByLabel('Link').inputValue();
  await at.goTo('audit');
  await page.locator('.audit').waitFor();
  await expectFine(page, 'audit');
  await page.goto(link);
  await page.getByRole('heading', { name: 'Welkom aan de balie' }).waitFor();
  await expectFine(page, 'an invitation');
});
