import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Figures } from '../../contract/staff/figures.ts';
import { bookAs, MONDAY_MORNING, onTuesday, openTestOffice, request, smallOffice, desk, tuesday, type StaffScreen, type TestOffice } from '../../test-office.ts';

let office: TestOffice;
let planner: StaffScreen;
let admin: StaffScreen;
beforeAll(async () => {
  const hours = [tuesday('09:00', '11:00'), { ...tuesday('09:00', '10:00'), dayOfWeek: 'Friday' as const }];
  office = await openTestOffice(smallOffice({ desks: ['one', 'two', 'three'].map((id) => desk(id, ['studenten', 'gezinshereniging'], hours)) }));
  planner = await office.staffAs('planner');
  admin = await office.staffAs('admin');
});
afterAll(() => office.end());

const figures = async (from: string, to: string) => ((await (await planner.get(`/api/staff/figures?from=${from}&to=${to}`)).json()) as Figures).weeks;

test('a week says how many came, in which language, for what, and from which partner, and hides the few', async () => {
  const times = ['09:00', '09:20', '09:40', '10:00', '10:20', '10:40'];
  for (const [index, time] of times.entries()) await bookAs(office, `Visitor ${index}`, { start: onTuesday(time) });
  for (const [index, time] of times.slice(0, 5).entries()) await bookAs(office, `Guest ${index}`, { start: onTuesday(time), language: 'fr', partner: 'stad' });
  await bookAs(office, 'Someone', { start: onTuesday('09:00'), language: 'tr', partner: 'vzw' });
  const gone = await bookAs(office, 'Away', { start: onTuesday('09:20'), language: 'uk' });
  await office.post('/api/v1/booking/cancel', {}, { Authorization: `Bearer ${gone.manageToken}` });
  const [week] = await figures('2026-11-25', '2026-11-25');
  expect(week).toMatchObject({ week: '2026-W48', monday: '2026-11-23', bookings: 12, attended: 0, noshow: 0, cancelled: 1, byMaker: { visitor: 12, staff: 0 } });
  // One alone in Turkish would be what is missing of the twelve.
  expect(week!.byLanguage).toEqual([{ language: 'fr', bookings: null }, { language: 'nl', bookings: 6 }, { language: 'tr', bookings: null }]);
  expect(week!.byProduct).toEqual([{ product: 'studenten', bookings: 12 }]);
  expect(week!.byPartner).toContainEqual({ partner: 'vzw', bookings: null });
});

test('a booking on Friday the 1st of January 2027 is of the last week of 2026', async () => {
  await bookAs(office, 'New Year', { start: '2027-01-01T08:00:00Z' });
  const weeks = await figures('2026-12-28', '2027-01-04');
  expect(weeks.map(({ week, bookings }) => [week, bookings])).toEqual([['2026-W53', 1], ['2027-W01', 0]]);
});

test('how long people wait is noted once a day, and a week gives the median of its mornings', async () => {
  for (const day of [0, 1, 2]) {
    office.clock.now = MONDAY_MORNING + day * 86_400_000;
    await office.daily();
    await office.daily();
  }
  office.clock.now = MONDAY_MORNING;
  const [week] = await figures('2026-11-23', '2026-11-29');
  // Monday for Tuesday 9.20, Tuesday (at 9.00, an hour ahead) for 10.00, Wednesday for Friday.
  expect(week!.leadTimes).toEqual([{ product: 'studenten', days: expect.any(Number) }, { product: 'gezinshereniging', days: expect.any(Number) }]);
  const { rows } = await office.ask((copy) => copy.execute(`select days from lead_times where product_id = 'studenten' order by days`));
  expect(rows).toHaveLength(3);
  expect(week!.leadTimes[0]!.days).toBe(rows[1]!['days']);
});

test('the same figures come as a file, and neither says who anybody is', async () => {
  const answer = await planner.get('/api/staff/figures.csv?from=2026-11-23&to=2026-11-29');
  expect(answer.headers.get('Content-Type')).toContain('text/csv');
  const file = await answer.text();
  expect(file).toContain('"2026-W48";"2026-11-23";"bookings";"";12');
  expect(file).toContain('"2026-W48";"2026-11-23";"language";"tr";\r\n');
  expect(file).not.toMatch(/Visitor|Guest|example\.org/);
});

test('bookings are taken out by an admin only, with hostile names as text, and the audit says so', async () => {
  office.clock.now = MONDAY_MORNING;
  await office.post('/api/v1/bookings', request({ visitor: { name: '=cmd|"/c calc"!A1 أميرة', email: 'hostile@example.org' }, start: onTuesday('10:20') }));
  expect((await planner.get('/api/staff/bookings.csv?from=2026-11-23&to=2026-11-29')).status).toBe(403);
  const answer = await admin.get('/api/staff/bookings.csv?from=2026-11-23&to=2026-11-29');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8')).toContain(`"'=cmd|""/c calc""!A1 أميرة"`);
  expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(1 + 14);
  const { rows } = await office.ask((copy) => copy.execute(`select details from audit_entries where action = 'bookings-exported'`));
  expect(rows.map(({ details }) => JSON.parse(String(details)))).toEqual([{ from: '2026-11-23', to: '2026-11-29' }]);
});

test.each(['figures?from=2026-11-23&to=2026-11-22', 'figures?from=2025-01-01&to=2026-11-22', 'bookings.csv?from=2026-01-01&to=2026-04-03', 'figures?from=2026-11-23', 'figures.csv?from=x&to=y'])('%s is refused by field', async (path) => {
  expect((await admin.get(`/api/staff/${path}`)).status).toBe(422);
});

test('92 days are taken out at once', async () => expect((await admin.get('/api/staff/bookings.csv?from=2026-01-01&to=2026-04-02')).status).toBe(200));
