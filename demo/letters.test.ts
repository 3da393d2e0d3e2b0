import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMailServer, type TestMailServer } from '../server/mail/test-mail-server.ts';
import { book, countLetters, freeStarts } from './booking-by-http.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

const KILLS = 8;

let mail: TestMailServer;
let demo: RunningDemo;
beforeEach(async () => {
  mail = await openMailServer();
  demo = await startDemo({ SMTP_URL: mail.url, MAIL_FROM: 'afspraak@stad.example' });
});
afterEach(async () => {
  await demo.remove();
  await mail.close();
});

test(`the office is killed ${KILLS} times just when a letter has been taken: no letter is missing, and one that comes twice is the same letter`, async () => {
  const starts = await freeStarts(demo.origin, KILLS * 5);
  let kills = 0;
  let dying: Promise<void> | undefined;
  mail.onTaken(() => {
    if (dying || kills >= KILLS || mail.messageIds.length < (kills + 1) * 4) return;
    kills += 1;
    dying = demo.stop('SIGKILL').then(() => demo.start()).then(() => void (dying = undefined));
  });
  for (let next = 0; next < starts.length; ) {
    await dying;
    const status = await book(demo.origin, starts[next]!, `killed-${next}`).catch(() => 0);
    if (status === 201) next += 1;
  }
  await expect.poll(() => countLetters(mail).letters, { timeout: 90_000, interval: 200 }).toBe(starts.length);
  await dying;
  const { addresses, twice } = countLetters(mail);
  expect([kills, addresses]).toEqual([KILLS, starts.length]);
  // So many are under way at a time.
  expect(twice).toBeLessThanOrEqual(KILLS * 5);
}, 150_000);
