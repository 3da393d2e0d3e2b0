import { expect, test } from 'vitest';
import { MONDAY_MORNING } from '../server/test-office.ts';
import { atTheConsole } from './at-the-console.ts';

const at = atTheConsole();
const TUESDAY = '2026-11-24';

test('somebody at the desk signs in, books for a caller and marks them arrived, by keyboard alone and in fewer than 60 presses', async () => {
  const page = await at.signIn('Onthaal');
  await at.press('n');
  await expect.poll(at.focused).toMatch(/^Kort verblijf/);
  await at.press('ArrowDown', 'ArrowDown');
  await at.tabTo(/^Vrije momenten/);
  await page.locator('[role="gridcell"].active.free').waitFor();
  await at.press('Enter');
  await at.tabTo(/^Naam$/);
  await page.keyboard.type('Wahida Karimi');
  await at.press('Enter');
  await expect.poll(at.focused).toMatch(/De afspraak staat vast$/);
  expect(at.presses(), 'key presses of the booking, typed characters apart').toBeLessThan(60);
  const reference = await page.locator('.big-reference').textContent();
  expect(reference).toMatch(/^[A-Z]\d \d\d [A-Z]{2}$/);

  await at.press('t');
  await expect.poll(at.focused).toMatch(/^Vandaag/);
  const marks = page.getByRole('group', { name: 'Waar staat Wahida Karimi?' });
  await marks.waitFor();
  while (!(await marks.getByRole('button', { name: 'Aangekomen' }).evaluate((button) => button.matches(':focus')))) await at.press('Tab');
  await at.press('Enter');
  // Shown at once, and taken back once the office has it.
  await marks.getByRole('button', { name: 'Aangekomen', pressed: true, disabled: false }).waitFor();
  expect(await at.focused(), 'the focus stays where it was pressed').toMatch(/Aangekomen$/);
  await at.press('Enter');
  await marks.getByRole('button', { name: 'Aangekomen', pressed: false }).waitFor();
});

test('whoever marks the wrong person undoes it at once', async () => {
  const page = await at.signIn('Onthaal');
  await at.write('bookings', { product: 'studenten', start: new Date(MONDAY_MORNING + 60_000).toISOString(), visitor: { name: 'Wahid Karimi' }, language: 'nl', letters: false, extra: { reason: 'staat aan de balie' } });
  const marks = page.getByRole('group', { name: 'Waar staat Wahid Karimi?' });
  await marks.getByRole('button', { name: 'Aangekomen' }).waitFor();
  expect(await marks.getByRole('button', { name: 'Niet gekomen' }).count(), 'nobody is missed before their time').toBe(0);
  await marks.getByRole('button', { name: 'Aangekomen' }).press('Enter');
  await marks.getByRole('button', { name: 'Geholpen' }).press('Enter');
  await page.getByText('Wahid Karimi: geholpen.').waitFor();
  await at.choose(/^Ongedaan maken$/);
  await page.getByText('Wahid Karimi: aangekomen.').waitFor();
  await marks.getByRole('button', { name: 'Geholpen', pressed: false }).waitFor();
});

test('a booking that a visitor makes comes onto the screen by itself, and what is being typed stays', async () => {
  const page = await at.signIn('Onthaal');
  await page.getByRole('button', { name: 'Bericht op de website' }).click();
  await page.getByLabel('Bericht in het Nederlands').fill('De lift is st');
  await at.bookOnline('Bilal Aydin', '2026-11-23');
  await page.getByRole('link', { name: 'Bilal Aydin' }).waitFor();
  expect(await page.getByLabel('Bericht in het Nederlands').inputValue()).toBe('De lift is st');
  expect(await at.focused()).toBe('Bericht in het Nederlands');
});

test('whoever is signed out while typing signs in again and goes on', async () => {
  const page = await at.signIn('Onthaal');
  await at.press('n');
  await page.getByRole('radio', { name: /^Studenten/ }).check();
  await page.getByLabel('Naam').fill('Half getypt');
  await page.evaluate(() => fetch('api/staff/sign-out', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }));
  // The console hears of it by itself, or with the next thing that somebody does.
  await page.getByRole('grid').press('PageDown', { timeout: 1500 }).catch(() => {});
  await page.getByRole('heading', { name: 'Je bent afgemeld' }).waitFor();
  expect(await page.getByLabel('Naam').isVisible()).toBe(false);
  const elsewhere = await page.context().newPage();
  await elsewhere.goto(`${at.origin}/demo-sign-in`);
  await elsewhere.getByRole('button', { name: 'Onthaal' }).click();
  await elsewhere.waitForURL('**/staff');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByRole('grid').waitFor();
  expect(await page.getByLabel('Naam').inputValue()).toBe('Half getypt');
});

