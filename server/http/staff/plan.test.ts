import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Availability } from '../../contract/availability.ts';
import type { ChangedPlan, DayCounts, Plan, PlanChange, PlanPreview } from '../../contract/staff/plan.ts';
import type { Problem } from '../../contract/problem.ts';
import { audit } from '../../storage/audit.ts';
import { bookAs, onTuesday, openTestOffice, request, type StaffScreen, type TestOffice, tuesday } from '../../test-office.ts';

let office: TestOffice;
let planner: StaffScreen;
beforeEach(async () => {
  office = await openTestOffice();
  planner = await office.staffAs('planner');
});
afterEach(async () => {
  const broken = await office.ask((copy) => audit(copy, office.clock.now));
  office.end();
  expect(Object.entries(broken).filter(([, count]) => count > 0)).toEqual([]);
});

const closing = (from: string, until: string, desks = ['one', 'two']): PlanChange => ({ change: 'closed', desks, from: onTuesday(from), until: onTuesday(until) });
const json = async <Body>(answer: Promise<Response>) => (await (await answer).json()) as Body;
const preview = (wanted: PlanChange) => json<PlanPreview>(planner.post('/api/staff/plan/preview', wanted));
const plan = () => json<Plan>(planner.get('/api/staff/plan'));

/** Changes the plan as whoever reads the preview and agrees. */
async function change(wanted: PlanChange): Promise<ChangedPlan> {
  const { revision, hits } = await preview(wanted);
  return json<ChangedPlan>(planner.post('/api/staff/plan', { change: wanted, revision, shown: hits.map(({ id }) => id) }));
}

async function freeTimes(product = 'studenten', date = '2026-11-24'): Promise<string[]> {
  const { days } = await json<Availability>(office.get(`/api/v1/products/${product}/availability?from=${date}&to=${date}`));
  return days.flatMap(({ times }) => times.flatMap(({ start, free }) => Array<string>(free).fill(start)));
}

test('whoever looks at the plan sees hours, desks, what is published, and the holidays of three years in Dutch', async () => {
  const seen = await plan();
  expect(seen.desks.map(({ id, products }) => [id, products.length])).toEqual([['one', 2], ['two', 1]]);
  expect(seen.publishedThrough).toBe('2027-01-18');
  expect(seen.holidays).toHaveLength(30);
  expect(seen.holidays).toContainEqual({ date: '2027-05-17', name: 'Pinkstermaandag' });
});

test('whoever looks at a month sees how full each desk is on each day, and which days are holidays', async () => {
  await bookAs(office, 'Amira Haddad');
  const { days } = await json<DayCounts>(planner.get('/api/staff/days?from=2026-11-24&to=2026-12-25'));
  expect(days).toHaveLength(32);
  expect(days.at(-1)!.holiday).toBe('Kerstmis');
  expect(days[0]!.desks.map(({ slots, booked }) => [slots.online, booked])).toEqual([[6, 0], [6, 1]]);
  expect((await planner.get('/api/staff/days?from=2026-11-24&to=2027-01-25')).status).toBe(422);
});

test('a closed afternoon is read before it is saved: who it hits, and what goes; the rest of the day stays', async () => {
  const { reference } = await bookAs(office, 'Amira Haddad', { start: onTuesday('10:00') });
  const before = await preview(closing('10:00', '11:00'));
  expect(before.hits.map(({ name, reference: number, closed }) => ({ name, number, closed }))).toEqual([{ name: 'Amira Haddad', number: reference, closed: false }]);
  expect(before.slots).toEqual({ removed: 5, added: 0 });
  expect((await freeTimes()).filter((start) => start >= onTuesday('10:00'))).toHaveLength(5);

  const { hits, plan: after } = await change(closing('10:00', '11:00'));
  expect(hits.map(({ name, closed, status }) => ({ name, closed, status }))).toEqual([{ name: 'Amira Haddad', closed: true, status: 'booked' }]);
  expect(after.desks[0]!.specialHours).toEqual([{ date: '2026-11-24', periods: [{ opens: '09:00', closes: '10:00', languages: ['nl'] }] }]);
  expect(await freeTimes()).toEqual(['09:00', '09:20', '09:40'].flatMap((time) => [onTuesday(time), onTuesday(time)]));
});

