import ICAL from 'ical.js';
import { afterEach, expect, test } from 'vitest';
import type { Booked, Booking } from '../contract/booking.ts';
import type { Problem } from '../contract/problem.ts';
import { audit } from '../storage/audit.ts';
import { bookAs, onTuesday, openTestOffice, request, type TestOffice } from '../test-office.ts';

let office: TestOffice;
afterEach(() => office.end());

const act = (booked: Booked, path: string, body: unknown = {}) =>
  office.post(`/api/v1/booking/${path}`, body, { Authorization: `Bearer ${booked.manageToken}` });
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as Problem).code];

test('whoever moves keeps the reference, gets the new time and gives the old one back', async () => {
  office = await openTestOffice();
  const booked = await bookAs(office, 'Amira', { product: 'gezinshereniging' });
  const answer = await act(booked, 'move', { start: onTuesday('10:00'), from: booked.start });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    status: 'booked',
    reference: booked.reference,
    product: 'gezinshereniging',
    start: onTuesday('10:00'),
    end: onTuesday('10:40'),
    language: 'nl',
    sequence: 1,
  });
  await bookAs(office, 'Next', { product: 'gezinshereniging' });
});

test('a long booking can move by one slot, over its own place', async () => {
  office = await openTestOffice();
  const booked = await bookAs(office, 'Amira', { product: 'gezinshereniging' });
  const answer = await act(booked, 'move', { start: onTuesday('09:20'), from: booked.start });
  expect(((await answer.json()) as Booking).start).toBe(onTuesday('09:20'));
  expect(Object.values(await office.ask((copy) => audit(copy, office.clock.now))).filter(Boolean)).toEqual([]);
});

test('a move that is sent twice moves once', async () => {
  office = await openTestOffice();
  const booked = await bookAs(office, 'Amira');
  const body = { start: onTuesday('10:00'), from: booked.start };
  const first = await (await act(booked, 'move', body)).json();
  expect(await (await act(booked, 'move', body)).json()).toEqual(first);
});

test('whoever moves from a time that is no longer theirs is told that it changed', async () => {
  office = await openTestOffice();
  const booked = await bookAs(office, 'Amira');
  await act(booked, 'move', { start: onTuesday('10:00'), from: booked.start });
  expect(await codeOf(await act(booked, 'move', { start: onTuesday('10:20'), from: booked.start }))).toEqual([409, 'changed']);
});

test('whoever moves to a time that is gone keeps the old one and is offered others', async () => {
  office = await openTestOffice();
  await bookAs(office, 'One', { start: onTuesday('10:00') });
  await bookAs(office, 'Two', { start: onTuesday('10:00') });
  const booked = await bookAs(office, 'Amira');
  const answer = await act(booked, 'move', { start: onTuesday('10:00'), from: booked.start });
  expect(await answer.json()).toMatchObject({ code: 'slot-taken', alternatives: [onTuesday('09:20'), onTuesday('09:40'), onTuesday('10:20')] });
  expect(((await (await office.get('/api/v1/booking', booked.manageToken)).json()) as Booking).start).toBe(booked.start);
});

