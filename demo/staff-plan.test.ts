import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { StaffBooking, StaffDay, StaffTimes } from '../server/contract/staff/bookings.ts';
import type { ClosedBookings } from '../server/contract/staff/plan.ts';
import { axeFindings, openChromium, visit } from './chromium.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

let demo: RunningDemo;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), openChromium()]);
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser.close();
  await demo.remove();
});

test('a planner closes an afternoon with six bookings and moves all six, by keyboard alone', async () => {
  await signIn();
  const afternoon = await afternoonOfDesk('desk-1');
  const six: StaffBooking[] = [];
  for (const start of afternoon.slice(0, 6)) {
    const request = { product: 'studenten', start, desk: 'desk-1', visitor: { name: `Bezoeker ${six.length + 1}` }, language: 'nl', letters: false };
    six.push(await asStaff<StaffBooking>('bookings', request));
  }
  const day = afternoon[0]!.slice(0, 10);
  await press(/^Planning$/);
  await page.locator('.plan-table').waitFor();
  const link = page.locator(`a[href$="/away/desk-1/${day}"]`);
  for (let weeks = 0; weeks < 4 && !(await link.count()); weeks += 1) {
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await press(/^Volgende week$/);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(before);
    await page.locator('.plan-table').waitFor();
  }
  await press(new RegExp(`^${(await link.textContent())!.replace(/\s+/g, ' ').trim()}$`));
  await page.getByRole('heading', { name: 'Iemand afwezig' }).waitFor();
  await page.getByRole('checkbox', { name: 'Balie 1', checked: true }).waitFor();
  await press(/^Namiddag$/);
  await press(/^Toon wie geraakt wordt$/);
  await expect.poll(focused, { timeout: 10_000 }).toMatch(/^\d+ afspraken worden geraakt$/);
  for (const { name } of six) await page.getByRole('row', { name }).waitFor();
  await press(/^Sluit en verzet iedereen$/);
  await expect.poll(focused, { timeout: 20_000 }).toMatch(/^Klaar: /);

  const places = new Set<string>();
  for (const { id, name, start } of six) {
    const { booking } = await ask<{ booking: StaffBooking }>(`bookings/${id}`);
    expect([name, booking.status, booking.closed]).toEqual([name, 'booked', false]);
    expect(`${booking.desk} ${booking.start}`).not.toBe(`desk-1 ${start}`);
    const { slots } = await ask<StaffDay>(`days/${booking.start.slice(0, 10)}`);
    expect(slots.filter(({ taken }) => taken?.by === 'booking' && taken.booking === id).map((slot) => `${slot.desk} ${slot.start}`)).toEqual([`${booking.desk} ${booking.start}`]);
    places.add(`${booking.desk} ${booking.start}`);
  }
  expect(places.size).toBe(6);
  expect((await ask<ClosedBookings>('closed')).bookings.filter(({ id }) => six.some((booking) => booking.id === id))).toEqual([]);
});

test('a change of hours says whom it hits before it is saved, and what is hit can be taken up later', async () => {
  await signIn();
  const afternoon = await afternoonOfDesk('desk-2');
  await asStaff('bookings', { product: 'studenten', start: afternoon[0], desk: 'desk-2', visitor: { name: 'Rana Aziz' }, language: 'nl', letters: false });
  const day = afternoon[0]!.slice(0, 10);
  await page.goto(`${demo.origin}/staff#/plan/week/${day}`);
  await press(/^Bijzondere uren$/);
  await page.getByRole('checkbox', { name: 'Balie 2' }).check();
  await page.getByLabel('Van', { exact: true }).fill(day);
  await page.getByLabel('Tot en met', { exact: true }).fill(day);
  await press(/^Toon wat dit verandert$/);
  await expect.poll(focused).toMatch(/^Dit raakt/);
  await page.locator('.preview').getByRole('link', { name: 'Rana Aziz' }).waitFor();
  expect((await ask<ClosedBookings>('closed')).bookings).toEqual([]);
  await press(/^Bewaar, /);
  await expect.poll(focused).toMatch(/Bewaard/);
  await press(/^Verzet nu/);
  await press(/^Zoek nieuwe momenten$/);
  await expect.poll(focused).toMatch(/op gesloten tijd$/);
  await press(/^Verzet iedereen op deze lijst$/);
  await expect.poll(focused, { timeout: 20_000 }).toMatch(/^Klaar: /);
  expect((await ask<ClosedBookings>('closed')).bookings).toEqual([]);
});