test('a closure that somebody has booked into since is not saved, and nothing is changed', async () => {
  const { revision } = await preview(closing('10:00', '11:00'));
  await bookAs(office, 'Amira Haddad', { start: onTuesday('10:40') });
  const refused = await planner.post('/api/staff/plan', { change: closing('10:00', '11:00'), revision, shown: [] });
  expect([refused.status, ((await refused.json()) as Problem).code]).toEqual([409, 'not-shown']);
  expect(await freeTimes()).toHaveLength(11);
  expect((await plan()).revision).toBe(revision);
});

test('of two planners who change the plan at once, the second reads it again first', async () => {
  const { revision } = await plan();
  await change(closing('10:00', '10:20'));
  expect((await planner.post('/api/staff/plan', { change: closing('10:20', '10:40'), revision, shown: [] })).status).toBe(409);
});

test('a time that was closed is never free again when its visitor leaves it', async () => {
  const { manageToken } = await bookAs(office, 'Amira Haddad', { start: onTuesday('10:00') });
  const other = await bookAs(office, 'Bilal Aydin', { start: onTuesday('10:20') });
  await change(closing('10:00', '11:00'));
  expect((await office.post('/api/v1/booking/cancel', {}, { Authorization: `Bearer ${manageToken}` })).status).toBe(200);
  expect((await office.post('/api/v1/booking/undo', {}, { Authorization: `Bearer ${manageToken}` })).status).toBe(409);
  const moved = { start: onTuesday('09:00'), from: onTuesday('10:20') };
  expect((await office.post('/api/v1/booking/move', moved, { Authorization: `Bearer ${other.manageToken}` })).status).toBe(200);
  office.clock.now += 3 * 60 * 60_000;
  expect((await freeTimes()).filter((start) => start >= onTuesday('10:00'))).toEqual([]);
});

test('whoever takes a closure back gives everybody their place again', async () => {
  await bookAs(office, 'Amira Haddad', { start: onTuesday('10:00') });
  await change(closing('10:00', '11:00'));
  const { plan: after } = await change({ change: 'special-hours', desks: ['one', 'two'], dates: ['2026-11-24'], periods: null });
  expect(after.desks.map(({ specialHours }) => specialHours)).toEqual([[], []]);
  expect(await freeTimes()).toHaveLength(11);
  const { days } = await json<DayCounts>(planner.get('/api/staff/days?from=2026-11-24&to=2026-11-24'));
  expect(days[0]!.desks.map(({ booked, closed }) => [booked, closed])).toEqual([[0, 0], [1, 0]]);
});

test('new weekly hours reach every day that is published, in their languages; nobody is moved because slots begin at other minutes', async () => {
  const { start } = await bookAs(office, 'Amira Haddad', { product: 'gezinshereniging', start: onTuesday('09:40') });
  const hours = [tuesday('09:10', '11:00', ['nl', 'bg']), { ...tuesday('13:00', '14:00', ['fr']), dayOfWeek: 'Friday' as const }];
  const { hits } = await change({ change: 'opening-hours', desk: 'one', openingHours: hours });
  expect(hits).toEqual([]);
  const { days } = await json<DayCounts>(planner.get('/api/staff/days?from=2026-11-24&to=2026-11-27'));
  expect(days.map(({ desks }) => desks[0]!.slots.online)).toEqual([5, 0, 0, 3]);
  expect(start).toBe(onTuesday('09:40'));
  const spoken = await json<Availability>(office.get('/api/v1/products/studenten/availability?from=2026-11-24&to=2026-11-24&talk=bg'));
  expect(spoken.days[0]!.times.filter((time) => time.spoken).map((time) => time.start)).toEqual(['09:20', '10:20', '10:40'].map(onTuesday));
});

test('a new desk takes part once it has hours, and a share that is kept for staff is dealt anew among free times', async () => {
  await change({ change: 'desk', desk: 'three', name: 'Loket drie', products: ['studenten'] });
  await change({ change: 'opening-hours', desk: 'three', openingHours: [tuesday('09:00', '10:00')] });
  expect(await freeTimes()).toHaveLength(15);
  await bookAs(office, 'Amira Haddad');
  await change({ change: 'staff-share', staffShare: 1 });
  expect(await freeTimes()).toEqual([]);
  await change({ change: 'staff-share', staffShare: 0 });
  expect(await freeTimes()).toHaveLength(14);
});

