import { afterEach, expect, test } from 'vitest';
import type { Availability } from '../contract/availability.ts';
import type { Problem } from '../contract/problem.ts';
import type { Products } from '../contract/product.ts';
import type { Waiting } from '../contract/waiting.ts';
import { bookAs, desk, onTuesday, openTestOffice, smallOffice, type TestOffice, tuesday } from '../test-office.ts';

let office: TestOffice;
afterEach(() => office.end());

const times = async (product: string, from: string, to: string) =>
  (await (await office.get(`/api/v1/products/${product}/availability?from=${from}&to=${to}`)).json()) as Availability;

test('who asks in English gets what is translated in English, and the rest in Dutch, marked as such', async () => {
  const plan = smallOffice();
  plan.products[0]!.texts['en'] = { ...plan.products[0]!.texts.nl, name: 'Info for students' };
  office = await openTestOffice(plan);
  const { office: about, products } = (await (await office.get('/api/v1/products?lang=en-GB')).json()) as Products;
  expect(about.houseRules).toEqual(['Come on time.']);
  expect(products.map(({ id, language, name, duration }) => [id, language, name, duration])).toEqual([
    ['studenten', 'en', 'Info for students', 20],
    ['gezinshereniging', 'nl', 'Info over gezinshereniging', 40],
  ]);
});

test.each(['', 'xx', 'constructor', '__proto__'])('who asks in a language that nobody knows (%j) gets Dutch', async (lang) => {
  office = await openTestOffice();
  const { products } = (await (await office.get(`/api/v1/products?lang=${lang}`)).json()) as Products;
  expect(products.map(({ language }) => language)).toEqual(['nl', 'nl']);
});

test('the free times of a day are those that a desk still has, earliest first, with how many desks', async () => {
  office = await openTestOffice();
  await bookAs(office, 'One', { start: onTuesday('09:20') });
  await bookAs(office, 'Long', { product: 'gezinshereniging', start: onTuesday('10:00') });
  const { timeZone, days, next } = await times('studenten', '2026-11-23', '2026-11-29');
  expect([timeZone, next]).toEqual(['Europe/Brussels', null]);
  expect(days).toEqual([
    { date: '2026-11-24', times: ['09:00:2', '09:20:1', '09:40:2', '10:00:1', '10:20:1', '10:40:2'].map((line) => ({ start: onTuesday(line.slice(0, 5)), free: Number(line.slice(6)) })) },
  ]);
  const long = await times('gezinshereniging', '2026-11-24', '2026-11-24');
  expect(long.days[0]?.times.map(({ start }) => start)).toEqual(['09:00', '09:20'].map(onTuesday));
});

test('what begins within the hour is not offered any more', async () => {
  office = await openTestOffice();
  office.clock.now = Date.parse(onTuesday('08:30'));
  const { days } = await times('studenten', '2026-11-24', '2026-11-24');
  expect(days[0]?.times[0]?.start).toBe(onTuesday('09:40'));
});

test('a range in which nothing is free says when the first free time after it is', async () => {
  office = await openTestOffice();
  expect(await times('studenten', '2026-11-25', '2026-11-30')).toMatchObject({ days: [], next: '2026-12-01T08:00:00Z' });
});

test('beyond the last published day nothing is free and nothing is next', async () => {
  office = await openTestOffice();
  expect(await times('studenten', '2027-03-01', '2027-03-31')).toMatchObject({ days: [], next: null });
});

test('eight weeks are published, and each new day adds one at the far end, once', async () => {
  office = await openTestOffice();
  const tuesdays = async () => (await times('gezinshereniging', '2027-01-01', '2027-02-28')).days.map(({ date }) => date);
  expect(await tuesdays()).toEqual(['2027-01-05', '2027-01-12']);
  office.clock.now += 24 * 60 * 60_000;
  await Promise.all([office.publish(), office.publish()]);
  expect(await tuesdays()).toEqual(['2027-01-05', '2027-01-12', '2027-01-19']);
  const { rows } = await office.ask((copy) => copy.execute('select count(*) as n, count(distinct desk_id || start) as different from slots'));
  expect(rows[0]?.['n']).toBe(rows[0]?.['different']);
});

test('an office that opens while the clocks change has real slots only, each once', async () => {
  const night = desk('night', ['studenten'], [{ ...tuesday('00:00', '06:00'), dayOfWeek: 'Sunday' }]);
  office = await openTestOffice(smallOffice({ desks: [night] }));
  for (const [day, hours] of [['2027-03-28', 5], ['2027-10-31', 7]] as const) {
    office.clock.now = Date.parse(`${day}T12:00Z`) - 7 * 24 * 60 * 60_000;
    await office.publish();
    const { days } = await times('studenten', day, day);
    expect([day, days[0]?.times.length, new Set(days[0]?.times.map(({ start }) => start)).size]).toEqual([day, hours * 3, hours * 3]);
  }
});