test.each([
  [768, 'light'],
  [768, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('at %d px, %s, axe finds nothing on the views of the planner, and nothing scrolls sideways', async (width, colorScheme) => {
  await signIn({ viewport: { width, height: 900 }, colorScheme });
  const desk = page.locator('.plan-table');
  const views: [string, string, () => Promise<unknown>][] = [
    ['week', 'plan', () => desk.waitFor()],
    ['month', 'plan/month', () => page.locator('.month').waitFor()],
    ['hours', 'plan/week', async () => (await page.getByRole('button', { name: 'Weekuren Balie 1' }).click(), page.locator('.typed-hours').waitFor())],
    ['holidays', 'plan/week', async () => (await page.getByRole('button', { name: 'Verander niets' }).click(), await page.getByRole('button', { name: 'Feestdagen' }).click(), page.getByRole('combobox', { name: 'Jaar' }).waitFor())],
    ['preview', 'plan/week', async () => (await page.getByRole('checkbox').last().check(), await page.getByRole('button', { name: 'Toon wat dit verandert' }).click(), page.locator('.preview').waitFor())],
    ['away', 'away', () => page.getByRole('button', { name: 'Namiddag' }).waitFor()],
    [
      'list',
      'away',
      async () => {
        await page.getByRole('checkbox', { name: 'Balie 4' }).check();
        await page.getByLabel('Tot en met dag').fill(new Date(Date.now() + 7 * 24 * 60 * 60_000).toISOString().slice(0, 10));
        await page.getByRole('button', { name: 'Toon wie geraakt wordt' }).click();
        await page.getByRole('button', { name: /^Ander moment/ }).first().click({ timeout: 15_000 });
        await page.getByRole('grid').waitFor();
      },
    ],
  ];
  for (const [view, address, arrived] of views) {
    await page.goto(`${demo.origin}/staff#/${address}`);
    await arrived();
    expect([view, await axeFindings(page)]).toEqual([view, []]);
    expect([view, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([view, width]);
  }
});

async function signIn(options = {}): Promise<void> {
  page = await visit(browser, `${demo.origin}/demo-sign-in`, { viewport: { width: 1280, height: 800 }, ...options });
  await press(/^Planning$/);
  await page.getByRole('heading', { level: 1, name: /^Vandaag/ }).waitFor();
}

/** Tabs on until the focus is on the control of that name, and presses it. */
async function press(name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().waitFor();
  for (let tabs = 0; tabs < 120; tabs += 1) {
    if (name.test(await focused())) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`No ${String(name)} within 120 tabs; the focus is on "${await focused()}"`);
}

function focused(): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const text = (element as HTMLInputElement | null)?.labels?.[0]?.textContent || element?.getAttribute('aria-label') || element?.textContent || '';
    return text.replace(/\s+/g, ' ').trim();
  });
}

/** Free times of an afternoon of that desk, on the first day within three weeks that has six. */
async function afternoonOfDesk(desk: string): Promise<string[]> {
  const from = new Date(Date.now() + 24 * 60 * 60_000);
  const to = new Date(from.getTime() + 20 * 24 * 60 * 60_000);
  const { days } = await ask<StaffTimes>(`products/studenten/times?from=${from.toISOString().slice(0, 10)}&to=${to.toISOString().slice(0, 10)}`);
  const afternoons = days.map(({ times }) => times.filter((time) => time.start.slice(11) > '12:00' && time.desks.some((free) => free.desk === desk)).map(({ start }) => start));
  return afternoons.find((starts) => starts.length >= 6)!;
}

async function ask<T>(path: string): Promise<T> {
  return (await (await page.request.get(`${demo.origin}/api/staff/${path}`)).json()) as T;
}

async function asStaff<T>(path: string, body: object): Promise<T> {
  const answer = await page.request.post(`${demo.origin}/api/staff/${path}`, { data: body, headers: { Origin: demo.origin, 'Idempotency-Key': crypto.randomUUID() } });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as T;
}
