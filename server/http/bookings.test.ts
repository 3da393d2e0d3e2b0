import { afterEach, expect, test } from 'vitest';
import type { Availability } from '../contract/availability.ts';
import type { Booked } from '../contract/booking.ts';
import type { Problem } from '../contract/problem.ts';
import { bookAs, desk, onTuesday, openTestOffice, request, smallOffice, type TestOffice, tuesday } from '../test-office.ts';

let office: TestOffice;
afterEach(() => office.end());

test('whoever books a free time gets a reference, a token and a link that opens the booking', async () => {
  office = await openTestOffice();
  const answer = await office.post('/api/v1/bookings', request());
  expect(answer.status).toBe(201);
  const booked = (await answer.json()) as Booked;
  expect(booked).toMatchObject({ status: 'booked', product: 'studenten', start: onTuesday('09:00'), end: onTuesday('09:20'), sequence: 0 });
  expect(booked.reference).toMatch(/^[A-Z]\d \d\d [A-Z]{2}$/);
  expect(booked.manageLink).toBe(`http://localhost:8787/manage#${booked.manageToken}`);

  const seen = await office.get('/api/v1/booking', booked.manageToken);
  expect(await seen.json()).toEqual({ status: 'booked', reference: booked.reference, product: 'studenten', start: booked.start, end: booked.end, language: 'nl', sequence: 0 });
});

test('whoever comes second for the last desk is offered the three nearest times', async () => {
  office = await openTestOffice();
  await bookAs(office, 'First', { start: onTuesday('09:40') });
  await bookAs(office, 'Second', { start: onTuesday('09:40') });
  const answer = await office.post('/api/v1/bookings', request({ start: onTuesday('09:40') }));
  expect(answer.status).toBe(409);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await answer.json()) as Problem;
  expect(problem.code).toBe('slot-taken');
  expect(problem.alternatives).toEqual([onTuesday('09:00'), onTuesday('09:20'), onTuesday('10:00')]);
});

test('a long product takes consecutive slots of one desk, and none when only scattered ones are left', async () => {
  office = await openTestOffice();
  await bookAs(office, 'Long', { product: 'gezinshereniging', start: onTuesday('09:20') });
  const overlapping = await office.post('/api/v1/bookings', request({ product: 'gezinshereniging', start: onTuesday('09:40') }));
  expect(((await overlapping.json()) as Problem).code).toBe('slot-taken');
  const before = await office.post('/api/v1/bookings', request({ product: 'gezinshereniging', start: onTuesday('09:00') }));
  expect(((await before.json()) as Problem).code).toBe('slot-taken');
});

test('of two free desks the one that serves fewer products is taken, so that a long talk still fits', async () => {
  office = await openTestOffice();
  await bookAs(office, 'Short', { start: onTuesday('09:00') });
  await bookAs(office, 'Long', { product: 'gezinshereniging', start: onTuesday('09:00') });
});

test('the same key and body get the same answer, another body is refused', async () => {
  office = await openTestOffice();
  const key = { 'Idempotency-Key': 'a-key-of-the-visitor' };
  const first = await (await office.post('/api/v1/bookings', request(), key)).json();
  const again = await office.post('/api/v1/bookings', request(), key);
  expect(again.status).toBe(201);
  expect(await again.json()).toEqual(first);

  const other = await office.post('/api/v1/bookings', request({ start: onTuesday('09:20') }), key);
  expect([other.status, ((await other.json()) as Problem).code]).toEqual([422, 'key-reused']);
});

test('an answer that was lost is given again even when the time has meanwhile come too near, or the booking has moved', async () => {
  office = await openTestOffice();
  const key = { 'Idempotency-Key': 'a-key-of-the-visitor' };
  const first = (await (await office.post('/api/v1/bookings', request(), key)).json()) as Booked;
  await office.post('/api/v1/booking/move', { start: onTuesday('10:00'), from: first.start }, { Authorization: `Bearer ${first.manageToken}` });
  office.clock.now = Date.parse(onTuesday('08:50'));
  expect(await (await office.post('/api/v1/bookings', request(), key)).json()).toEqual(first);
});

test('a refusal is not kept: the same key may be used for the same try once the time is free', async () => {
  office = await openTestOffice();
  const one = await bookAs(office, 'One');
  await bookAs(office, 'Two');
  const key = { 'Idempotency-Key': 'a-key-of-the-visitor' };
  expect((await office.post('/api/v1/bookings', request(), key)).status).toBe(409);
  await office.post('/api/v1/booking/cancel', {}, { Authorization: `Bearer ${one.manageToken}` });
  office.clock.now += 15 * 60_000;
  expect((await office.post('/api/v1/bookings', request(), key)).status).toBe(201);
});