test('a phone that takes it gets products and free times compressed', async () => {
  office = await openTestOffice();
  for (const path of ['/api/v1/products', '/api/v1/products/studenten/availability?from=2026-11-23&to=2027-01-20']) {
    const answer = await office.app.request(path, { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect([path, answer.headers.get('content-encoding')]).toEqual([path, 'gzip']);
  }
});

test('any page may read the answers, unless the office says which', async () => {
  office = await openTestOffice();
  const anyPage = await office.app.request('/api/v1/products', { headers: { Origin: 'https://partner.example' } });
  expect(anyPage.headers.get('access-control-allow-origin')).toBe('*');
  expect(anyPage.headers.get('access-control-allow-credentials')).toBeNull();
});

test.each([
  ['https://stad.example', 'https://stad.example'],
  ['https://stad.example.evil.example', null],
  ['https://evil-stad.example', null],
  ['http://stad.example', null],
  ['null', null],
])('where only listed pages may ask, %s gets %s', async (origin, allowed) => {
  office = await openTestOffice(undefined, { ALLOWED_ORIGINS: 'https://stad.example, https://partner.example' });
  const answer = await office.app.request('/api/v1/bookings', { method: 'OPTIONS', headers: { Origin: origin } });
  expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([204, allowed, 'Origin']);
});

test('whoever watches over the office hears its version and that the database answers', async () => {
  office = await openTestOffice();
  expect(await (await office.get('/health')).json()).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/), database: 'reachable' });
});

test('who says a language hears at which times a desk speaks it, and keeps all the others', async () => {
  const interpreted = desk('two', ['studenten'], [tuesday('09:00', '09:40', ['nl', 'fr', 'bg']), tuesday('09:40', '11:00', ['nl'])]);
  office = await openTestOffice(smallOffice({ desks: [desk('one', ['studenten', 'gezinshereniging']), interpreted] }));
  const spoken = async (talk: string) => {
    const { days } = (await (await office.get(`/api/v1/products/studenten/availability?from=2026-11-24&to=2026-11-24&talk=${talk}`)).json()) as Availability;
    return days[0]!.times.map((time) => (time.spoken ? `${time.free} spoken` : String(time.free)));
  };
  for (const talk of ['bg', 'fr-BE', 'FR']) expect([talk, await spoken(talk)]).toEqual([talk, ['2 spoken', '2 spoken', '2', '2', '2', '2']]);
  expect(await spoken('so')).toEqual(['2', '2', '2', '2', '2', '2']);
  expect(await spoken('nl')).toEqual(Array.from({ length: 6 }, () => '2 spoken'));
  await bookAs(office, 'Ivan', { talkLanguage: 'bg' });
  expect(await spoken('bg')).toEqual(['1', '2 spoken', '2', '2', '2', '2']);
  expect((await times('studenten', '2026-11-24', '2026-11-24')).days[0]!.times[1]).toEqual({ start: onTuesday('09:20'), free: 2 });
});

test('a long talk is spoken only where its language is there to the end', async () => {
  const interpreted = desk('one', ['gezinshereniging'], [tuesday('09:00', '10:00', ['nl', 'bg']), tuesday('10:00', '11:00', ['nl'])]);
  office = await openTestOffice(smallOffice({ desks: [interpreted] }));
  const { days } = (await (await office.get('/api/v1/products/gezinshereniging/availability?from=2026-11-24&to=2026-11-24&talk=bg')).json()) as Availability;
  expect(days[0]!.times.filter(({ spoken }) => spoken).map(({ start }) => start)).toEqual(['09:00', '09:20'].map(onTuesday));
});

test.each(['', 'b', '-', 'bulgarian%20please', 'x'.repeat(36)])('a language that is none (%j) is refused by name', async (talk) => {
  office = await openTestOffice();
  const answer = await office.get(`/api/v1/products/studenten/availability?from=2026-11-24&to=2026-11-24&talk=${talk}`);
  expect([answer.status, ((await answer.json()) as Problem).errors?.map(({ field }) => field)]).toEqual([422, ['talk']]);
});

test('the office says which languages its desks speak, the most common first', async () => {
  const desks = [desk('one', ['studenten', 'gezinshereniging'], [tuesday('09:00', '11:00', ['nl', 'fr'])]), desk('two', ['studenten'], [tuesday('09:00', '10:00', ['nl', 'bg'])])];
  office = await openTestOffice(smallOffice({ desks }));
  const { office: about } = (await (await office.get('/api/v1/products')).json()) as Products;
  expect(about.talkLanguages).toEqual(['nl', 'fr', 'bg']);
});

test('whoever thinks of waiting is told for how long an offer is kept, also where that is not two hours', async () => {
  office = await openTestOffice(undefined, { OFFER_MINUTES: '45' });
  const { office: described } = (await (await office.get('/api/v1/products')).json()) as Products;
  const visitor = { name: 'Amira Haddad', email: 'amira@example.org' };
  const waiting = (await (await office.post('/api/v1/waiting', { product: 'studenten', wish: {}, visitor, language: 'nl' })).json()) as Waiting;
  expect([described.offerMinutes, waiting.offerMinutes]).toEqual([45, 45]);
});
