import { afterEach, expect, test } from 'vitest';
import { openMailServer, type RefusalPoint, type TestMailServer } from './mail/test-mail-server.ts';
import { serve, type Serving } from './serve.ts';
import { desk, openTestOffice, product, smallOffice, type TestOffice, tuesday } from './test-office.ts';

const BOOKINGS = 1000;

let office: TestOffice;
let serving: Serving;
let mail: TestMailServer;
afterEach(async () => {
  await serving.close();
  office.end();
  await mail.close();
});

test.each([
  ['at the door', 'greeting', 421],
  ['each recipient', 'recipient', 451],
] as const)(`${BOOKINGS} people book while the mail server refuses everything, %s; when it is back each gets one letter`, async (_, at: RefusalPoint, code) => {
  mail = await openMailServer();
  mail.refuse(at, code);
  const desks = ['one', 'two', 'three', 'four'].map((id) => desk(id, ['studenten'], [tuesday('08:00', '20:00')]));
  office = await openTestOffice(smallOffice({ desks, products: [product('studenten', 20)] }), { SMTP_URL: mail.url, MAIL_FROM: 'afspraak@stad.example' });
  serving = await serve(office.app, { port: 0, hostname: '127.0.0.1' });
  const during = office.sendLetters()!;

  const starts = (await freeStarts()).slice(0, BOOKINGS);
  const statuses: number[] = [];
  // A crowd, but no more connections at a time than a system takes without turning some away.
  while (statuses.length < starts.length) {
    const first = statuses.length;
    statuses.push(...(await Promise.all(starts.slice(first, first + 100).map((start, index) => book(start, first + index)))));
  }
  expect(statuses.filter((status) => status === 201)).toHaveLength(BOOKINGS);
  expect(mail.messageIds).toEqual([]);

  // The clock jumps hours ahead, which no letter that is under way would understand.
  await during.stop();
  mail.refuse(at);
  office.clock.now += 6 * 60 * 60_000;
  const letters = office.sendLetters()!;
  await expect.poll(() => mail.messageIds.length, { timeout: 60_000, interval: 100 }).toBe(BOOKINGS);
  expect(new Set(mail.messageIds).size).toBe(BOOKINGS);
  expect(new Set(mail.recipients.flat()).size).toBe(BOOKINGS);
  await letters.stop();
}, 120_000);

/** Each as often as it has desks. */
async function freeStarts(): Promise<string[]> {
  const answer = await fetch(`http://127.0.0.1:${serving.port}/api/v1/products/studenten/availability?from=2026-11-24&to=2027-01-20`);
  const { days } = (await answer.json()) as { days: { times: { start: string; free: number }[] }[] };
  return days.flatMap(({ times }) => times.flatMap(({ start, free }) => Array.from({ length: free }, () => start)));
}

async function book(start: string, index: number): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${serving.port}/api/v1/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `outage-${index}` },
    body: JSON.stringify({ product: 'studenten', start, visitor: { name: `Visitor ${index}`, email: `v${index}@example.org` }, language: 'nl' }),
  });
  await answer.text();
  return answer.status;
}
