import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Availability } from '../server/contract/availability.ts';
import type { Booked, Booking } from '../server/contract/booking.ts';
import { audit } from '../server/storage/audit.ts';
import { askCopyOf } from '../server/test-office.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

// `npm run soak`: kills the office again and again while people book, move and cancel, and compares what each of them
// was told with what the office says when it is back. KILLS says how often (200), SEED repeats a run.

const KILLS = Number(process.env['KILLS'] ?? 200);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const VISITORS = 16;

/** What one visitor wants done and may have to ask for again. */
interface Wish {
  path: string;
  body: object;
  headers: Record<string, string>;
}

interface Visitor {
  name: string;
  /** What they were told last. */
  told: { token: string; status: Booking['status']; start: string } | undefined;
  /** Sent, and not answered yet. */
  open: Wish | undefined;
  bookings: number;
}

let demo: RunningDemo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.remove());

test(`after each of ${KILLS} kills (seed ${SEED}) everybody has what they were told, and nothing is lost, doubled or halved`, async () => {
  let seed = SEED;
  const random = (below: number) => Math.floor(((seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31) * below);
  const starts = await freeStarts();
  const visitors: Visitor[] = Array.from({ length: VISITORS }, (_, index) => ({ name: `Visitor ${index}`, told: undefined, open: undefined, bookings: 0 }));
  let answered = 0;
  let repeated = 0;

  for (let kill = 0; kill < KILLS; kill += 1) {
    // Each goes on until the office is gone.
    const lives = visitors.map(async (visitor) => {
      for (;;) {
        if (visitor.open) repeated += 1;
        visitor.open ??= nextWish(visitor, starts[random(starts.length)]!);
        const answer = await send(visitor.open);
        if (!answer) return;
        answered += 1;
        await learn(visitor, answer);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 30 + random(200)));
    await demo.stop('SIGKILL');
    await Promise.all(lives);
    await demo.start();

    for (const { told, open } of visitors) {
      if (!told || open) continue;
      const seen = (await (await fetch(`${demo.origin}/api/v1/booking`, { headers: { Authorization: `Bearer ${told.token}` } })).json()) as Booking;
      expect({ status: seen.status, start: seen.start }).toEqual({ status: told.status, start: told.start });
    }
  }

  await demo.stop();
  const broken = await askCopyOf(demo.databaseFile, (copy) => audit(copy, Date.now()));
  expect(Object.entries(broken).filter(([, count]) => count > 0)).toEqual([]);
  console.log(`${KILLS} kills: ${answered} answers, ${repeated} requests sent again, nothing lost.`);
});

/** Books when there is nothing, else moves twice in three times, else cancels. */
function nextWish(visitor: Visitor, start: string): Wish {
  const { told } = visitor;
  if (told?.status !== 'booked') {
    visitor.bookings += 1;
    const key = `soak-${visitor.name.replace(' ', '-')}-${visitor.bookings}`;
    const body = { product: 'studenten', start, visitor: { name: visitor.name, email: `${key}@example.org` }, language: 'nl' };
    return { path: 'bookings', body, headers: { 'Idempotency-Key': key } };
  }
  const headers = { Authorization: `Bearer ${told.token}` };
  return Number(start.slice(14, 16)) < 40 ? { path: 'booking/move', body: { start, from: told.start }, headers } : { path: 'booking/cancel', body: {}, headers };
}

async function send(wish: Wish): Promise<Response | undefined> {
  try {
    const answer = await fetch(`${demo.origin}/api/v1/${wish.path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...wish.headers },
      body: JSON.stringify(wish.body),
    });
    // The whole answer, or none: a body that was cut off tells nothing.
    return new Response(await answer.text(), answer);
  } catch {
    return undefined;
  }
}

async function learn(visitor: Visitor, answer: Response): Promise<void> {
  visitor.open = undefined;
  expect([200, 201, 409]).toContain(answer.status);
  if (answer.status === 409) return;
  const { status, start, manageToken } = (await answer.json()) as Booking & Partial<Booked>;
  visitor.told = { token: manageToken ?? visitor.told!.token, status, start };
}

async function freeStarts(): Promise<string[]> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const answer = await fetch(`${demo.origin}/api/v1/products/studenten/availability?from=${day(1)}&to=${day(50)}`);
  return ((await answer.json()) as Availability).days.flatMap(({ times }) => times.map(({ start }) => start));
}
