import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { demoOffice } from '../../demo/office.ts';
import type { BookingFacts } from '../domain/letter.ts';
import type { Email } from '../use-cases/letter-ports.ts';
import { calendarInvitation } from './calendar-invitation.ts';
import { openCompose } from './compose.ts';

const plan = demoOffice([2026]);
const start = Date.parse('2026-11-24T08:20:00Z');
const made: BookingFacts = { reference: 'K7 42 DM', product: 'studenten', state: 'booked', start, end: start + 20 * 60_000, sequence: 0, changedAt: start - 864e5 };
const moved: BookingFacts = { ...made, start: start + 864e5, end: start + 864e5 + 20 * 60_000, sequence: 1, changedAt: made.changedAt + 1000 };
const cancelled: BookingFacts = { ...moved, state: 'cancelled', sequence: 2, changedAt: made.changedAt + 2000 };

test('an appointment that is made, moved and cancelled is one event in the calendar, newer each time', async () => {
  const files = [await fileOf('confirmed', made), await fileOf('moved', moved), await fileOf('cancelled', cancelled)];
  const events = files.map(({ content }) => eventOf(content));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(1);
  expect(events.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
  expect(events.map(({ startDate }) => startDate.toJSDate().getTime())).toEqual([made.start, moved.start, moved.start]);
  expect(events.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  expect(files.map(({ method }) => method)).toEqual(['PUBLISH', 'PUBLISH', 'CANCEL']);
  expect(files.map(({ content }) => componentOf(content).getFirstPropertyValue('method'))).toEqual(['PUBLISH', 'PUBLISH', 'CANCEL']);
});

test('the file asks for no answer, says whom it is from, and names nobody and nothing else', async () => {
  const { content } = await fileOf('confirmed', made);
  expect(content).not.toMatch(/ATTENDEE|RSVP|amira|studenten|Infopunt Migratie|manage/i);
  expect(eventOf(content).organizer).toBe('mailto:afspraak@stad.example');
  expect(calendarInvitation({ ...made, id: 'a', language: 'nl' }, plan.office)).not.toContain('ORGANIZER');
});

test('there is a file with what changes a calendar, and none with a reminder, which would show the appointment twice', async () => {
  for (const kind of ['reminder', 'link'] as const) expect((await letter(kind, made)).calendar).toBeUndefined();
});

test.each([
  ['شارع القديس بطرس الجديد رقم سبعة وعشرون بجانب الكنيسة الكبيرة في وسط المدينة', 'غنت'],
  ['🏛️👨‍👩‍👧‍👦'.repeat(12), 'Gent 🇧🇪'],
  ['Улица на свети Петър номер двадесет и седем, вход до голямата църква; "втори етаж"', 'Гент'],
])('lines are at most 75 octets and come back whole: %s', async (street, city) => {
  const address = { street, postalCode: '9000', city };
  for (const language of ['nl', 'en']) {
    const file = calendarInvitation({ ...made, id: 'a-booking', language }, { ...plan.office, address }, 'afspraak@stad.example');
    const lines = file.split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(eventOf(file).location).toBe(`${street}, 9000 ${city}`);
  }
});

const letter = async (kind: 'confirmed' | 'moved' | 'cancelled' | 'reminder' | 'link', facts: BookingFacts) =>
  (await compose({ id: `letter-${kind}`, about: 'a-booking', channel: 'email', address: 'amira@example.org', language: 'en', attempts: 0, kind, facts })) as Email;
const fileOf = async (...which: Parameters<typeof letter>) => (await letter(...which)).calendar!;
const componentOf = (file: string) => new ICAL.Component(ICAL.parse(file));
const eventOf = (file: string) => new ICAL.Event(componentOf(file).getFirstSubcomponent('vevent')!);

const compose = openCompose({
  catalogue: { office: async () => plan.office, products: async () => plan.products },
  secrets: { manageToken: async () => 'token', waitingToken: async () => 'token', code: async () => '042917' },
  publicUrl: 'https://afspraak.example',
  mailFrom: 'afspraak@stad.example',
});
