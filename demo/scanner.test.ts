import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serve, type Serving } from '../server/serve.ts';
import { bookAs, openTestOffice, smallOffice, type TestOffice } from '../server/test-office.ts';
import { openChromium } from './chromium.ts';
import { mailScanner } from './mail-scanner.ts';

/** SCANS=1000 npx vitest run … visits so many pages. */
const SCANS = Number(process.env['SCANS'] ?? 60);
const AT_ONCE = 6;

let office: TestOffice;
let serving: Serving;
let browser: Browser;
/** Of every letter that people got, by what the letter was about. */
let links: Map<string, string>;
beforeAll(async () => {
  const port = 18_000 + Math.floor(Math.random() * 900);
  office = await openTestOffice(smallOffice(), { PUBLIC_URL: `http://localhost:${port}` });
  serving = await serve(office.app, { port, hostname: '127.0.0.1' });
  browser = await openChromium();
  links = await lettersOfAllKinds();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await serving.close();
  office.end();
});

test(`a scanner that opens ${SCANS} pages behind the links of every letter changes nothing`, async () => {
  const before = await everything();
  const scanner = mailScanner(browser);
  let visited = 0;
  let next = 0;
  const all = [...links.values()];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (visited < SCANS) {
        // Not added in one expression: that would forget what the others visit meanwhile.
        const pages = await scanner.visit(all[next++ % all.length]!);
        visited += pages;
      }
    }),
  );
  expect(visited).toBeGreaterThanOrEqual(SCANS);
  expect(await everything()).toEqual(before);
}, 600_000);

test('a scanner that also presses the first button, at once, after three seconds or both, changes nothing', async () => {
  const before = await everything();
  const scanner = mailScanner(browser);
  const pressed = await Promise.all([...links].map(async ([kind, link]) => [kind, await scanner.press(link, [0]), await scanner.press(link, [3000]), await scanner.press(link, [0, 3000])]));
  for (const [kind, ...buttons] of pressed) expect(buttons.flat(), `what the scanner pressed behind the letter "${String(kind)}"`).toHaveLength(4);
  expect(await everything()).toEqual(before);
}, 120_000);

/** Somebody for each kind of letter, so that each link is as it was when its letter was the last one. */
async function lettersOfAllKinds(): Promise<Map<string, string>> {
  const start = (day: string, time = '08:00') => `2026-12-${day}T${time}:00Z`;
  const act = (token: string, what: string, body: object = {}) => office.post(`/api/v1/booking/${what}`, body, { Authorization: `Bearer ${token}` });
  const email = (name: string) => `${name}@example.org`;
  const someone = (name: string, day: string, time?: string) => bookAs(office, name, { start: start(day, time), visitor: { name, email: email(name) } });

  await someone('confirmed', '08');
  const mover = await someone('moved', '08', '08:20');
  await act(mover.manageToken, 'move', { start: start('08', '09:00'), from: start('08', '08:20') });
  const forgetful = await someone('link', '08', '09:20');
  await office.post('/api/v1/booking/link', { reference: forgetful.reference, contact: email('link') });
  await someone('reminder', '01');
  const canceller = await someone('cancelled', '15');
  const worker = office.sendLetters()!;
  // To the day before the reminded one's appointment; the cancelled one can still be undone then.
  office.clock.now = Date.parse('2026-11-30T10:00:00Z');
  await act(canceller.manageToken, 'cancel');
  // One waits with a booking, which an offer would move; for the other nothing has come free yet.
  const holder = await someone('holder', '22');
  const hopeful = await someone('offer', '29');
  await act(holder.manageToken, 'cancel');
  await act(hopeful.manageToken, 'waiting', { wish: { from: '2026-12-22' } });
  const patient = { product: 'gezinshereniging', wish: { through: '2026-12-01' }, visitor: { name: 'waiting', email: email('waiting') }, language: 'nl' };
  expect((await office.post('/api/v1/waiting', patient)).status).toBe(201);
  office.clock.now += 15 * 60_000 - 1;
  await act(canceller.manageToken, 'undo');
  await act(canceller.manageToken, 'cancel');
  office.clock.now += 1;
  await office.offer();
  worker.wake();
  const kinds = ['confirmed', 'moved', 'link', 'reminder', 'cancelled', 'waiting', 'offer'];
  await vi.waitFor(() => expect(office.sent.map(({ to, kind }) => `${to} ${kind}`)).toEqual(expect.arrayContaining(kinds.map((kind) => `${email(kind)} ${kind}`))));
  await worker.stop();
  return new Map(kinds.map((kind) => [kind, linkIn(office.sent.find((letter) => letter.kind === kind && letter.to === email(kind))!.text)]));
}

function linkIn(text: string): string {
  return /http:\S+\/manage#[\w.-]+/.exec(text)![0];
}

/** All that anybody could lose. */
async function everything(): Promise<unknown> {
  return office.ask(async (copy) => {
    const rows = async (sql: string) => (await copy.execute(sql)).rows.map((row) => Object.values(row));
    return {
      bookings: await rows('select id, state, start, desk_id, sequence, operation from bookings order by id'),
      slots: await rows('select id, booking_id, kept_for, kept_until from slots where booking_id is not null or kept_for is not null order by id'),
      waiting: await rows('select id, state, operation from waiting_list order by id'),
      offers: await rows('select id, state from offers order by id'),
      letters: await rows(`select id, kind from letters order by id`),
    };
  });
}
