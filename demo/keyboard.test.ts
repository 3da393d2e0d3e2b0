import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium, visit } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { putHeader } from './header-that-stays.ts';
import { type OpenBrowser, type Tab, byKeyboard, tabOf } from './keyboard.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';
import { openWebKitGtk } from './webkit-gtk.ts';

let demo: RunningDemo;
/** Each browser, or why there is none. */
const open: Record<string, OpenBrowser | string> = {};
beforeAll(async () => {
  [demo, open['Chromium']] = await Promise.all([startDemo({ VERIFY_CONTACT: 'on' }), openChromiumTab()]);
  await Promise.all([openIfThere('Firefox', openFirefox), openIfThere('WebKitGTK', openWebKitGtk)]);
  for (const why of Object.values(open)) if (typeof why === 'string') console.log(`Skipped: ${why}`);
});
afterAll(async () => {
  await Promise.all(Object.values(open).map((browser) => typeof browser === 'object' && browser.close()));
  await demo.remove();
});

async function openIfThere(name: string, start: () => Promise<OpenBrowser | undefined>): Promise<void> {
  open[name] = await start().then(
    (browser) => browser ?? `${name} is not installed.`,
    (error: Error) => `${name} is installed, but does not start: ${error.message}`,
  );
}

const words = {
  nl: {
    address: '/afspraak',
    skip: 'Naar de inhoud',
    product: /^Info over onbeperkt/,
    toTimes: 'Kies een moment',
    name: 'Naam',
    email: 'E-mailadres',
    go: 'Verder',
    confirm: 'Bevestig de afspraak',
    code: 'Code van 6 cijfers',
    done: 'Je afspraak staat vast',
    manage: 'Verzet of annuleer de afspraak',
    move: 'Verzet de afspraak',
    moved: 'Je afspraak is verzet',
    cancel: 'Annuleer de afspraak',
    yesCancel: 'Ja, annuleer',
    cancelled: 'Je afspraak is geannuleerd',
    time: /uur$/,
  },
  en: {
    address: '/en/appointment',
    skip: 'Go to the content',
    product: /^Info on unlimited/,
    toTimes: 'Choose a time',
    name: 'Name',
    email: 'Email address',
    go: 'Continue',
    confirm: 'Confirm the appointment',
    code: 'Code of 6 digits',
    done: 'Your appointment is booked',
    manage: 'Move or cancel the appointment',
    move: 'Move the appointment',
    moved: 'Your appointment has been moved',
    cancel: 'Cancel the appointment',
    yesCancel: 'Yes, cancel',
    cancelled: 'Your appointment is cancelled',
    time: /\d:\d\d( We speak English)?$/,
  },
  ar: {
    address: '/ar/appointment',
    skip: 'الانتقال إلى المحتوى',
    product: /onbeperkt/,
    toTimes: 'اختيار وقت',
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    go: 'متابعة',
    confirm: 'تأكيد الموعد',
    code: 'رمز من 6 أرقام',
    done: 'موعدك مؤكد',
    manage: 'تغيير الموعد أو إلغاؤه',
    move: 'تغيير الموعد',
    moved: 'تم تغيير موعدك',
    cancel: 'إلغاء الموعد',
    yesCancel: 'نعم، إلغاء',
    cancelled: 'تم إلغاء موعدك',
    time: /الساعة \u2068?\d+:\d\d/,
  },
} as const;

describe.each(['Chromium', 'Firefox', 'WebKitGTK'])('by keyboard alone, in %s', (name) => {
  test.for(['nl', 'en', 'ar'] as const)('somebody books in %s with 40 presses at most, moves and cancels, hears each time where they are and always sees it', async (language, { skip }) => {
    const browser = open[name]!;
    const { tab } = typeof browser === 'object' ? browser : skip(browser);
    const say = words[language];
    const contact = `amira.${name}.${language}@example.org`.toLowerCase();
    await tab.open(`${demo.origin}${say.address}`);
    await putHeader(tab);
    const keys = byKeyboard(tab);
    await keys.press(say.skip);
    await keys.press(say.product);
    if (await keys.canReach(say.toTimes)) await keys.press(say.toTimes);
    await keys.press(say.time);
    await keys.type(say.name, `Amira ${name} ${language}`);
    await keys.type(say.email, contact);
    await keys.press(say.go);
    await keys.press(say.confirm);
    await keys.type(say.code, await codeSentTo(contact));
    await keys.press(say.confirm);
    await keys.hears(say.done);
    console.log(`${keys.count()} presses for a booking in ${language}, in ${name}`);
    expect(keys.count(), 'from the first question to a booking, typed characters apart').toBeLessThanOrEqual(40);

    const reference = await referenceIn(tab);
    await keys.press(say.manage);
    await keys.press(say.move);
    await keys.press(say.time);
    await keys.press(say.move);
    await keys.hears(say.moved);
    expect(await referenceIn(tab)).toBe(reference);
    await keys.press(say.manage);
    await keys.press(say.cancel);
    await keys.press(say.yesCancel);
    await keys.hears(say.cancelled);
    expect(keys.covered).toEqual([]);
  });
});

test('somebody who does not know what they need gets by keyboard to the times of what fits, and hears each question', async () => {
  const { tab } = open['Chromium'] as OpenBrowser;
  await tab.open(`${demo.origin}/afspraak`);
  const keys = byKeyboard(tab);
  await keys.press(/^Weet je het niet zeker\?/);
  await keys.hears('Wat past het best bij jou?');
  await keys.press(/^Ik wil iets regelen/);
  await keys.hears('Wat wil je regelen?');
  await keys.press('Terug');
  await keys.hears('Wat past het best bij jou?');
  await keys.press(/^Ik wil uitleg/);
  await keys.hears('Waarover wil je uitleg?');
  await keys.press(/^(Hier wonen om te )?studeren/i);
  await keys.hears('Dit past bij je antwoorden');
  await keys.press('Ga verder met dit onderwerp');
  await keys.hears('Info over studenten');
  await keys.press('Kies een moment');
  await keys.hears('Kies een moment');
});

async function openChromiumTab(): Promise<OpenBrowser> {
  const browser = await openChromium();
  return { tab: tabOf(await visit(browser, 'about:blank', { viewport: { width: 390, height: 600 } })), close: () => browser.close() };
}

const referenceIn = (tab: Tab): Promise<string> => tab.evaluate(() => document.querySelector('infopunt-booking')!.shadowRoot!.querySelector('.reference bdi')!.textContent!);

async function codeSentTo(address: string): Promise<string> {
  for (;;) {
    const letters = (await (await fetch(`${demo.origin}/letters.json`)).json()) as { kind: string; to: string; text: string }[];
    const letter = letters.find(({ kind, to }) => kind === 'code' && to === address);
    if (letter) return letter.text.match(/\d{3} ?\d{3}/)![0];
    await new Promise((resume) => setTimeout(resume, 100));
  }
}
