import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { openWalkedOffice, type WalkedOffice } from './walked-office.ts';

let office: WalkedOffice;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([openWalkedOffice(), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await office.end();
});

test('whoever listens on a slow line hears each wait, screen and error of a booking exactly once, and nothing else', async () => {
  const walker = await office.walker(browser, 'nl');
  const { page, inside } = walker;
  const press = (selector: string) => inside(selector).first().click();
  await page.route('**/api/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });

  await inside('.card').nth(3).click();
  await inside('.primary').waitFor();
  await page.evaluate(listen);
  await press('.primary');
  await press('.row');
  await press('form .primary');
  await inside('.alarm').waitFor();
  await inside('#name').fill('Amira Haddad');
  await inside('#email').fill(walker.email);
  await press('form .primary');
  await inside('dl').waitFor();
  await page.context().setOffline(true);
  await inside('[role="status"]:not(:empty)').waitFor();
  await page.context().setOffline(false);
  await page.route('**/api/v1/bookings', (route) => route.abort());
  await press('dl ~ .primary');
  await inside('.alarm').waitFor();
  await page.unroute('**/api/v1/bookings');
  await press('dl ~ .primary');
  await press('form ~ .secondary');
  await inside('[role="status"]:has-text("@")').waitFor();
  await inside('#code').fill('1');
  await press('form .primary');
  await inside('.alarm').waitFor();
  await inside('#code').fill(await walker.codeSentTo(walker.email));
  await press('form .primary');
  await inside('.reference').waitFor();

  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
    'focused: Kies een moment',
    'said: We zoeken vrije momenten…',
    'focused: Voor wie is de afspraak?',
    'focused: Er is nog iets na te kijken Vul een naam in Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.be',
    'focused: Klopt alles?',
    'said: Je bent offline. Wat je invulde, blijft staan.',
    'said: Even geduld…',
    'focused: We kregen geen antwoord. Kijk of je internet hebt en probeer opnieuw. Er wordt niets dubbel geboekt. Telefoon: 09 000 00 00',
    'said: Even geduld…',
    'focused: Typ de code',
    'said: Even geduld…',
    'said: We stuurden de code opnieuw naar a•••@example.org.',
    'said: Even geduld…',
    'focused: Er is nog iets na te kijken Dat is niet de code die we stuurden. Kijk de cijfers na.',
    'said: Even geduld…',
    'focused: Je afspraak staat vast',
  ]);
});

/** Notes what a screen reader says by itself: what a live region holds anew, and what of our own the focus comes to. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  const root = document.querySelector('infopunt-booking')!.shadowRoot!;
  const say = (how: string, text: string | null | undefined) => text?.trim() && heard.push(`${how}: ${text.replace(/\s+/g, ' ').trim()}`);
  new MutationObserver((changes) => {
    const regions = new Set(changes.flatMap(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [aria-live], [role="alert"]') ?? []));
    for (const region of regions) say('said', region.textContent);
  }).observe(root, { subtree: true, childList: true, characterData: true });
  root.addEventListener('focusin', ({ target }) => {
    const { tabIndex, innerText } = target as HTMLElement;
    if (tabIndex < 0) say('focused', innerText);
  });
}
