import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Booked } from '../../contract/booking.ts';
import type { BookingFile, StaffBooking, StaffTimes } from '../../contract/staff/bookings.ts';
import { audit } from '../../storage/audit.ts';
import { bookAs, desk, onTuesday, openTestOffice, request, smallOffice, type StaffScreen, type TestOffice, tuesday } from '../../test-office.ts';
import { auditOf, bookFor, call, dayAt, read, refusal } from '../../test-screen.ts';

let office: TestOffice;
let screen: StaffScreen;
const open = async (...plan: Parameters<typeof openTestOffice>) => {
  office = await openTestOffice(...plan);
  screen = await office.staffAs('desk');
};
beforeEach(() => open());
afterEach(async () => {
  const broken = await office.ask((copy) => audit(copy, office.clock.now));
  office.end();
  expect(Object.entries(broken).filter(([, count]) => count > 0)).toEqual([]);
});

const change = (what: string, { id, sequence }: StaffBooking, body: object = {}) => screen.post(`/api/staff/bookings/${id}/${what}`, { sequence, ...body });
const move = (booking: StaffBooking, time: string, more: object = {}) => change('move', booking, { start: onTuesday(time), letters: true, ...more });
const freeAt = async (time: string, product = 'studenten') => {
  const { days } = await read<StaffTimes>(screen.get(`/api/staff/products/${product}/times?from=2026-11-24&to=2026-11-24`));
  return days.flatMap(({ times }) => times).find(({ start }) => start === onTuesday(time))?.desks.map(({ desk: id, channel }) => `${id} ${channel}`) ?? [];
};
/** At each time, one of two desks is online and the other is kept for staff. */
const half = () => smallOffice({ staffShare: 0.5, desks: [desk('a', ['studenten']), desk('b', ['studenten'])] });

test('somebody who calls is booked with a reference to read out, and gets their letters', async () => {
  const booking = await bookFor(screen);
  expect(booking).toMatchObject({ status: 'booked', madeBy: 'staff', desk: 'two', name: 'Bakr Aziz', phone: '+32470123456', sequence: 0, extra: null });
  expect(booking.reference).toMatch(/^\w\d \d\d \w\w$/);
  expect((await office.letters()).map(({ kind, address }) => [kind, address])).toEqual([['confirmed', '+32470123456']]);
  expect((await auditOf(office)).map(({ action, booking: id }) => [action, id])).toEqual([['booking-made', booking.id]]);
});

test('somebody without any contact is booked too, and whoever wants no letters gets none', async () => {
  await bookFor(screen, { visitor: { name: 'Walk In' } });
  await bookFor(screen, { letters: false });
  expect(await office.letters()).toEqual([]);
});

test('the same request sent twice books once, and another request with the same key is refused', async () => {
  const key = { 'Idempotency-Key': 'twice-the-same' };
  const [one, two] = await Promise.all([screen.post('/api/staff/bookings', call(), key), screen.post('/api/staff/bookings', call(), key)]);
  expect(((await one.json()) as StaffBooking).id).toBe(((await two.json()) as StaffBooking).id);
  expect(await refusal(screen.post('/api/staff/bookings', call({ language: 'en' }), key))).toBe('key-reused');
});

test('staff slots go first, so that online ones stay the public’s; a desk can be chosen', async () => {
  office.end();
  await open(half());
  const before = await dayAt(screen);
  const [online, kept] = (['online', 'staff'] as const).map((channel) => before.slots.filter((slot) => slot.channel === channel && slot.start === onTuesday('09:20')));
  expect([online!.length, kept!.length]).toEqual([1, 1]);
  expect((await bookFor(screen, { start: onTuesday('09:20') })).desk).toBe(kept![0]!.desk);
  expect(await freeAt('09:20')).toEqual([`${online![0]!.desk} online`]);
  expect(await refusal(screen.post('/api/staff/bookings', call({ start: onTuesday('09:20'), desk: kept![0]!.desk, visitor: { name: 'Other' } })))).toBe('slot-taken');
  expect((await bookFor(screen, { start: onTuesday('09:20'), desk: online![0]!.desk, visitor: { name: 'Other' } })).desk).toBe(online![0]!.desk);
});