test('the printed list has everybody of the day, and stays readable when the network is down', async () => {
  const page = await at.signIn('Onthaal');
  const caller = { product: 'gezinshereniging', start: `${TUESDAY}T09:20:00+01:00`, visitor: { name: 'Amina Haddad', phone: '0470 12 34 56' }, language: 'ar', talkLanguage: 'ar', letters: false };
  const { reference } = await at.write<{ reference: string }>('bookings', caller);
  await at.bookOnline('Jean Dupont', TUESDAY);
  await at.goTo(`day/${TUESDAY}`);
  await page.getByRole('link', { name: 'Jean Dupont' }).waitFor();

  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.top, nav, .day').evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).display !== 'none').length), 'the list is printed alone').toBe(0);
  const lines = page.locator('.paper tbody tr');
  expect((await lines.allInnerTexts()).map((line) => line.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(new RegExp(`^9\\.20 Balie \\d Amina Haddad ${reference} Gezinshereniging Arabisch .*\\+?32 ?470.*☐ ☐ ☐$`)),
    expect.stringMatching(/^\d+\.\d\d Balie \d Jean Dupont [A-Z]\d \d\d [A-Z]{2} Studenten Frans .*☐ ☐ ☐$/),
  ]);
  await page.emulateMedia({ media: 'screen' });
  expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1'), 'A4, across').toMatch(/MediaBox \[0 0 84[12]\S* 59[456]/);

  await at.press('t');
  await page.getByRole('link', { name: 'Bilal Aydin' }).waitFor();
  await page.getByRole('button', { name: 'Bericht op de website' }).click();
  await page.getByLabel('Bericht in het Nederlands').fill('De lift is stuk');
  await page.context().setOffline(true);
  const marks = page.getByRole('group', { name: 'Waar staat Bilal Aydin?' });
  await marks.getByRole('button', { name: 'Aangekomen' }).click();
  await page.getByText('Geen verbinding. Probeer opnieuw.').waitFor();
  await page.getByText(/Je ziet wat er om 9\.00 bekend was/).waitFor();
  // Refused, so it does not look as if it were noted; what was typed and what was read stay.
  await marks.getByRole('button', { name: 'Aangekomen', pressed: false }).waitFor();
  expect(await page.getByLabel('Bericht in het Nederlands').inputValue()).toBe('De lift is stuk');
  await page.emulateMedia({ media: 'print' });
  expect(await lines.filter({ hasText: 'Bilal Aydin' }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  await page.context().setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText(/Je ziet wat er om/).waitFor({ state: 'detached' });
  await marks.getByRole('button', { name: 'Aangekomen' }).click();
  await marks.getByRole('button', { name: 'Aangekomen', pressed: true, disabled: false }).waitFor();
});

test('that the office is closed today is written at the desk, and every visitor reads it in their own language', async () => {
  const page = await at.signIn('Onthaal');
  await at.choose(/^Bericht op de website$/);
  await at.tabTo(/^Zeg dat het Infopunt gesloten is$/);
  await at.press('Space');
  await at.tabTo(/^Bericht in het Nederlands$/);
  await page.keyboard.type('De verwarming is stuk.');
  await at.press('Enter');
  await page.getByText('Het bericht staat op de website.').waitFor();
  const visitor = await at.open('/afspraak');
  await visitor.getByText('Het Infopunt is vandaag gesloten.').waitFor();
  await visitor.getByText('De verwarming is stuk.').waitFor();
  await (await at.open('/ar/appointment')).getByText('مغلق اليوم').waitFor();
  await page.getByRole('button', { name: 'Bericht op de website' }).click();
  await page.getByRole('button', { name: 'Haal van de website' }).click();
  await page.getByText('Het bericht is van de website.').waitFor();
  const next = await at.open('/afspraak');
  await next.locator('infopunt-booking .card').first().waitFor();
  expect(await next.getByText('De verwarming is stuk.').count()).toBe(0);
});

test('whoever asks online to be called is a task by itself, and is settled with one press that can be undone', async () => {
  const page = await at.signIn('Onthaal');
  await at.press('k');
  await page.getByText('Er is niets te doen.').waitFor();
  const asked = { name: 'Olena Kovalenko', phone: '0470 65 43 21', product: 'studenten', deadline: '2026-11-25', language: 'uk', talkLanguage: 'uk' };
  expect((await at.office.post('/api/v1/call-backs', asked)).status).toBe(201);
  const task = page.getByRole('listitem').filter({ hasText: 'Olena Kovalenko' });
  await task.getByText('moet iets doen vóór woensdag 25 november').waitFor();
  expect(await task.innerText()).toMatch(/Terugbellen[^]*470[^]*spreekt Oekraïens[^]*Studenten/);
  expect(await page.getByRole('link', { name: 'Taken 1' }).count()).toBe(1);
  await at.choose(/^Klaar Olena Kovalenko$/);
  await page.getByText('Er is niets te doen.').waitFor();
  await at.choose(/^Ongedaan maken$/);
  await task.waitFor();
  await at.choose(/^Klaar Olena Kovalenko$/);
  await page.getByText('Olena Kovalenko: klaar.').waitFor();
});