test('what has begun, and days that are past, stay as they are', async () => {
  office.clock.now = Date.parse(onTuesday('10:10'));
  planner = await office.staffAs('planner');
  await change(closing('09:00', '10:40'));
  const { days } = await json<DayCounts>(planner.get('/api/staff/days?from=2026-11-24&to=2026-11-24'));
  expect(days[0]!.desks[0]!.slots.online).toBe(5);
  const past = await planner.post('/api/staff/plan/preview', { change: 'special-hours', desks: ['one'], dates: ['2026-11-23'], periods: [] });
  expect(await past.json()).toMatchObject({ code: 'invalid-input', errors: [{ field: 'change.dates', code: 'past' }] });
});

test('a visitor whose code is awaited is shown as well, and what they let go of is not free again', async () => {
  const proving = await openTestOffice(undefined, { VERIFY_CONTACT: 'on' });
  const screen = await proving.staffAs('planner');
  await proving.post('/api/v1/bookings', request({ start: onTuesday('10:00') }));
  const { hits, revision } = await json<PlanPreview>(screen.post('/api/staff/plan/preview', closing('10:00', '11:00')));
  expect(hits.map(({ status }) => status)).toEqual(['pending']);
  expect((await screen.post('/api/staff/plan', { change: closing('10:00', '11:00'), revision, shown: hits.map(({ id }) => id) })).status).toBe(200);
  proving.clock.now += 60 * 60_000;
  const { days } = await json<Availability>(proving.get('/api/v1/products/studenten/availability?from=2026-11-24&to=2026-11-24'));
  expect(days[0]!.times.map(({ start }) => start)).toEqual(['09:00', '09:20', '09:40'].map(onTuesday).filter((start) => Date.parse(start) > proving.clock.now));
  const broken = await proving.ask((copy) => audit(copy, proving.clock.now));
  proving.end();
  expect(Object.entries(broken).filter(([, count]) => count > 0)).toEqual([]);
});

test('staff publish up to a date of their choice, at most a year ahead, and what was published stays', async () => {
  expect((await json<Plan>(planner.post('/api/staff/plan/publish', { through: '2027-02-23' }))).publishedThrough).toBe('2027-02-23');
  expect(await freeTimes('studenten', '2027-02-23')).toHaveLength(12);
  expect((await json<Plan>(planner.post('/api/staff/plan/publish', { through: '2027-01-05' }))).publishedThrough).toBe('2027-02-23');
  expect((await planner.post('/api/staff/plan/publish', { through: '2027-12-01' })).status).toBe(422);
});

test('what is published while the plan changes is what the new plan wants, and nothing overlaps', async () => {
  office.clock.now += 14 * 24 * 60 * 60_000;
  planner = await office.staffAs('planner');
  const wanted: PlanChange = { change: 'opening-hours', desk: 'one', openingHours: [tuesday('09:20', '10:20')] };
  const { revision } = await preview(wanted);
  const [saved] = await Promise.all([planner.post('/api/staff/plan', { change: wanted, revision, shown: [] }), office.publish(), office.publish('2027-03-30')]);
  expect(saved.status).toBe(200);
  const { days } = await json<DayCounts>(planner.get('/api/staff/days?from=2027-01-19&to=2027-02-02'));
  expect(days.filter(({ date }) => ['2027-01-19', '2027-01-26', '2027-02-02'].includes(date)).map(({ desks }) => desks[0]!.slots.online)).toEqual([3, 3, 3]);
});

test('nobody at the desk changes the plan, but they see it; what is no desk or no hours is refused', async () => {
  const desk = await office.staffAs('desk');
  expect((await desk.get('/api/staff/plan')).status).toBe(200);
  expect((await desk.post('/api/staff/plan/preview', closing('10:00', '11:00'))).status).toBe(403);
  for (const [wrong, field] of [
    [closing('10:00', '11:00', ['nowhere']), 'change.desks'],
    [closing('11:00', '10:00'), 'change.until'],
    [{ change: 'opening-hours', desk: 'one', openingHours: [tuesday('11:00', '09:00')] }, 'change.openingHours'],
    [{ change: 'desk', desk: 'four', name: 'Vier', products: ['gold'] }, 'change.products'],
  ] as const) {
    const answer = await planner.post('/api/staff/plan/preview', wrong);
    expect([answer.status, ((await answer.json()) as Problem).errors?.[0]?.field]).toEqual([422, field]);
  }
});
