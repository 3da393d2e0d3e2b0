import type { Client } from '@libsql/client';
import { expect } from 'vitest';
import type { ChangedPlan, Moved, MovesRequest, Plan, PlanChange, PlanPreview, Proposals } from '../server/contract/staff/plan.ts';
import { askCopyOf } from '../server/test-office.ts';
import { book } from './booking-by-http.ts';
import { demoSession } from './demo-session.ts';
import { type Random, seededRandom } from './random.ts';
import type { RunningDemo } from './running-demo.ts';

type Wanted = MovesRequest['moves'][number];

/** Counts, promise by promise, what breaks it in a copy of the database. */
type Audit = (copy: Client, now: number) => Promise<Record<string, number>>;

/** What was seen in all rounds together. */
export interface KilledMoves {
  /** Moves that were asked for; what became of them; and how many letters told of one. */
  asked: number;
  moved: number;
  unmoved: number;
  letters: number;
  /** Kills after which some moves of the request were done and some not, and those before which it was answered. */
  halfWay: number;
  answered: number;
}

/**
 * Three of four counsellors are away for two weeks, everybody of theirs is moved in one request, and the office is killed
 * while it does so; so many times, the desks and the weeks in turn, while three others book times that people are moved to.
 * Expects after each kill that every booking has exactly its slots and is where it was or where it was to go, told by one
 * letter if that is another hour; that what was answered is so; and that the request sent again does what is left, and sent
 * once more is answered alike.
 */
export async function killWhileMoving(demo: RunningDemo, { kills, seed, audit }: { kills: number; seed: number; audit: Audit }): Promise<KilledMoves> {
  const random = seededRandom(seed);
  const console = openConsole(demo.origin, await demoSession(demo.origin, 'planner'));
  const seen: KilledMoves = { asked: 0, moved: 0, unmoved: 0, letters: 0, halfWay: 0, answered: 0 };
  /** How long a move takes, in milliseconds: as it turns out on this machine, now. */
  let pace = 1;

  for (let round = 0; round < kills; round += 1) {
    const moves = await console.leave([0, 1, 2].map((next) => DESKS[(round + next) % DESKS.length]!), 2 + 7 * (round % 5));
    const booking = bookSome(demo.origin, moves, random, `beside-${seed}-${round}`);
    const asking = console.move(moves).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, pace * moves.length * (0.6 + 0.8 * random())));
    await demo.stop('SIGKILL');
    const [first] = await Promise.all([asking, booking]);

    const done = await askCopyOf(demo.databaseFile, async (copy) => {
      expect(await broken(copy, audit)).toEqual([]);
      return doneOf(copy, moves);
    });
    if (first) expect(movedBy(first, moves)).toEqual(done);

    await demo.start();
    const again = await console.move(moves);
    if (first) expect(again).toEqual(first);
    expect(await console.move(moves)).toEqual(again);
    const moved = movedBy(again, moves);
    expect(moved).toEqual(expect.arrayContaining(done));
    if (first) seen.answered += 1;
    else if (done.length > 0 && done.length < moved.length) seen.halfWay += 1;
    pace *= done.length === 0 ? 1.3 : done.length === moved.length ? 0.8 : 1;
    seen.asked += moves.length;
    seen.moved += moved.length;
    seen.unmoved += moves.length - moved.length;
  }

  await demo.stop();
  seen.letters = await askCopyOf(demo.databaseFile, async (copy) => {
    expect(await broken(copy, audit)).toEqual([]);
    return count(copy, `select count(*) from letters where kind = 'moved-by-office'`);
  });
  return seen;
}

const DESKS = ['desk-1', 'desk-2', 'desk-3', 'desk-4'];

