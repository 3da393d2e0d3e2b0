import { expect, test } from 'vitest';
import type { Booking } from '../../contract/booking.ts';
import type { StaffBooking } from '../../contract/staff/bookings.ts';
import { audit } from '../../storage/audit.ts';
import { bookAs, desk, openTestOffice, smallOffice, tuesday } from '../../test-office.ts';
import { dayAt } from '../../test-screen.ts';

const MOVES = 2000;
const AT_ONCE = 32;
const DAY = Date.parse('2026-11-24T08:00:00Z');

test(`${MOVES} moves by staff and visitors at once: every booking has one place, whatever became of each move`, async () => {
  const products = ['studenten', 'gezinshereniging'];
  const hours = [tuesday('09:00', '17:00')];
  const office = await openTestOffice(smallOffice({ staffShare: 0.3, desks: ['a', 'b', 'c'].map((id) => desk(id, products, hours)) }));
  const screen = await office.staffAs('desk');
  const random = seeded(20_261_124);
  const anyTime = () => new Date(DAY + random(24) * 20 * 60_000).toISOString().replace('.000', '');

  const visitors: { token: string; start: string }[] = [];
  for (let index = 0; visitors.length < 24; index += 1) {
    const answer = await bookAs(office, `Visitor ${index}`, { start: anyTime() }).catch(() => undefined);
    if (answer) visitors.push({ token: answer.manageToken, start: answer.start });
  }
  let known = (await dayAt(screen)).bookings;

  const answers = new Map<string, number>();
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let index = next++; index < MOVES; index = next++) {
        const who = random(visitors.length);
        const by = random(2) === 0 ? 'visitor' : 'staff';
        const answer = await (by === 'visitor' ? visitorMoves(who) : staffMove(who));
        answers.set(`${by} ${answer.status}`, (answers.get(`${by} ${answer.status}`) ?? 0) + 1);
        if (index % 50 === 0) known = (await dayAt(screen)).bookings;
      }
    }),
  );

  async function visitorMoves(who: number): Promise<Response> {
    const { token, start: from } = visitors[who]!;
    const answer = await office.post('/api/v1/booking/move', { start: anyTime(), from }, { Authorization: `Bearer ${token}` });
    // Refused or not, they look where they stand now, as the page does.
    const now = (await (await office.get('/api/v1/booking', token)).json()) as Booking;
    visitors[who] = { token, start: now.start };
    return answer;
  }

  async function staffMove(who: number): Promise<Response> {
    const { id, sequence } = known[who]!;
    const extra = random(6) === 0 ? { extra: { reason: 'No other way' } } : {};
    const answer = await screen.post(`/api/staff/bookings/${id}/move`, { sequence, start: anyTime(), letters: random(2) === 0, ...(random(3) === 0 && { desk: ['a', 'b', 'c'][random(3)] }), ...extra });
    if (answer.status === 200) known = known.with(who, (await answer.clone().json()) as StaffBooking);
    return answer;
  }

  const broken = await office.ask((copy) => audit(copy, office.clock.now));
  expect(Object.entries(broken).filter(([, count]) => count > 0)).toEqual([]);
  const places = await office.ask(async (copy) => (await copy.execute(`select (select count(*) from slots where booking_id = b.id) as places from bookings b`)).rows.map(({ places: count }) => count));
  expect(places).toEqual(Array(24).fill(1));
  // All that can become of a move has become of some.
  for (const outcome of ['visitor 200', 'visitor 409', 'staff 200', 'staff 409']) expect(answers.get(outcome)).toBeGreaterThan(10);
  office.end();
}, 120_000);

/** The same order each run, as far as what is at once allows. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => Math.floor(((state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31) * below);
}
