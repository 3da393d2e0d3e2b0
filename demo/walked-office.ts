import type { Browser, BrowserContextOptions } from 'playwright-core';
import { serve } from '../server/serve.ts';
import { MONDAY_MORNING, openTestOffice } from '../server/test-office.ts';
import { visit } from './chromium.ts';
import { citySite } from './city-site.ts';
import { freePort } from './running-demo.ts';
import { openLetterBox } from './letter-box.ts';
import { demoOffice } from './office.ts';
import type { Walker } from './screens.ts';

/** The demo's office and pages on a Monday morning that never ends: what its screens say is the same at every run. */
export interface WalkedOffice {
  origin: string;
  /** Somebody in front of the page for appointments in that language, on the same Monday. */
  walker(browser: Browser, language: string, options?: BrowserContextOptions): Promise<Walker>;
  /** What has been sent to that address. */
  sentTo(address: string): { text: string }[];
  end(): Promise<void>;
}

export async function openWalkedOffice(): Promise<WalkedOffice> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const office = await openTestOffice(demoOffice([2026, 2027]), { PUBLIC_URL: origin, VERIFY_CONTACT: 'on' });
  const letters = office.sendLetters();
  const site = await serve(citySite(office, openLetterBox()), { port, hostname: '127.0.0.1' });
  let walkers = 0;
  return {
    origin,
    async walker(browser, language, options) {
      const page = await visit(browser, 'about:blank', options);
      await page.clock.setFixedTime(MONDAY_MORNING);
      await page.goto(`${origin}${language === 'nl' ? '/afspraak' : `/${language}/appointment`}`);
      const number = walkers++;
      return { page, language, number, email: `amira${number}@example.org`, origin, link: '', inside: (selector) => page.locator(`infopunt-booking ${selector}`), codeSentTo };
    },
    sentTo,
    async end() {
      await letters?.stop();
      await site.close();
      office.end();
    },
  };

  function sentTo(address: string) {
    return office.sent.filter(({ to }) => to === address);
  }

  async function codeSentTo(address: string, but?: string): Promise<string> {
    for (;;) {
      const code = sentTo(address).map(({ text }) => /\b\d{3} ?\d{3}\b/.exec(text)?.[0].replace(' ', '')).find((each) => each && each !== but);
      if (code) return code;
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
}
