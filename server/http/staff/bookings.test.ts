import { afterEach, beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';
import type { Pending } from '../../contract/booking.ts';
import { BookingFile, type FoundBookings, StaffDay, type StaffTimes } from '../../contract/staff/bookings.ts';
import { bookAs, desk, onTuesday, openTestOffice, request, smallOffice, type StaffScreen, type TestOffice, tuesday } from '../../test-office.ts';
import { auditOf, bookFor, dayAt, read, refusal } from '../../test-screen.ts';

let office: TestOffice;
let screen: StaffScreen;
beforeEach(async () => {
  const desks = [desk('one', ['studenten', 'gezinshereniging'], [tuesday('09:00', '10:00', ['nl', 'fr'])]), desk('two', ['studenten'], [tuesday('09:00', '09:40')])];
  office = await openTestOffice(smallOffice({ desks }));
  screen = await office.staffAs('desk');
});
afterEach(() => office.end());

const search = (find: string, from = '2026-11-23', to = '2026-12-23') => screen.get(`/api/staff/bookings?find=${encodeURIComponent(find)}&from=${from}&to=${to}`);

test('the day shows desks, slots and who comes, earliest first, as the contract says', async () => {
  await bookAs(office, 'Later', { start: onTuesday('09:20') });
  await bookAs(office, 'First', { start: onTuesday('09:00'), talkLanguage: 'bg' });
  const day = v.parse(v.strictObject(StaffDay.entries), await dayAt(screen));
  expect(day.desks.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(day.slots).toHaveLength(5);
  expect(day.bookings.map(({ name, spoken, talkLanguage }) => [name, spoken, talkLanguage])).toEqual([['First', false, 'bg'], ['Later', true, null]]);
  expect(day.slots.filter(({ taken }) => taken?.by === 'booking').map(({ taken }) => (taken as { booking: string }).booking)).toEqual(day.bookings.map(({ id }) => id));
});

test('on a public holiday the day says which', async () => {
  expect((await read<StaffDay>(screen.get('/api/staff/days/2026-12-25'))).holiday).toBe('Kerstmis');
  expect((await dayAt(screen)).holiday).toBeNull();
});

test('a cancelled booking stays on its day, its slot says until when it is kept, and one whose code never came is not shown', async () => {
  office.end();
  office = await openTestOffice(smallOffice(), { VERIFY_CONTACT: 'on' });
  screen = await office.staffAs('desk');
  const { confirm } = (await (await office.post('/api/v1/bookings', request())).json()) as Pending;
  expect((await dayAt(screen)).bookings.map(({ status }) => status)).toEqual(['pending']);
  office.clock.now += 15 * 60_000;
  const expired = await dayAt(screen);
  expect([expired.bookings, expired.slots.filter(({ taken }) => taken)]).toEqual([[], []]);
  expect(confirm).toBeTruthy();

  const booking = await bookFor(screen);
  await read(screen.post(`/api/staff/bookings/${booking.id}/cancel`, { sequence: 0, letters: false }));
  const { bookings, slots } = await dayAt(screen);
  expect(bookings.map(({ status, cancelledBy }) => [status, cancelledBy])).toEqual([['cancelled', 'staff']]);
  expect(slots.find(({ start, desk: at }) => start === booking.start && at === booking.desk)?.taken).toMatchObject({ by: 'kept' });
});

test('a date that is none is refused', async () => {
  expect(await refusal(screen.get('/api/staff/days/2026-02-30'))).toBe('invalid-input');
});

test('whoever calls is found by reference, by part of the name, or by the telephone number in any spelling', async () => {
  const booking = await bookFor(screen, { visitor: { name: 'José Núñez', phone: '0470 12 34 56' } });
  await bookAs(office, 'Somebody Else');
  for (const find of [booking.reference, 'nunez', 'JOSE', '0470/12.34', '+32 470 12 34 56']) {
    const { bookings, more } = await read<FoundBookings>(search(find));
    expect([bookings.map(({ id }) => id), more]).toEqual([[booking.id], false]);
  }
  expect((await read<FoundBookings>(search('nunez', '2026-11-25'))).bookings).toEqual([]);
  expect(await refusal(search('nunez', '2026-01-01', '2026-12-01'))).toBe('invalid-input');
});

test('a file holds the letters, and nobody’s is a refusal', async () => {
  await bookAs(office, 'Amira', { start: onTuesday('09:20') });
  const { id } = (await dayAt(screen)).bookings[0]!;
  const file = v.parse(v.strictObject(BookingFile.entries), await read(screen.get(`/api/staff/bookings/${id}`)));
  expect(file.letters.map(({ kind, state }) => [kind, state])).toEqual([['confirmed', 'waiting']]);
  expect(await refusal(screen.get('/api/staff/bookings/nobody'))).toBe('unknown-booking');
});

test('who saw whose booking is noted, once for what a person opened, and not for what the screen does by itself', async () => {
  const booking = await bookFor(screen);
  await dayAt(screen);
  await read(screen.get(`/api/staff/bookings/${booking.id}`));
  await read(search('bakr'));
  const cookieless = await office.get('/api/staff/days/2026-11-24');
  expect(cookieless.status).toBe(401);
  const seen = (await auditOf(office)).filter(({ action }) => action.endsWith('-seen'));
  expect(seen).toEqual([
    { action: 'day-seen', booking: null, details: { date: '2026-11-24' } },
    { action: 'booking-seen', booking: booking.id, details: {} },
    { action: 'booking-seen', booking: booking.id, details: {} },
  ]);
  const paths = ['days/2026-11-24', `bookings/${booking.id}`, 'bookings?find=bakr&from=2026-11-23&to=2026-11-30', 'tasks'];
  for (const path of paths) await read(screen.get(`/api/staff/${path}`, { 'X-Background': '1' }));
  expect((await auditOf(office)).filter(({ action }) => action.endsWith('-seen'))).toHaveLength(3);
});

test('free times of both channels, desk by desk, with where the language is spoken', async () => {
  const times = await read<StaffTimes>(screen.get('/api/staff/products/studenten/times?from=2026-11-24&to=2026-11-24&talk=fr-BE'));
  expect(times.days.map(({ date, times: ofDay }) => [date, ofDay.map(({ start }) => start)])).toEqual([['2026-11-24', ['09:00', '09:20', '09:40'].map(onTuesday)]]);
  expect(times.days[0]!.times[0]!.desks).toEqual([{ desk: 'one', channel: 'online', spoken: true }, { desk: 'two', channel: 'online', spoken: false }]);
  const long = await read<StaffTimes>(screen.get('/api/staff/products/gezinshereniging/times?from=2026-11-24&to=2026-11-24'));
  expect(long.days[0]!.times.map(({ start }) => start)).toEqual(['09:00', '09:20'].map(onTuesday));
  expect(await refusal(screen.get('/api/staff/products/none/times?from=2026-11-24&to=2026-11-24'))).toBe('unknown-product');
});