test('of two tabs that move at once, one moves and the other hears of it', async () => {
  office = await openTestOffice();
  const booked = await bookAs(office, 'Amira');
  const answers = await Promise.all(
    ['09:40', '10:00', '10:20'].map((time) => act(booked, 'move', { start: onTuesday(time), from: booked.start })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect(Object.values(await office.ask((copy) => audit(copy, office.clock.now))).filter(Boolean)).toEqual([]);
});

test('whoever cancels frees the time once it can no longer be had back, and may say so twice', async () => {
  office = await openTestOffice();
  const booked = await bookAs(office, 'Amira', { product: 'gezinshereniging' });
  const first = await act(booked, 'cancel');
  expect([first.status, await first.json()]).toMatchObject([200, { status: 'cancelled', sequence: 1 }]);
  expect(await (await act(booked, 'cancel')).json()).toMatchObject({ status: 'cancelled', sequence: 1 });
  office.clock.now += 15 * 60_000;
  await bookAs(office, 'Next', { product: 'gezinshereniging' });
  expect(await codeOf(await act(booked, 'move', { start: onTuesday('10:00'), from: booked.start }))).toEqual([409, 'cancelled']);
});

test('once the appointment has begun it can be neither moved nor cancelled', async () => {
  office = await openTestOffice();
  const booked = await bookAs(office, 'Amira');
  office.clock.now = Date.parse(booked.start);
  expect(await codeOf(await act(booked, 'cancel'))).toEqual([409, 'too-late']);
  expect(await codeOf(await act(booked, 'move', { start: onTuesday('10:40'), from: booked.start }))).toEqual([409, 'too-late']);
});

test('until the last minute before it, it can', async () => {
  office = await openTestOffice();
  const booked = await bookAs(office, 'Amira');
  office.clock.now = Date.parse(booked.start) - 1000;
  expect((await act(booked, 'move', { start: onTuesday('10:20'), from: booked.start })).status).toBe(200);
});

test('a token that opens nothing, or none at all, gets nothing', async () => {
  office = await openTestOffice();
  expect(await codeOf(await office.get('/api/v1/booking', 'x'.repeat(43)))).toEqual([404, 'unknown-booking']);
  const without = await office.get('/api/v1/booking');
  expect(without.headers.get('www-authenticate')).toBe('Bearer');
  expect(await codeOf(without)).toEqual([401, 'token-missing']);
});

test('the calendar file has one UID, a rising SEQUENCE and the address, and no word of the product', async () => {
  office = await openTestOffice();
  const booked = await bookAs(office, 'Amira', { product: 'gezinshereniging' });
  const made = await calendarOf(booked);
  await act(booked, 'move', { start: onTuesday('10:00'), from: booked.start });
  const moved = await calendarOf(booked);
  await act(booked, 'cancel');
  const cancelled = await calendarOf(booked);

  expect(new Set([made.uid, moved.uid, cancelled.uid]).size).toBe(1);
  expect([made, moved, cancelled].map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
  expect([made, moved, cancelled].map(({ method, status }) => [method, status])).toEqual([
    ['PUBLISH', 'CONFIRMED'],
    ['PUBLISH', 'CONFIRMED'],
    ['CANCEL', 'CANCELLED'],
  ]);
  expect(made.start).toBe(booked.start);
  expect(moved.start).toBe(onTuesday('10:00'));
  expect(made.location).toBe('Voorbeeldstraat 1, 9000 Gent');
  for (const { text } of [made, moved, cancelled]) {
    expect(text).not.toMatch(/gezin|Amira/i);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  }
});

test('no answer about a booking names its visitor', async () => {
  office = await openTestOffice();
  const booked = await bookAs(office, 'Amira');
  const answers = [
    await office.get('/api/v1/booking', booked.manageToken),
    await office.get('/api/v1/booking/calendar.ics', booked.manageToken),
    await act(booked, 'cancel'),
    await office.post('/api/v1/bookings', request({ visitor: { name: 'Amira', email: 'amira@example.org', phone: 'nonsense' } })),
  ];
  for (const answer of answers) expect(await answer.text()).not.toMatch(/amira|example\.org|nonsense/i);
});

async function calendarOf(booked: Booked) {
  const answer = await office.get('/api/v1/booking/calendar.ics', booked.manageToken);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = await answer.text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent('vevent')!;
  const event = new ICAL.Event(component);
  return {
    text,
    uid: event.uid,
    sequence: event.sequence,
    location: event.location,
    method: calendar.getFirstPropertyValue('method'),
    status: component.getFirstPropertyValue('status'),
    start: event.startDate.toJSDate().toISOString().replace('.000', ''),
  };
}