test('one person has one appointment for a product, however the name and the contact are written', async () => {
  office = await openTestOffice();
  await office.post('/api/v1/bookings', request({ visitor: { name: 'Amira Haddad', phone: '0470 12 34 56' } }));
  const again = await office.post('/api/v1/bookings', request({ start: onTuesday('10:00'), visitor: { name: 'AMIRA   Haddad', phone: '+32 470/12.34.56' } }));
  expect([again.status, ((await again.json()) as Problem).code]).toEqual([409, 'already-booked']);
});

test('a second product, or another member of the family, is a new appointment, up to the most that one contact can have', async () => {
  office = await openTestOffice(undefined, { MAX_PER_CONTACT: '3' });
  const contact = { email: 'haddad@example.org' };
  const tries = [
    request({ visitor: { name: 'Amira', ...contact } }),
    request({ visitor: { name: 'Amira', ...contact }, product: 'gezinshereniging', start: onTuesday('10:00') }),
    request({ visitor: { name: 'Samir', ...contact }, start: onTuesday('09:20') }),
    request({ visitor: { name: 'Nour', ...contact }, start: onTuesday('09:40') }),
  ];
  const statuses = [];
  for (const each of tries) statuses.push((await office.post('/api/v1/bookings', each)).status);
  expect(statuses).toEqual([201, 201, 201, 409]);

  office.clock.now = Date.parse(onTuesday('12:00'));
  const nextWeek = request({ visitor: { name: 'Nour', ...contact }, start: '2026-12-01T08:00:00Z' });
  expect((await office.post('/api/v1/bookings', nextWeek)).status, 'what is over does not count').toBe(201);
});

test('somebody who gives two contacts of which each has room is not refused', async () => {
  office = await openTestOffice(undefined, { MAX_PER_CONTACT: '2' });
  const both = { email: 'm@example.org', phone: '0470 12 34 56' };
  const tries = [
    request({ visitor: { name: 'One', email: both.email } }),
    request({ visitor: { name: 'Two', phone: both.phone }, start: onTuesday('09:20') }),
    request({ visitor: { name: 'Three', ...both }, start: onTuesday('09:40') }),
    request({ visitor: { name: 'Four', email: both.email }, start: onTuesday('10:00') }),
  ];
  const statuses = [];
  for (const each of tries) statuses.push((await office.post('/api/v1/bookings', each)).status);
  expect(statuses).toEqual([201, 201, 201, 409]);
});

test('names in any script, of one letter, without a surname or with an apostrophe are names', async () => {
  office = await openTestOffice();
  for (const [index, name] of ['李', 'O', "N'Diaye", 'أميرة حداد', 'Đặng Thị Ngọc Ánh', 'Jean-Luc', 'می‌خواهم'].entries()) {
    await bookAs(office, name, { start: onTuesday(['09:00', '09:20', '09:40', '10:00', '10:20', '10:40', '09:00'][index]!) });
  }
});

test('whoever speaks Bulgarian gets the desk with the interpreter, and others leave it free', async () => {
  const withInterpreter = desk('a', ['studenten'], [tuesday('09:00', '11:00', ['nl', 'bg'])]);
  const without = desk('b', ['studenten'], [tuesday('09:00', '11:00', ['nl'])]);
  office = await openTestOffice(smallOffice({ desks: [withInterpreter, without] }));
  await bookAs(office, 'Dutch');
  await bookAs(office, 'Bulgarian', { start: onTuesday('09:20'), talkLanguage: 'BG-bg' });
  const { rows } = await office.ask((copy) => copy.execute('select name, desk_id from bookings order by name'));
  expect(rows.map((row) => [row['name'], row['desk_id']])).toEqual([['Bulgarian', 'a'], ['Dutch', 'b']]);
});

test('a time that is kept for the telephone and the desk is not offered to anybody online', async () => {
  office = await openTestOffice(smallOffice({ desks: [desk('one', ['studenten'])], staffShare: 0.5 }));
  const availability = await office.get('/api/v1/products/studenten/availability?from=2026-11-24&to=2026-11-24');
  const { days } = (await availability.json()) as Availability;
  const offered = days.flatMap(({ times }) => times.map(({ start }) => start));
  expect(offered).toHaveLength(3);
  for (const time of ['09:00', '09:20', '09:40', '10:00', '10:20', '10:40'].map(onTuesday)) {
    const answer = await office.post('/api/v1/bookings', request({ start: time, visitor: { name: time, email: 'x@example.org' } }));
    const expected = offered.includes(time) ? { status: 'booked' } : { code: 'invalid-input', errors: [{ field: 'start', code: 'not-offered' }] };
    expect(await answer.json()).toMatchObject(expected);
  }
});