test('the public cannot book a staff slot, and a staff slot that comes free stays one', async () => {
  office.end();
  await open(smallOffice({ staffShare: 1 }));
  expect((await office.post('/api/v1/bookings', request())).status).toBe(422);
  const booking = await bookFor(screen);
  await read(change('cancel', booking, { letters: false }));
  office.clock.now += 16 * 60_000;
  expect(await freeAt('09:00')).toEqual(['one staff', 'two staff']);
  expect((await office.post('/api/v1/bookings', request())).status).toBe(422);
});

test('a walk-in is booked until the slot has ended', async () => {
  office.clock.now = Date.parse(onTuesday('09:19'));
  screen = await office.staffAs('desk');
  expect(await freeAt('09:00')).toHaveLength(2);
  expect((await bookFor(screen, { visitor: { name: 'Walk In' } })).start).toBe(onTuesday('09:00'));
  office.clock.now = Date.parse(onTuesday('09:20'));
  expect(await refusal(screen.post('/api/staff/bookings', call({ visitor: { name: 'Too Late' } })))).toBe('invalid-input');
});

test('one person has one active booking for a product, whoever makes the second', async () => {
  await bookFor(screen);
  expect(await refusal(screen.post('/api/staff/bookings', call({ start: onTuesday('10:00') })))).toBe('already-booked');
  expect(await refusal(screen.post('/api/staff/bookings', call({ start: onTuesday('10:00'), extra: { reason: 'Brought the wrong papers' } })))).toBe('already-booked');
  expect((await dayAt(screen)).desks.filter(({ extra }) => extra)).toEqual([]);
});

test('beyond capacity, for a reason: at the chosen desk while it has no slot then, else at desks for such cases', async () => {
  const extra = { reason: 'Order to leave tomorrow' };
  const evening = await bookFor(screen, { start: onTuesday('18:00'), desk: 'one', extra, visitor: { name: 'Evening' } });
  expect([evening.desk, evening.extra]).toEqual(['one', extra.reason]);
  const one = await bookFor(screen, { desk: 'one', extra, visitor: { name: 'One' } });
  const two = await bookFor(screen, { extra, visitor: { name: 'Two' } });
  const later = await bookFor(screen, { start: onTuesday('09:20'), extra, visitor: { name: 'Later' } });
  const { desks, slots } = await dayAt(screen);
  const named = (booking: StaffBooking) => desks.find(({ id }) => id === booking.desk)!.name;
  expect([one, two, later].map(named)).toEqual(['Extra 1', 'Extra 2', 'Extra 1']);
  expect(slots.filter((slot) => slot.extra !== null).map(({ taken }) => taken?.by)).toEqual(Array(4).fill('booking'));
});

test('an extra slot goes with its booking, moved or cancelled, and nobody is ever offered it', async () => {
  const extra = { reason: 'Urgent' };
  const extras = async () => (await dayAt(screen)).slots.filter((slot) => slot.extra !== null).length;
  const staying = await bookFor(screen, { product: 'gezinshereniging', extra });
  const moved = await read<StaffBooking>(move(staying, '09:20', { extra }));
  expect([moved.start, moved.end, moved.desk === staying.desk, await extras()]).toEqual([onTuesday('09:20'), onTuesday('10:00'), true, 1]);
  const inPlan = await read<StaffBooking>(move(moved, '10:00'));
  expect([inPlan.desk, inPlan.extra, await extras()]).toEqual(['one', null, 0]);

  const other = await bookFor(screen, { visitor: { name: 'Other', email: 'other@example.org' }, extra });
  const cancelled = await read<StaffBooking>(change('cancel', other, { letters: false }));
  expect(await extras()).toBe(0);
  const restored = await read<StaffBooking>(change('restore', cancelled));
  expect([restored.extra, restored.desk]).toEqual([null, 'two']);
});

test('a visitor who moves or cancels an extra booking takes its slot along', async () => {
  const booking = await bookAs(office, 'Amira');
  const file = (await dayAt(screen)).bookings[0]!;
  await read(move(file, '12:00', { extra: { reason: 'Cannot sooner' } }));
  expect((await office.post('/api/v1/booking/move', { start: onTuesday('10:00'), from: onTuesday('12:00') }, { Authorization: `Bearer ${booking.manageToken}` })).status).toBe(200);
  expect((await dayAt(screen)).slots.filter((slot) => slot.extra !== null)).toEqual([]);
});

