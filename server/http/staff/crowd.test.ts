import { expect, test } from 'vitest';
import type { Booked } from '../../contract/booking.ts';
import type { ClosedBookings, Moved, PlanPreview } from '../../contract/staff/plan.ts';
import { addDays, instantOf, isoInstant, MINUTE, type Weekday } from '../../domain/time.ts';
import { audit } from '../../storage/audit.ts';
import { desk, openTestOffice, request, smallOffice, type TestOffice } from '../../test-office.ts';

// What staff do to many bookings at once, while their visitors do what they like.

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const WEEK: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const always = WEEK.map((dayOfWeek) => ({ dayOfWeek, opens: '08:00', closes: '20:00', languages: ['nl'] }));

/** Two desks that are open every day from 8 to 20: 36 slots a day each. */
const open = () => openTestOffice(smallOffice({ desks: [desk('one', ['studenten', 'gezinshereniging'], always), desk('two', ['studenten'], always)] }));

function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => Math.floor(((state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31) * below);
}

/** Lets others go first, so many times. */
async function later<Answer>(turns: number, act: () => Promise<Answer>): Promise<Answer> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  return act();
}

const broken = async (office: TestOffice) => Object.entries(await office.ask((copy) => audit(copy, office.clock.now))).filter(([, count]) => count > 0);

test(`of a thousand ranges that are closed while visitors book them, none has a booking that staff were not shown (seed ${SEED})`, async () => {
  const random = chance(SEED);
  const office = await open();
  const planner = await office.staffAs('planner');
  const shown = new Set<string>();
  const said = { closed: 0, refused: 0, hits: 0 };

  for (let round = 0; round < 1000; round += 1) {
    // An hour that nobody has touched yet.
    const hour = instantOf(addDays('2026-11-24', Math.floor(round / 12)), '08:00') + (round % 12) * 60 * MINUTE;
    const range = { change: 'closed', desks: [['one'], ['two'], ['one', 'two']][random(3)]!, from: isoInstant(hour), until: isoInstant(hour + 60 * MINUTE) };
    const visitors = Array.from({ length: 3 }, (_, index) => ({ name: `Visitor ${round} ${index}`, start: isoInstant(hour + random(3) * 20 * MINUTE), turns: random(14) }));
    const book = ({ name, start }: (typeof visitors)[number]) =>
      office.post('/api/v1/bookings', request({ start, visitor: { name, email: `v${name.replaceAll(/\D/g, '')}@example.org` } }), { 'Idempotency-Key': `key-of-${name.replaceAll(' ', '-')}` });
    if (random(2) === 0) await book(visitors.pop()!);

    const { revision, hits } = (await (await planner.post('/api/staff/plan/preview', range)).json()) as PlanPreview;
    const ids = hits.map(({ id }) => id);
    const close = async () => (await planner.post('/api/staff/plan', { change: range, revision, shown: ids })).status;
    const [status] = await Promise.all([later(random(8), close), ...visitors.map((visitor) => later(visitor.turns, () => book(visitor)))]);
    if (status === 200) for (const id of ids) shown.add(id);
    said[status === 200 ? 'closed' : 'refused'] += 1;
    said.hits += status === 200 ? ids.length : 0;
  }

  const { bookings } = (await (await planner.get('/api/staff/closed')).json()) as ClosedBookings;
  expect(bookings.filter(({ id }) => !shown.has(id))).toEqual([]);
  expect(await broken(office)).toEqual([]);
  office.end();
  // It happened both ways, and often.
  expect(Math.min(said.closed, said.refused, bookings.length)).toBeGreaterThan(50);
  console.log(`Closing while visitors book, seed ${SEED}: ${JSON.stringify(said)}, ${bookings.length} on closed time, all of them shown.`);
}, 300_000);

test(`of two thousand moves while visitors move and cancel theirs, none leaves anybody with no slot or two (seed ${SEED})`, async () => {
  const random = chance(SEED + 1);
  const office = await open();
  const outcomes: Record<string, number> = {};
  let moves = 0;
  const starts = Array.from({ length: 90 }, (_, index) => instantOf(addDays('2026-12-20', Math.floor(index / 30)), '08:00') + (index % 30) * 20 * MINUTE);
  const start = () => starts[random(starts.length)]!;
  const tokens = new Map<string, string>();
  let people = 0;
  const books = async () => {
    const visitor = { name: `Visitor ${(people += 1)}`, email: `v${people}@example.org` };
    const answer = await office.post('/api/v1/bookings', request({ product: random(4) === 0 ? 'gezinshereniging' : 'studenten', start: isoInstant(start()), visitor }));
    if (answer.status === 201) tokens.set(visitor.name, ((await answer.json()) as Booked).manageToken);
  };

  while (moves < 2000) {
    // What comes free is kept for a while.
    office.clock.now += 4 * 60 * MINUTE;
    const planner = await office.staffAs('planner');
    while (tokens.size < 60) await books();
    const { rows } = await office.ask((copy) => copy.execute(`select id, sequence, start, name from bookings where state = 'booked'`));
    const wanted = rows.map(({ id, sequence }) => ({ booking: String(id), sequence: Number(sequence), to: { start: isoInstant(start()) } }));
    const visitors = rows.filter(() => random(3) === 0).map(({ name, start: from }) => {
      const headers = { Authorization: `Bearer ${tokens.get(String(name))}` };
      return random(3) === 0
        ? later(random(3), () => office.post('/api/v1/booking/cancel', {}, headers)).then(() => tokens.delete(String(name)))
        : later(random(3), () => office.post('/api/v1/booking/move', { start: isoInstant(start()), from: isoInstant(Number(from)) }, headers));
    });
    const [answer] = await Promise.all([later(random(6), () => planner.post('/api/staff/moves', { moves: wanted })), ...visitors, later(random(10), books)]);
    for (const { booking, outcome } of ((await answer.json()) as Moved).moves) {
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      // Whoever has moved since they were seen stays where they went.
      if (outcome === 'moved') expect(booking.sequence).toBe(wanted.find(({ booking: id }) => id === booking.id)!.sequence + 1);
    }
    moves += wanted.length;
  }

  expect(await broken(office)).toEqual([]);
  office.end();
  expect(Math.min(outcomes['moved'] ?? 0, outcomes['slot-taken'] ?? 0, outcomes['changed'] ?? 0)).toBeGreaterThan(0);
  console.log(`Moving many, seed ${SEED}: ${moves} moves, ${JSON.stringify(outcomes)}.`);
}, 300_000);
