import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Booked, Booking } from '../../contract/booking.ts';
import type { StaffBooking } from '../../contract/staff/bookings.ts';
import type { ChangedPlan, ClosedBookings, Moved, PlanChange, PlanPreview, Proposals } from '../../contract/staff/plan.ts';
import { audit } from '../../storage/audit.ts';
import { bookAs, desk, onTuesday, openTestOffice, type StaffScreen, smallOffice, type TestOffice, tuesday } from '../../test-office.ts';

let office: TestOffice;
let planner: StaffScreen;
beforeEach(async () => {
  // Desk one speaks French as well, also two days later, when the other does not.
  const hours = [tuesday('09:00', '11:00', ['nl', 'fr']), { ...tuesday('09:00', '11:00', ['nl', 'fr']), dayOfWeek: 'Thursday' as const }];
  office = await openTestOffice(smallOffice({ desks: [desk('one', ['studenten', 'gezinshereniging'], hours), desk('two', ['studenten'])] }), {}, ['email']);
  planner = await office.staffAs('planner');
});
afterEach(async () => {
  const broken = await office.ask((copy) => audit(copy, office.clock.now));
  office.end();
  expect(Object.entries(broken).filter(([, count]) => count > 0)).toEqual([]);
});

const json = async <Body>(answer: Promise<Response>) => (await (await answer).json()) as Body;
const away: PlanChange = { change: 'closed', desks: ['one'], from: onTuesday('09:00'), until: onTuesday('11:00') };
const closed = async () => (await json<ClosedBookings>(planner.get('/api/staff/closed'))).bookings;
const see = (token: string) => json<Booking>(office.get('/api/v1/booking', token));
const as = (token: string) => ({ Authorization: `Bearer ${token}` });
const propose = (bookings: StaffBooking[], avoid?: PlanChange) =>
  json<Proposals>(planner.post('/api/staff/proposals', { bookings: bookings.map(({ id }) => id), ...(avoid && { avoid }) }));
const movesOf = ({ proposals }: Proposals) =>
  proposals.map(({ booking, time }) => ({ booking: booking.id, sequence: booking.sequence, to: time && { start: time.start, desk: time.desk } }));
const move = (moves: ReturnType<typeof movesOf>) => json<Moved>(planner.post('/api/staff/moves', { moves }));

/** Desk one is closed; gives back who stood there. */
async function close(): Promise<StaffBooking[]> {
  const { revision, hits } = await json<PlanPreview>(planner.post('/api/staff/plan/preview', away));
  return (await json<ChangedPlan>(planner.post('/api/staff/plan', { change: away, revision, shown: hits.map(({ id }) => id) }))).hits;
}

/** Three at desk one: in French, for a long talk, and by telephone alone. */
async function threeAtDeskOne(): Promise<Booked[]> {
  const french = await bookAs(office, 'Amina Diallo', { start: onTuesday('09:00'), talkLanguage: 'fr', language: 'fr' });
  const long = await bookAs(office, 'Bilal Aydin', { product: 'gezinshereniging', start: onTuesday('09:20') });
  // The other desk goes first, so it is taken first.
  const there = await bookAs(office, 'Chen Wei', { start: onTuesday('10:00') });
  const phone = await bookAs(office, 'Dawit Tesfaye', { start: onTuesday('10:00'), visitor: { name: 'Dawit Tesfaye', phone: '0470123456' } });
  expect(there.reference).not.toBe(phone.reference);
  return [french, long, phone];
}

test('when a counsellor is ill, everybody of theirs is proposed an equal or the nearest time, also before it is closed', async () => {
  await threeAtDeskOne();
  const { hits } = await json<PlanPreview>(planner.post('/api/staff/plan/preview', away));
  const proposed = await propose(hits, away);
  expect(proposed.proposals.map(({ booking, time }) => [booking.name, time && `${time.desk} ${time.start}`, time?.spoken])).toEqual([
    // Their language is spoken two days later.
    ['Amina Diallo', 'one 2026-11-26T08:00:00Z', true],
    ['Bilal Aydin', 'one 2026-11-26T08:20:00Z', false],
    // The same hour is taken at the other desk.
    ['Dawit Tesfaye', `two ${onTuesday('10:20')}`, false],
  ]);
});

