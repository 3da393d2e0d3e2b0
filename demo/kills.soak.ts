import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Availability } from '../server/contract/availability.ts';
import type { Booked, Booking } from '../server/contract/booking.ts';
import type { BookingFile, StaffBooking } from '../server/contract/staff/bookings.ts';
import { audit } from '../server/storage/audit.ts';
import { askCopyOf } from '../server/test-office.ts';
import { demoSession } from './demo-session.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

// `npm run soak`: kills the office again and again while people book, move and cancel, and staff do so for others, also beyond
// capacity, and compares what each of them was told with what the office says when it is back. KILLS says how often (200), SEED repeats a run.

const KILLS = Number(process.env['KILLS'] ?? 200);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const VISITORS = 16;
const CALLERS = 8;

/** What one visitor wants done and may have to ask for again. */
interface Wish {
  path: string;
  body: object;
  headers: Record<string, string>;
}

interface Visitor {
  name: string;
  /** Whoever calls is booked, moved and cancelled by staff. */
  by: 'visitor' | 'staff';
  /** What they were told last. `opens` is the manage token, or for staff the booking's id. */
  told: { opens: string; status: StaffBooking['status']; start: string; sequence: number } | undefined;
  /** Sent, and not answered yet. */
  open: Wish | undefined;
  bookings: number;
}

let demo: RunningDemo;
let staff: Record<string, string>;
beforeAll(async () => {
  demo = await startDemo();
  staff = await demoSession(demo.origin, 'desk');
});
afterAll(() => demo.remove());

test(`after each of ${KILLS} kills (seed ${SEED}) everybody has what they were told, and nothing is lost, doubled or halved`, async () => {
  let seed = SEED;
  const random = (below: number) => Math.floor(((seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31) * below);
  const starts = await freeStarts();
  const people = (by: Visitor['by'], length: number) => Array.from({ length }, (_, index): Visitor => ({ name: `${by} ${index}`, by, told: undefined, open: undefined, bookings: 0 }));
  const visitors = [...people('visitor', VISITORS), ...people('staff', CALLERS)];
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

    for (const { by, told, open } of visitors) {
      if (!told || open) continue;
      const seen = await (by === 'visitor' ? seenByVisitor(told.opens) : seenByStaff(told.opens));
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
    if (visitor.by === 'visitor') return { path: 'v1/bookings', body, headers: { 'Idempotency-Key': key } };
    return { path: 'staff/bookings', body: { ...body, letters: true }, headers: { ...staff, 'Idempotency-Key': key } };
  }
  const moves = Number(start.slice(14, 16)) < 40;
  if (visitor.by === 'staff') {
    const { opens, sequence } = told;
    const extra = start.endsWith('20:00Z') && { extra: { reason: 'No other way' } };
    return { path: `staff/bookings/${opens}/${moves ? 'move' : 'cancel'}`, body: { sequence, letters: true, ...(moves && { start, ...extra }) }, headers: staff };
  }
  const headers = { Authorization: `Bearer ${told.opens}` };
  return moves ? { path: 'v1/booking/move', body: { start, from: told.start }, headers } : { path: 'v1/booking/cancel', body: {}, headers };
}

async function seenByVisitor(token: string): Promise<Pick<StaffBooking, 'status' | 'start'>> {
  return (await (await fetch(`${demo.origin}/api/v1/booking`, { headers: { Authorization: `Bearer ${token}` } })).json()) as Booking;
}

async function seenByStaff(id: string): Promise<StaffBooking> {
  return ((await (await fetch(`${demo.origin}/api/staff/bookings/${id}`, { headers: staff })).json()) as BookingFile).booking;
}

async function send(wish: Wish): Promise<Response | undefined> {
  try {
    const answer = await fetch(`${demo.origin}/api/${wish.path}`, {
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
  const { status, start, sequence, manageToken, id } = (await answer.json()) as Booking & Partial<Booked & StaffBooking>;
  visitor.told = { opens: manageToken ?? id ?? visitor.told!.opens, status, start, sequence };
}

async function freeStarts(): Promise<string[]> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const answer = await fetch(`${demo.origin}/api/v1/products/studenten/availability?from=${day(1)}&to=${day(50)}`);
  return ((await answer.json()) as Availability).days.flatMap(({ times }) => times.map(({ start }) => start));
}
