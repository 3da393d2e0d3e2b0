import { expect, test } from 'vitest';
import type { BookingFile } from '../server/contract/staff/bookings.ts';
import { atTheConsole } from './at-the-console.ts';

const at = atTheConsole();
const WEDNESDAY = '2026-11-25';

test('an appointment is found by its number, moved, cancelled, restored and spelled better, by keyboard alone', async () => {
  const page = await at.signIn('Onthaal');
  const { id, reference } = await at.bookAt('desk-1', 'Fatma Yilmas', `${WEDNESDAY}T09:20:00+01:00`);
  await at.press('/');
  await expect.poll(at.focused).toMatch(/^Nummer, naam of telefoon/);
  await page.keyboard.type(reference.replaceAll(' ', '').toLowerCase());
  await at.press('Enter');
  await at.choose(/^Fatma Yilmas$/);

  await at.choose(/^Verzet de afspraak$/);
  await expect.poll(at.focused).toBe('Verzet de afspraak');
  await at.tabTo(/^Vrije momenten/);
  await at.press('PageDown');
  await page.getByText('Week van maandag 30 november').waitFor();
  await page.locator('[role="gridcell"].active.free[id*="2026-11-30"]').waitFor();
  await at.press('Enter');
  await at.choose(/^Verzet de afspraak$/);
  await page.getByText('De afspraak is verzet.').waitFor();
  await page.getByRole('link', { name: 'maandag 30 november 2026' }).waitFor();

  await at.choose(/^Annuleer de afspraak$/);
  await expect.poll(at.focused).toBe('Annuleer de afspraak');
  await at.choose(/^Ja, annuleer$/);
  await page.getByText('De afspraak is geannuleerd.').waitFor();
  await at.choose(/^Herstel de afspraak$/);
  await page.getByText('De afspraak staat weer vast.').waitFor();

  await at.choose(/^Verbeter de naam$/);
  await at.tabTo(/^Naam$/);
  await at.press('End', 'Backspace');
  await page.keyboard.type('z');
  await at.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Fatma Yilmaz/ }).waitFor();
  await page.getByText('De naam is verbeterd.').waitFor();
  expect(at.presses(), 'key presses of all that, typed characters apart').toBeLessThan(140);

  const { booking, corrections } = await at.ask<BookingFile>(`bookings/${id}`);
  expect(booking).toMatchObject({ status: 'booked', name: 'Fatma Yilmaz', start: '2026-11-30T08:00:00Z' });
  expect(corrections).toMatchObject([{ before: 'Fatma Yilmas', by: 'Noor (onthaal)' }]);
});

test('whoever must be seen before a deadline gets a place beyond capacity, with a reason that everybody at the desk reads', async () => {
  const page = await at.signIn('Onthaal');
  await at.press('n');
  await page.getByRole('radio', { name: /^Beslissing/ }).press('Space');
  await at.choose(/^Geen geschikt moment/);
  await page.getByLabel('Dag', { exact: true }).fill(WEDNESDAY);
  await page.getByLabel('Uur', { exact: true }).fill('12:40');
  await page.getByLabel('Naam').fill('Mohammed Salah');
  await page.getByLabel('Naam').press('Enter');
  await page.getByText('Vul de dag, het uur en de reden in van de extra plaats.').waitFor();
  await page.getByLabel('Waarom?').fill('beroep loopt vrijdag af');
  await page.getByLabel('Waarom?').press('Enter');
  await page.getByRole('heading', { name: 'De afspraak staat vast' }).waitFor();
  await at.choose(/^Open de afspraak$/);
  await page.getByText('Extra plaats: beroep loopt vrijdag af').waitFor();
  expect(await page.locator('.facts').innerText()).toMatch(/Balie\s+Extra plaats/);
  await at.goTo(`day/${WEDNESDAY}`);
  const line = page.getByRole('listitem').filter({ hasText: 'Mohammed Salah' });
  expect(await line.innerText()).toMatch(/Extra plaats: beroep loopt vrijdag af[^]*Extra 1/);
});