/** What the console asks when a planner says that somebody is away. */
function openConsole(origin: string, session: Record<string, string>) {
  async function ask<Answer>(path: string, body?: object): Promise<Answer> {
    const answer = await fetch(`${origin}/api/staff/${path}`, {
      headers: { ...session, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}: ${text}`);
    return JSON.parse(text) as Answer;
  }

  async function change(wanted: PlanChange): Promise<ChangedPlan> {
    const { revision, hits } = await ask<PlanPreview>('plan/preview', wanted);
    return ask<ChangedPlan>('plan', { change: wanted, revision, shown: hits.map(({ id }) => id) });
  }

  return {
    move: (moves: Wanted[]) => ask<Moved>('moves', { moves }),

    /** Opens every desk again and closes these for two weeks from so many days ahead on. Gives back where everybody there is to go. */
    async leave(away: string[], ahead: number): Promise<Wanted[]> {
      const { desks, holidays } = await ask<Plan>('plan');
      const isHoliday = (date: string) => holidays.some((holiday) => holiday.date === date);
      for (const { id, specialHours } of desks) {
        const dates = specialHours.map(({ date }) => date).filter((date) => date > dayAhead(0) && !isHoliday(date));
        if (dates.length > 0) await change({ change: 'special-hours', desks: [id], dates, periods: null });
      }
      const { hits } = await change({ change: 'closed', desks: away, from: `${dayAhead(ahead - 1)}T23:00:00Z`, until: `${dayAhead(ahead + 13)}T23:00:00Z` });
      const { proposals } = await ask<Proposals>('proposals', { bookings: hits.map(({ id }) => id).slice(0, 500) });
      return proposals.map(({ booking: { id, sequence }, time }) => ({ booking: id, sequence, to: time && { start: time.start, desk: time.desk } }));
    },
  };
}

const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What becomes of these bookings is the office's to say. */
async function bookSome(origin: string, moves: Wanted[], random: Random, name: string): Promise<void> {
  const wanted = [1, 2, 3].map(() => moves[Math.floor(random() * moves.length)]?.to);
  await Promise.all(wanted.map((to, index) => to && book(origin, { product: 'studenten', start: to.start }, `${name}-${index}`).catch(() => undefined)));
}

/** Those of the request whom its answer says to have been moved; who cannot be written to is moved too, and to be called. */
function movedBy({ moves: answers }: Moved, moves: Wanted[]): string[] {
  return moves.filter(({ to }, index) => to && ['moved', 'to-call'].includes(answers[index]!.outcome)).map(({ booking }) => booking);
}

/** Those who stand where they were to go; expects of everybody else that nothing has changed for them. */
async function doneOf(copy: Client, moves: Wanted[]): Promise<string[]> {
  const { rows } = await copy.execute('select id, start, desk_id, sequence, state from bookings');
  const places = new Map(rows.map(({ id, ...place }) => [id, place]));
  return moves.flatMap(({ booking, sequence, to }) => {
    const place = places.get(booking)!;
    expect(place['state']).toBe('booked');
    if (place['sequence'] === sequence) return [];
    expect(place).toMatchObject({ sequence: sequence + 1, start: Date.parse(to!.start), desk_id: to!.desk });
    return [booking];
  });
}

/** What is there, and how often it was told, agree: nothing but our moves changes a booking. */
const TOLD = {
  'every move is in the audit once': `
    select count(*) from bookings b where b.sequence <> (select count(*) from audit_entries where booking_id = b.id and action = 'booking-moved')`,
  'every move to another hour was told by one letter': `
    select count(*) from bookings b where (select count(*) from letters where about = b.id and kind = 'moved-by-office') <> (
      select count(*) from audit_entries where booking_id = b.id and action = 'booking-moved' and details ->> 'from' <> details ->> 'to')`,
};

async function broken(copy: Client, audit: Audit): Promise<[string, number][]> {
  const counts = await audit(copy, Date.now());
  for (const [promise, sql] of Object.entries(TOLD)) counts[promise] = await count(copy, sql);
  return Object.entries(counts).filter(([, found]) => found > 0);
}

async function count(copy: Client, sql: string): Promise<number> {
  return Number((await copy.execute(sql)).rows[0]![0]);
}
