import { expect, test } from 'vitest';
import { openMailServer } from '../server/mail/test-mail-server.ts';
import { book, countLetters, freeStarts } from './booking-by-http.ts';
import { startDemo } from './running-demo.ts';

// Part of `npm run soak`: kills the office at the worst moment for its letters, between "the mail server has taken it" and
// "it is marked as sent". KILLS says how often (200).

const KILLS = Number(process.env['KILLS'] ?? 200);
const BOOKINGS = KILLS * 3;

test(`${KILLS} kills between sending a letter and marking it as sent: none is missing, and what came twice is the same letter`, async () => {
  const mail = await openMailServer();
  const demo = await startDemo({ SMTP_URL: mail.url, MAIL_FROM: 'afspraak@stad.example' });
  const starts = await freeStarts(demo.origin, BOOKINGS);
  let kills = 0;
  let dying: Promise<void> | undefined;
  mail.onTaken(() => {
    if (dying || kills >= KILLS || mail.messageIds.length < kills * 2) return;
    kills += 1;
    dying = demo.stop('SIGKILL').then(() => demo.start()).then(() => void (dying = undefined));
  });
  for (let next = 0; next < starts.length; ) {
    await dying;
    if ((await book(demo.origin, starts[next]!, `soak-${next}`).catch(() => 0)) === 201) next += 1;
  }
  await expect.poll(() => countLetters(mail).letters, { timeout: 10 * 60_000, interval: 500 }).toBe(BOOKINGS);
  const { addresses, twice } = countLetters(mail);
  await demo.remove();
  await mail.close();
  expect([kills, addresses]).toEqual([KILLS, BOOKINGS]);
  console.log(`${KILLS} kills: ${BOOKINGS} letters, none missing, ${twice} came twice with the same Message-ID.`);
});
