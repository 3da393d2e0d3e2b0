import type { Client } from '@libsql/client';
import { expect, test } from 'vitest';
import type { Booked } from '../contract/booking.ts';
import type { Waiting, WaitingRequest } from '../contract/waiting.ts';
import { audit } from '../storage/audit.ts';
import { bookAs, desk, openTestOffice, smallOffice, type TestOffice, tuesday } from '../test-office.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PRODUCTS = ['studenten', 'gezinshereniging'] as const;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

test('500 people wait and 50 times come free: no time is promised twice, and none to somebody who is not next', async () => {
  const { office, random } = await openBusyOffice(4);
  const held = await bookMany(office, random, 120);
  await joinMany(office, random, 400);
  for (const booked of held.slice(50, 120)) await office.post('/api/v1/booking/waiting', { wish: wishOf(random) }, bearer(booked.manageToken));
  await joinMany(office, random, 30);
  for (const booked of held.slice(0, 50)) await cancel(office, booked);
  office.clock.now += 16 * MINUTE;
  const made = await offerAndCheck(office);
  expect(made).toBeGreaterThan(30);
  office.end();
}, 120_000);

test.each([7, Math.floor(Date.now() / 1000) % 1_000_000])(
  'for days people join, take, decline, leave, forget and cancel at once, and still everybody gets what is theirs (seed %i)',
  async (seed) => {
    const { office, random } = await openBusyOffice(seed);
    const held = await bookMany(office, random, 60);
    const tokens = new Set(await joinMany(office, random, 60));
    let made = 0;
    for (let step = 0; step < 30; step += 1) {
      office.clock.now += [10, 20, 45, 130, 400][Math.floor(random() * 5)]! * MINUTE;
      if (random() < 0.5) for (const token of await joinMany(office, random, 3)) tokens.add(token);
      if (random() < 0.5) held.push(...(await bookMany(office, random, 2)));
      const acts: Promise<Response>[] = [];
      for (let count = 0; count < 3; count += 1) if (held.length > 0 && random() < 0.6) acts.push(cancel(office, held.splice(Math.floor(random() * held.length), 1)[0]!));
      for (const token of tokens) {
        const { status } = (await (await office.get('/api/v1/waiting', token)).json()) as Waiting;
        // They have what they wanted, or want it no longer.
        if (status === 'taken' || status === 'left') tokens.delete(token);
        const luck = random();
        const what = luck < 0.35 ? ['take'] : luck < 0.45 ? ['decline'] : luck < 0.5 ? ['leave'] : luck < 0.6 ? ['take', 'take', 'decline'] : [];
        if (status === 'offered') acts.push(...what.map((each) => office.post(`/api/v1/waiting/${each}`, {}, bearer(token))));
      }
      const [answers] = await Promise.all([Promise.all(acts), office.offer()]);
      for (const answer of answers) {
        expect([200, 201, 409]).toContain(answer.status);
        if (answer.status !== 201) continue;
        const booked = (await answer.json()) as Booked;
        if (!held.some(({ reference }) => reference === booked.reference)) held.push(booked);
      }
      expect(await brokenPromises(office)).toEqual([]);
      office.clock.now += 20 * MINUTE;
      made += await offerAndCheck(office);
    }
    expect(made).toBeGreaterThan(5);
    office.end();
  },
  240_000,
);

/** Two desks, of which one speaks French, open every day. */
async function openBusyOffice(seed: number) {
  const random = seededRandom(seed);
  const hours = (languages: string[]) => WEEKDAYS.flatMap((dayOfWeek) => [{ ...tuesday('10:00', '13:00', languages), dayOfWeek }, { ...tuesday('16:00', '18:00', languages), dayOfWeek }]);
  const desks = [desk('one', [...PRODUCTS], hours(['nl', 'fr'])), desk('two', [...PRODUCTS], hours(['nl']))];
  return { office: await openTestOffice(smallOffice({ desks })), random };
}

let people = 0;

