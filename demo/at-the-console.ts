import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Availability } from '../server/contract/availability.ts';
import type { StaffBooking } from '../server/contract/staff/bookings.ts';
import { serve, type Serving } from '../server/serve.ts';
import { MONDAY_MORNING, openTestOffice, type TestOffice } from '../server/test-office.ts';
import { openChromium, visit } from './chromium.ts';
import { citySite } from './city-site.ts';
import { focusedName } from './keyboard.ts';
import { openLetterBox } from './letter-box.ts';
import { demoOffice } from './office.ts';
import { freePort } from './running-demo.ts';

/** Staff of the demo's office, at their console in Chromium, on a Monday morning that never ends. Nobody has booked yet. */
interface AtTheConsole {
  readonly origin: string;
  readonly office: TestOffice;
  /** The window of whoever signed in last. */
  readonly page: Page;
  /** A window on the same Monday, closed after the test. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens a window and signs in by keyboard: Today is on the screen then. */
  signIn(role: 'Onthaal' | 'Planning' | 'Beheer', options?: BrowserContextOptions): Promise<Page>;
  /** Goes to a view: `day/2026-11-24`. */
  goTo(view: string): Promise<unknown>;
  /** What the API answers to whoever is signed in. */
  ask<T>(path: string): Promise<T>;
  /** Writes as whoever is signed in, and expects that to be done. */
  write<T>(path: string, body: object): Promise<T>;
  /** Somebody books about their studies from their own telephone: the last time that is free online on that day. */
  bookOnline(name: string, day: string): Promise<void>;
  /** Somebody of staff books about their studies, for whoever it is, at that desk. */
  bookAt(desk: string, name: string, start: string): Promise<StaffBooking>;
  /** Name or text of what has the focus. */
  focused(): Promise<string>;
  press(...keys: string[]): Promise<void>;
  /** Tabs on until the focus is on the control of that name. */
  tabTo(name: RegExp): Promise<void>;
  /** Tabs to it and presses Enter. */
  choose(name: RegExp): Promise<void>;
  /** Key presses so far, typed characters apart. */
  presses(): number;
}

const MOST_TABS = 120;

/** For the tests of one file, which share one office and one browser: to be called once, outside of them. */
export function atTheConsole(): AtTheConsole {
  let origin: string;
  let office: TestOffice;
  let site: Serving;
  let browser: Browser;
  let page: Page;
  let windows: Page[] = [];
  let presses = 0;
  let keys = 0;

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://localhost:${port}`;
    office = await openTestOffice(demoOffice([2026, 2027]), { PUBLIC_URL: origin });
    site = await serve(citySite(office, openLetterBox()), { port, hostname: '127.0.0.1' });
    browser = await openChromium();
  });
  afterEach(async () => {
    for (const window of windows) await window.context().close();
    windows = [];
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    office.end();
  });

  const at: AtTheConsole = {
    get origin() {
      return origin;
    },
    get office() {
      return office;
    },
    get page() {
      return page;
    },
    async open(address, options) {
      const window = await visit(browser, 'about:blank', { viewport: { width: 1280, height: 800 }, ...options });
      windows.push(window);
      await window.clock.setFixedTime(MONDAY_MORNING);
      await window.goto(`${origin}${address}`);
      return window;
    },
    async signIn(role, options) {
      page = await at.open('/demo-sign-in', options);
      await at.choose(new RegExp(`^${role}$`));
      await page.getByRole('heading', { level: 1, name: /^Vandaag/ }).waitFor();
      presses = 0;
      return page;
    },
    goTo: (view) => page.goto(`${origin}/staff#/${view}`),
    async ask<T>(path: string) {
      return (await (await page.request.get(`${origin}/api/staff/${path}`)).json()) as T;
    },
    async write<T>(path: string, body: object) {
      const answer = await page.request.post(`${origin}/api/staff/${path}`, { data: body, headers: { Origin: origin, 'Idempotency-Key': `console-${(keys += 1)}` } });
      expect([path, answer.ok()]).toEqual([path, true]);
      return (await answer.json()) as T;
    },
    async bookOnline(name, day) {
      const { days } = (await (await office.get(`/api/v1/products/studenten/availability?from=${day}&to=${day}`)).json()) as Availability;
      const { start } = days[0]!.times.at(-1)!;
      const answer = await office.post('/api/v1/bookings', { product: 'studenten', start, visitor: { name, email: `visitor-${(keys += 1)}@example.org` }, language: 'fr', talkLanguage: 'fr' });
      expect(answer.status).toBe(201);
    },
    bookAt: (desk, name, start) => at.write<StaffBooking>('bookings', { product: 'studenten', start, desk, visitor: { name }, language: 'nl', letters: false }),
    focused: () => focusedName(page),
    async press(...names) {
      for (const name of names) {
        presses += 1;
        await page.keyboard.press(name);
      }
    },
    async tabTo(name) {
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        if (name.test(await at.focused())) return;
        await at.press('Tab');
      }
      throw new Error(`No ${String(name)} within ${MOST_TABS} tabs; the focus is on "${await at.focused()}"`);
    },
    async choose(name) {
      await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().waitFor();
      await at.tabTo(name);
      await at.press('Enter');
    },
    presses: () => presses,
  };
  return at;
}