test('a booking is moved to another time or another desk, its visitor is told by the office, and its old time comes free', async () => {
  await bookAs(office, 'Amira', { start: onTuesday('09:00') });
  const booking = (await dayAt(screen)).bookings[0]!;
  const otherDesk = await read<StaffBooking>(move(booking, '09:00', { desk: 'one', letters: false }));
  expect([otherDesk.desk, otherDesk.sequence]).toEqual(['one', 1]);
  const moved = await read<StaffBooking>(move(otherDesk, '10:20'));
  expect([moved.start, moved.reference, moved.sequence]).toEqual([onTuesday('10:20'), booking.reference, 2]);
  expect((await office.letters()).map(({ kind }) => kind)).toEqual(['confirmed', 'moved-by-office']);
  office.clock.now += 3 * 3_600_000;
  screen = await office.staffAs('desk');
  expect(await freeAt('09:00')).toHaveLength(2);
});

test('whoever acts on what has changed meanwhile is told so; the same press twice is one', async () => {
  await bookAs(office, 'Amira');
  const booking = (await dayAt(screen)).bookings[0]!;
  await read(move(booking, '10:00'));
  expect((await move(booking, '10:00')).status).toBe(200);
  expect(await refusal(move(booking, '10:20'))).toBe('changed');
  expect(await refusal(change('cancel', booking, { letters: false }))).toBe('changed');
  expect(await refusal(screen.post('/api/staff/bookings/nobody/move', { sequence: 0, start: onTuesday('10:00'), letters: false }))).toBe('unknown-booking');
});

test('a cancellation by staff is told with a letter that says so, and can be taken back; then that is told too', async () => {
  await bookAs(office, 'Amira');
  const booking = (await dayAt(screen)).bookings[0]!;
  const cancelled = await read<StaffBooking>(change('cancel', booking, { letters: true }));
  expect([cancelled.status, cancelled.cancelledBy]).toEqual(['cancelled', 'staff']);
  const restored = await read<StaffBooking>(change('restore', cancelled));
  expect([restored.status, restored.start, restored.cancelledBy, restored.sequence]).toEqual(['booked', booking.start, null, 2]);
  expect((await office.letters()).map(({ kind }) => kind)).toEqual(['confirmed', 'cancelled-by-office', 'confirmed']);
});

test('a cancellation that nobody was told of is taken back without a word', async () => {
  await bookAs(office, 'Amira');
  const booking = (await dayAt(screen)).bookings[0]!;
  const cancelled = await read<StaffBooking>(change('cancel', booking, { letters: false }));
  await read(change('restore', cancelled));
  expect((await office.letters()).map(({ kind }) => kind)).toEqual(['confirmed']);
});

test('a cancellation is not taken back when its time is somebody else’s, or its person has another by now', async () => {
  const full = smallOffice({ desks: [desk('one', ['studenten'], [tuesday('09:00', '09:40')])] });
  office.end();
  await open(full);
  const booking = await bookFor(screen);
  const cancelled = await read<StaffBooking>(change('cancel', booking, { letters: false }));
  const again = await bookFor(screen, { start: onTuesday('09:20') });
  expect(await refusal(change('restore', cancelled))).toBe('already-booked');
  await read(change('cancel', again, { letters: false }));
  office.clock.now += 16 * 60_000;
  await bookFor(screen, { visitor: { name: 'Somebody Else' } });
  expect(await refusal(change('restore', cancelled))).toBe('slot-taken');
});