test('whoever is moved is told in their language, asked whether it suits, and says so; whoever has no e-mail is to be called', async () => {
  const [french, , phone] = await threeAtDeskOne();
  const { moves } = await move(movesOf(await propose(await close())));
  expect(moves.map(({ booking, outcome }) => [booking.name, outcome, booking.answer])).toEqual([
    ['Amina Diallo', 'moved', 'awaited'],
    ['Bilal Aydin', 'moved', 'awaited'],
    ['Dawit Tesfaye', 'to-call', 'awaited'],
  ]);
  expect(await closed()).toEqual([]);
  const letters = (await office.letters()).filter(({ kind }) => kind === 'moved-by-office');
  expect(letters.map(({ address }) => address.slice(0, 5))).toEqual(['amina', 'bilal']);
  const worker = office.sendLetters();
  await expect.poll(() => office.sent.find(({ kind }) => kind === 'moved-by-office')).toMatchObject({ subject: expect.stringContaining('déplacé'), text: expect.stringContaining('vous convient') });
  await worker?.stop();

  expect((await see(french!.manageToken)).answer).toBe('awaited');
  const wrong = await office.post('/api/v1/booking/accept', { start: onTuesday('09:00') }, as(french!.manageToken));
  expect([wrong.status, ((await wrong.json()) as { code: string }).code]).toEqual([409, 'changed']);
  const start = '2026-11-26T08:00:00Z';
  for (const time of ['once', 'again']) expect([time, (await office.post('/api/v1/booking/accept', { start }, as(french!.manageToken))).status]).toEqual([time, 200]);
  expect(await see(french!.manageToken)).not.toHaveProperty('answer');
  expect((await see(phone!.manageToken)).start).toBe(onTuesday('10:20'));
});

test('whoever chooses another time themselves, or cancels, has answered', async () => {
  const [french, long] = await threeAtDeskOne();
  await move(movesOf(await propose(await close())));
  await office.post('/api/v1/booking/move', { start: '2026-11-26T09:00:00Z', from: '2026-11-26T08:00:00Z' }, as(french!.manageToken));
  await office.post('/api/v1/booking/cancel', {}, as(long!.manageToken));
  const answers = await office.ask(async (copy) => (await copy.execute(`select answer, answer_by from bookings where name in ('Amina Diallo', 'Bilal Aydin')`)).rows.map((row) => Object.values(row)));
  expect(answers).toEqual([[null, null], [null, null]]);
});

test('whoever keeps their hour at another desk is not written to', async () => {
  await bookAs(office, 'Amina Diallo', { start: onTuesday('09:00'), talkLanguage: 'fr' });
  const [hit] = await close();
  const { moves } = await move([{ booking: hit!.id, sequence: hit!.sequence, to: { start: hit!.start, desk: 'two' } }]);
  expect(moves.map(({ booking, outcome }) => [booking.desk, outcome, booking.answer])).toEqual([['two', 'moved', null]]);
  expect((await office.letters()).filter(({ kind }) => kind !== 'confirmed' && kind !== 'reminder')).toEqual([]);
});

test('the same moves sent again do no more, and who has moved meanwhile stays where they are', async () => {
  const [french] = await threeAtDeskOne();
  const wanted = movesOf(await propose(await close()));
  await office.post('/api/v1/booking/move', { start: '2026-11-26T09:40:00Z', from: onTuesday('09:00') }, as(french!.manageToken));
  const first = await move(wanted);
  const again = await move(wanted);
  expect(first.moves.map(({ outcome }) => outcome)).toEqual(['changed', 'moved', 'to-call']);
  expect(again).toEqual(first);
  expect((await office.letters()).filter(({ kind }) => kind === 'moved-by-office')).toHaveLength(1);
});

test('when the moving is broken off half-way, everybody is still somewhere and the list says who is left', async () => {
  const booked = await threeAtDeskOne();
  const wanted = movesOf(await propose(await close()));
  await move(wanted.slice(0, 1));
  expect((await closed()).map(({ name }) => name)).toEqual(['Bilal Aydin', 'Dawit Tesfaye']);
  for (const { manageToken } of booked) expect((await see(manageToken)).status).toBe('booked');
  await move(wanted);
  expect(await closed()).toEqual([]);
});

test('a time that was taken meanwhile is given to nobody twice; whoever finds none stays on the list', async () => {
  await threeAtDeskOne();
  const wanted = movesOf(await propose(await close()));
  await bookAs(office, 'Eva Peeters', { start: onTuesday('10:20') });
  const { moves } = await move(wanted);
  expect(moves.map(({ outcome }) => outcome)).toEqual(['moved', 'moved', 'slot-taken']);
  const [left] = await closed();
  const none = await move([{ booking: left!.id, sequence: left!.sequence, to: null }]);
  expect(none.moves.map(({ outcome }) => outcome)).toEqual(['to-call']);
  expect((await closed()).map(({ name }) => name)).toEqual(['Dawit Tesfaye']);
});

test('the desk may not move everybody', async () => {
  expect((await (await office.staffAs('desk')).get('/api/staff/closed')).status).toBe(403);
});