async function bookMany(office: TestOffice, random: () => number, count: number): Promise<Booked[]> {
  const product = () => PRODUCTS[random() < 0.7 ? 0 : 1];
  const booked: Booked[] = [];
  while (booked.length < count) {
    const chosen = product();
    const from = new Date(office.clock.now + 3 * 24 * HOUR).toISOString().slice(0, 10);
    const to = new Date(office.clock.now + 25 * 24 * HOUR).toISOString().slice(0, 10);
    const { days } = (await (await office.get(`/api/v1/products/${chosen}/availability?from=${from}&to=${to}`)).json()) as { days: { times: { start: string }[] }[] };
    const times = days.flatMap((day) => day.times);
    booked.push(await bookAs(office, `Holder ${(people += 1)}`, { product: chosen, start: times[Math.floor(random() * times.length)]!.start }));
  }
  return booked;
}

async function joinMany(office: TestOffice, random: () => number, count: number): Promise<string[]> {
  const tokens = [];
  for (let index = 0; index < count; index += 1) {
    office.clock.now += random() < 0.5 ? 1 : 0;
    const name = `Waiting ${(people += 1)}`;
    const request: WaitingRequest = { product: PRODUCTS[random() < 0.7 ? 0 : 1], wish: wishOf(random), visitor: { name, email: `w${people}@example.org` }, language: 'nl' };
    tokens.push(((await (await office.post('/api/v1/waiting', request)).json()) as Waiting).waitingToken!);
  }
  return tokens;
}

function wishOf(random: () => number): WaitingRequest['wish'] {
  const date = (ahead: number) => new Date(Date.parse('2026-11-23') + ahead * 24 * HOUR).toISOString().slice(0, 10);
  return {
    ...(random() < 0.3 && { from: date(Math.floor(random() * 14)) }),
    ...(random() < 0.3 && { through: date(14 + Math.floor(random() * 14)) }),
    ...(random() < 0.5 && { days: WEEKDAYS.filter(() => random() < 0.4) }),
    ...(random() < 0.4 && { parts: (['morning', 'afternoon', 'evening'] as const).filter(() => random() < 0.5) }),
    ...(random() < 0.2 && { talkLanguage: 'fr-BE' }),
  };
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const cancel = (office: TestOffice, booked: Booked) => office.post('/api/v1/booking/cancel', {}, bearer(booked.manageToken));
const brokenIn = (counts: Record<string, number>) => Object.entries(counts).filter(([, count]) => count > 0);
const brokenPromises = async (office: TestOffice) => brokenIn(await office.ask((copy) => audit(copy, office.clock.now)));

interface Place {
  desk: string;
  start: number;
  end: number;
  languages: string[];
  freed: boolean;
}

/**
 * Lets the office offer what it can, and compares that with what a reader of the rules would have done by hand: whoever
 * could get something has got the earliest that those before them have left, whatever those behind them got. No promise
 * is broken by it.
 * Gives back how many offers were made.
 */
async function offerAndCheck(office: TestOffice): Promise<number> {
  const now = office.clock.now;
  const { before, queue } = await office.ask(async (copy) => ({ before: await placesOf(copy, now), queue: await queueOf(copy, now) }));
  await office.offer();
  const { made, broken } = await office.ask(async (copy) => ({
    made: (await copy.execute({ sql: 'select entry_id, desk_id, start, "end" from offers where made_at = ? and state = ?', args: [now, 'open'] })).rows,
    broken: brokenIn(await audit(copy, now)),
  }));
  expect(broken).toEqual([]);
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: 'numeric', hourCycle: 'h23' }).format(now));
  const expected = new Map<string, number>();
  let left = hour >= 8 && hour < 20 ? before : [];
  for (const person of queue) {
    const start = earliestFor(person, left, now);
    if (start === undefined) continue;
    expected.set(person.id, start);
    const given = made.find((offer) => offer['entry_id'] === person.id);
    left = left.filter((place) => !(place.desk === given?.['desk_id'] && place.start >= Number(given['start']) && place.end <= Number(given['end'])));
  }
  // Offers that a tap just before passed on at this very moment are not of this run.
  const ofThisRun = made.filter((offer) => queue.some(({ id }) => id === offer['entry_id']));
  expect(new Map(ofThisRun.map((offer) => [String(offer['entry_id']), Number(offer['start'])]))).toEqual(expected);
  return ofThisRun.length;
}

