import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atTheConsole } from './at-the-console.ts';

const at = atTheConsole();

async function goTo(view: string, heading: string): Promise<void> {
  await at.goTo(view);
  await at.page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

test('an admin invites a colleague, sees the link once, ends their access and gives it back, and the audit says so', async () => {
  const page = await at.signIn('Beheer');
  await goTo('accounts', 'Medewerkers');
  await page.getByRole('button', { name: 'Maak een link' }).click();
  await page.getByRole('alert').getByText('Vul een naam in').waitFor();
  await page.getByLabel('Naam').fill('Noor Peeters');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Bezorg deze link aan Noor Peeters' }).waitFor();
  expect(await page.getByLabel('Link').inputValue()).toContain('/staff#invitation=');
  await page.getByRole('button', { name: 'Beëindig toegang Noor Peeters' }).click();
  await page.getByRole('button', { name: 'Ja, beëindig' }).click();
  await page.getByRole('button', { name: 'Geef toegang terug Noor Peeters' }).click();
  await page.getByRole('button', { name: 'Beëindig toegang Noor Peeters' }).waitFor();
  await page.reload();
  await page.getByRole('row', { name: /Noor Peeters/ }).waitFor();
  expect(await page.getByLabel('Link').count()).toBe(0);
  await goTo('audit', 'Logboek');
  await page.getByRole('row', { name: /Noor Peeters · toegang teruggegeven/ }).waitFor();
  await page.getByRole('row', { name: /Nodigde iemand uit .*Noor Peeters/ }).waitFor();
});

test('whoever opens the link of their invitation makes a passkey, is in, and comes in with it again', async () => {
  await at.signIn('Beheer');
  const { link } = await at.write<{ link: string }>('accounts', { name: 'Lotte Maes', role: 'desk' });
  const page = await at.open('/demo-sign-in');
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await page.goto(link);
  await page.getByRole('heading', { name: 'Welkom aan de balie' }).waitFor();
  expect(page.url(), 'the invitation is taken out of the address').toBe(`${at.origin}/staff`);
  await page.getByRole('button', { name: 'Maak een passkey' }).press('Enter');
  await page.getByRole('heading', { name: /^Vandaag/ }).waitFor();
  await page.locator('.who', { hasText: 'Lotte Maes' }).waitFor();
  await page.getByRole('button', { name: 'Meld je af' }).click();
  await page.getByRole('button', { name: 'Meld je aan met een passkey' }).press('Enter');
  await page.locator('.who', { hasText: 'Lotte Maes' }).waitFor();

  const other = await at.open('/demo-sign-in');
  await other.goto(link);
  await other.getByRole('button', { name: 'Maak een passkey' }).click();
  await other.getByText('Deze uitnodiging werkt niet meer').waitFor();
});

test('figures are drawn with their numbers beside them, and come as a file, as do the appointments', async () => {
  const page = await at.signIn('Beheer');
  await at.bookOnline('=HYPERLINK("http://evil.example")', '2026-11-24');
  await goTo('figures', 'Cijfers');
  await page.getByRole('img', { name: 'Afspraken per week' }).waitFor();
  await page.getByText('Dezelfde cijfers als tabel: Afspraken per week').click();
  expect(await page.getByRole('table', { name: 'Afspraken per week' }).getByRole('row').count()).toBeGreaterThan(2);
  expect(await download('Cijfers als bestand (CSV)')).toMatchObject({ name: expect.stringMatching(/\.csv$/), text: expect.stringContaining('bookings') });
  await page.getByLabel('Tot en met', { exact: true }).fill('2026-11-27');
  const appointments = await download('Haal de afspraken op (CSV)');
  // A name that a spreadsheet would take for a formula is text there.
  expect(appointments.text).toContain(`'=HYPERLINK(`);
  await goTo('audit', 'Logboek');
  await page.getByRole('row', { name: /Haalde afspraken op als bestand/ }).waitFor();

  async function download(link: string): Promise<{ name: string; text: string }> {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }
});

test('what is known of a visitor is erased after asking once more, and nothing of them is left on the screen', async () => {
  const page = await at.signIn('Beheer');
  const { id, sequence } = await at.bookAt('desk-1', 'Yusuf Demir', '2026-11-26T09:00:00+01:00');
  await at.write(`bookings/${id}/cancel`, { sequence, letters: false });
  await goTo(`booking/${id}`, 'Yusuf Demir');
  await page.getByRole('button', { name: 'Wis de gegevens' }).click();
  await page.getByText('Je kunt dit niet ongedaan maken.').waitFor();
  await page.getByRole('button', { name: 'Laat zo' }).click();
  await page.getByRole('button', { name: 'Wis de gegevens' }).click();
  await page.getByRole('button', { name: 'Ja, wis voorgoed' }).click();
  await page.getByText('De gegevens zijn gewist.').waitFor();
  await expect.poll(() => page.getByText('Yusuf Demir').count()).toBe(0);
});
