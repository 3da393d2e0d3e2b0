import { expect, test } from 'vitest';
import type { Booked } from '../contract/booking.ts';
import { desk, openTestOffice, request, smallOffice, type TestOffice, tuesday } from '../test-office.ts';

const MINUTE = 60_000;
const SECOND = 1000;
const SLOTS = 200;
const HONEST = 50;

/**
 * Its share is the part of all looks at the free times that are its own. Who sees a time first is chance, so that two
 * hundred times can fall to it a little more or less often: by more than four standard deviations in no run of thirty thousand.
 */
test('200 times are cancelled by one who watches for them beside 50 visitors who look now and then: it gets no more than its share', async () => {
  const office = await openTestOffice(smallOffice({ desks: desks() }));
  const times = (await freeTimes(office)).slice(0, SLOTS);
  const held = new Map<string, Booked>();
  for (const [index, start] of times.entries()) held.set(start, (await book(office, start, `Seller ${index}`, `s${Math.floor(index / 8)}@example.org`))!);
  expect(await freeTimes(office)).toEqual([]);
  const begin = office.clock.now;
  await Promise.all([...held.values()].map((booked) => cancel(office, booked)));

  const looks = [
    ...Array.from({ length: 180 }, (_, index) => ({ at: begin + (index + 1) * 40 * SECOND, who: 'seller' as const })),
    ...Array.from({ length: HONEST * 30 }, () => ({ at: begin + Math.random() * 120 * MINUTE, who: 'visitor' as const })),
  ].toSorted((one, other) => one.at - other.at);
  const got = { seller: [] as number[], visitor: [] as number[] };
  const again: Booked[] = [];
  for (const { at, who } of looks) {
    office.clock.now = at;
    const seen = await freeTimes(office);
    // A visitor takes a time; whoever sells them takes all that there are.
    for (const start of who === 'seller' ? seen : seen.slice(0, 1)) {
      const name = `Again ${again.length}`;
      again.push((await book(office, start, name, `a${again.length}@example.org`))!);
      got[who].push(at);
    }
  }

  const share = looks.filter(({ who }) => who === 'seller').length / looks.length;
  expect(got.seller.length / SLOTS).toBeLessThanOrEqual(share + 4 * Math.sqrt((share * (1 - share)) / SLOTS));
  expect(got.visitor.length).toBeGreaterThan(100);
  // Nothing comes back within the quarter of an hour of undoing and five minutes more, so nothing can be handed over on the telephone.
  expect(Math.min(...got.seller, ...got.visitor)).toBeGreaterThanOrEqual(begin + 20 * MINUTE);

  await Promise.all(again.map((booked) => cancel(office, booked)));
  office.clock.now += 135 * MINUTE;
  expect(await freeTimes(office)).toEqual(times);
  office.end();
}, 120_000);

/** Five desks that are open for one day of forty slots each, three weeks ahead. */
function desks() {
  const period = { opens: '09:00', closes: '22:20', languages: ['nl'] };
  const far = { ...desk('far', ['other'], [tuesday('09:00', '10:00'), { ...tuesday('09:00', '10:00'), dayOfWeek: 'Wednesday' }]) };
  return [
    ...['one', 'two', 'three', 'four', 'five'].map((id, index) => ({ ...desk(id, ['studenten'], []), specialHours: [{ date: `2026-12-${14 + index}`, periods: [period] }] })),
    { ...far, products: ['gezinshereniging'] },
  ];
}

async function freeTimes(office: TestOffice): Promise<string[]> {
  const { days } = (await (await office.get('/api/v1/products/studenten/availability?from=2026-11-24&to=2027-01-10')).json()) as { days: { times: { start: string }[] }[] };
  return days.flatMap((day) => day.times.map(({ start }) => start));
}

async function book(office: TestOffice, start: string, name: string, email: string): Promise<Booked | undefined> {
  const answer = await office.post('/api/v1/bookings', request({ start, visitor: { name, email } }));
  expect(answer.status).toBe(201);
  return (await answer.json()) as Booked;
}

const cancel = (office: TestOffice, booked: Booked) => office.post('/api/v1/booking/cancel', {}, { Authorization: `Bearer ${booked.manageToken}` });