/** Every online slot that could be offered: free, and the public's or the waiting list's, also by an offer that is over. */
async function placesOf(copy: Client, now: number): Promise<Place[]> {
  const open = new Set((await copy.execute({ sql: `select id from offers where state = 'open' and expires_at > ?`, args: [now] })).rows.map(({ id }) => id));
  const { rows } = await copy.execute('select * from slots where booking_id is null and start is not null');
  return rows
    .map((row) => {
      const keptUntil = Number(row['kept_until'] ?? 0);
      const isPublic = keptUntil <= now;
      const freed = !isPublic && Number(row['offer_from']) <= now && !open.has(row['kept_for']);
      return { desk: String(row['desk_id']), start: Number(row['start']), end: Number(row['end']), languages: JSON.parse(String(row['languages'])) as string[], freed, isPublic };
    })
    .filter(({ freed, isPublic }) => freed || isPublic);
}

interface Person {
  id: string;
  product: string;
  wish: WaitingRequest['wish'];
  current: number | undefined;
}

/** Who could be offered something now, in the order in which they came. */
async function queueOf(copy: Client, now: number): Promise<Person[]> {
  const today = clocks.format(now).slice(0, 10);
  const offers = (await copy.execute('select entry_id, made_on, state, expires_at from offers')).rows;
  const { rows } = await copy.execute(`
    select l.id, l.product_id, l.wish, l.booking_id, b.state, b.start from waiting_list l left join bookings b on b.id = l.booking_id
    where l.state = 'waiting' order by l.created_at, l.rowid`);
  return rows
    .filter((row) => {
      const theirs = offers.filter((offer) => offer['entry_id'] === row['id']);
      const open = theirs.some((offer) => offer['state'] === 'open' && Number(offer['expires_at']) > now);
      const over = row['booking_id'] !== null && (row['state'] !== 'booked' || Number(row['start']) <= now);
      return !over && !open && theirs.length < 3 && theirs.every((offer) => offer['made_on'] !== today);
    })
    .map((row) => ({ id: String(row['id']), product: String(row['product_id']), wish: JSON.parse(String(row['wish'])), current: row['start'] === null ? undefined : Number(row['start']) }))
    .filter(({ wish }) => wish.through === undefined || wish.through >= today);
}

function earliestFor({ product, wish, current }: Person, places: Place[], now: number): number | undefined {
  const at = new Map(places.map((place) => [`${place.desk} ${place.start}`, place]));
  const starts = places
    .filter(({ start }) => start > now + 48 * HOUR && (current === undefined || start < current) && isWishedFor(wish, start))
    .filter((place) => {
      const second = at.get(`${place.desk} ${place.end}`);
      const taken = product === 'studenten' ? [place] : [place, second];
      return taken.every((one) => one !== undefined && (wish.talkLanguage === undefined || one.languages.includes('fr'))) && taken.some((one) => one!.freed);
    })
    .map(({ start }) => start);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

const clocks = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'short' });
const weekdays = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', weekday: 'long' });
const shown = new Map<number, { date: string; hour: number; weekday: string }>();

function isWishedFor({ from, through, days, parts }: WaitingRequest['wish'], start: number): boolean {
  const known = shown.get(start) ?? { date: clocks.format(start).slice(0, 10), hour: Number(clocks.format(start).slice(11, 13)), weekday: weekdays.format(start) };
  shown.set(start, known);
  const part = known.hour < 12 ? 'morning' : known.hour < 17 ? 'afternoon' : 'evening';
  return (
    (!from || known.date >= from) && (!through || known.date <= through) && (!days?.length || days.some((day) => day === known.weekday)) && (!parts?.length || parts.includes(part))
  );
}

/** Mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