test('arrival is noted in one press and taken back in another; of two at once, one hears that it changed', async () => {
  office.clock.now = Date.parse(onTuesday('08:55'));
  screen = await office.staffAs('desk');
  const booking = await bookFor(screen);
  const mark = (from: string, to: string) => screen.post(`/api/staff/bookings/${booking.id}/mark`, { from, to });
  expect(await refusal(mark('booked', 'noshow'))).toBe('invalid-input');
  const both = await Promise.all([mark('booked', 'arrived'), mark('booked', 'attended')]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  const { status, sequence } = (await dayAt(screen)).bookings[0]!;
  expect(sequence).toBe(0);
  await read(mark(status, 'booked'));
  office.clock.now = Date.parse(onTuesday('09:10'));
  expect((await read<StaffBooking>(mark('booked', 'noshow'))).status).toBe('noshow');
  expect((await read<StaffBooking>(mark('noshow', 'booked'))).status).toBe('booked');
  expect((await auditOf(office)).filter(({ action }) => action === 'booking-marked').map(({ details }) => details.to)).toEqual([status, 'booked', 'noshow', 'booked']);
});

test('nobody arrives before the day', async () => {
  const { id } = await bookFor(screen);
  expect(await refusal(screen.post(`/api/staff/bookings/${id}/mark`, { from: 'booked', to: 'arrived' }))).toBe('invalid-input');
});

test('whoever has arrived keeps that at another desk, and is expected again at another time', async () => {
  office.clock.now = Date.parse(onTuesday('08:55'));
  screen = await office.staffAs('desk');
  const booking = await bookFor(screen);
  const arrived = await read<StaffBooking>(screen.post(`/api/staff/bookings/${booking.id}/mark`, { from: 'booked', to: 'arrived' }));
  const elsewhere = await read<StaffBooking>(move(arrived, '09:00', { desk: 'one', letters: false }));
  expect([elsewhere.status, elsewhere.desk]).toEqual(['arrived', 'one']);
  expect((await read<StaffBooking>(move(elsewhere, '10:00', { letters: false }))).status).toBe('booked');
});

test('a spelling is corrected, the former one is kept, and the sequence stays', async () => {
  const booking = await bookFor(screen);
  const name = (from: string, to: string) => change('name', booking, { from, name: to });
  const corrected = await read<StaffBooking>(name('Bakr Aziz', 'Bakr Azziz'));
  expect([corrected.name, corrected.sequence]).toEqual(['Bakr Azziz', 0]);
  expect(await refusal(name('Bakr Aziz', 'Someone Else'))).toBe('changed');
  const { corrections } = await read<BookingFile>(screen.get(`/api/staff/bookings/${booking.id}`));
  expect(corrections.map(({ by, before }) => [by, before])).toEqual([['Staff desk', 'Bakr Aziz']]);
  expect(JSON.stringify(await auditOf(office))).not.toContain('Bakr');
});

test('a spelling is not corrected into a second booking of one person', async () => {
  await bookFor(screen);
  const other = await bookFor(screen, { start: onTuesday('09:20'), visitor: { name: 'Bakr Azis', phone: '0470123456' } });
  expect(await refusal(change('name', other, { from: 'Bakr Azis', name: 'BAKR  AZIZ' }))).toBe('already-booked');
});

test('the link is sent again to the booking’s own contact, and to nobody who left none', async () => {
  const booking = await bookFor(screen);
  await read(screen.post(`/api/staff/bookings/${booking.id}/link`, {}), 202);
  expect((await office.letters()).map(({ kind, address }) => [kind, address])).toEqual([['confirmed', '+32470123456'], ['link', '+32470123456']]);
  const silent = await bookFor(screen, { visitor: { name: 'Walk In' } });
  expect(await refusal(screen.post(`/api/staff/bookings/${silent.id}/link`, {}))).toBe('invalid-input');
});

test('a visitor takes back the cancellation of a staff slot within the quarter of an hour', async () => {
  office.end();
  await open(half());
  const { manageToken } = (await bookAs(office, 'Amira', { start: onTuesday('09:20') })) as Booked;
  const token = { Authorization: `Bearer ${manageToken}` };
  const moved = await read<StaffBooking>(move((await dayAt(screen)).bookings[0]!, '09:40'));
  const slotOf = async () => (await dayAt(screen)).slots.find(({ taken }) => taken?.by === 'booking' && taken.booking === moved.id);
  expect((await slotOf())?.channel).toBe('staff');
  await office.post('/api/v1/booking/cancel', {}, token);
  expect(await slotOf()).toBeUndefined();
  expect((await office.post('/api/v1/booking/undo', {}, token)).status).toBe(200);
  expect(await slotOf()).toMatchObject({ channel: 'staff', desk: moved.desk, start: moved.start });
});
