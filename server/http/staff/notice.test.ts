import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Products } from '../../contract/product.ts';
import { openTestOffice, type StaffScreen, type TestOffice } from '../../test-office.ts';
import { auditOf, dayAt, read, refusal } from '../../test-screen.ts';

let office: TestOffice;
let screen: StaffScreen;
beforeEach(async () => {
  office = await openTestOffice();
  screen = await office.staffAs('desk');
});
afterEach(() => office.end());

const post = (notice: object | null) => screen.post('/api/staff/notice', { notice });
const shown = async (lang = 'nl') => ((await (await office.get(`/api/v1/products?lang=${lang}`)).json()) as Products).office.notice;
const strike = { closed: true, text: { nl: 'Er is een staking.', en: 'There is a strike.' }, from: '2026-11-23', through: '2026-11-23' };

test('what staff say is shown to whoever opens the widget, in their language where it was written, while it lasts', async () => {
  expect(await shown()).toBeUndefined();
  expect((await read<{ notice: object }>(post(strike))).notice).toEqual(strike);
  expect(await shown()).toEqual({ closed: true, text: 'Er is een staking.', language: 'nl' });
  expect(await shown('en-GB')).toEqual({ closed: true, text: 'There is a strike.', language: 'en' });
  expect(await shown('uk')).toEqual({ closed: true, text: 'Er is een staking.', language: 'nl' });
  expect([(await dayAt(screen, '2026-11-23')).notice, (await dayAt(screen, '2026-11-24')).notice]).toEqual([strike, null]);
  office.clock.now = Date.parse('2026-11-23T22:59:00Z');
  expect(await shown()).toBeDefined();
  office.clock.now = Date.parse('2026-11-23T23:00:00Z');
  expect(await shown()).toBeUndefined();
});

test('"closed today" needs no words of staff, and is taken away as easily', async () => {
  await read(post({ ...strike, text: {} }));
  expect(await shown()).toEqual({ closed: true });
  await read(post(null));
  expect(await shown()).toBeUndefined();
  expect((await auditOf(office)).map(({ action }) => action)).toEqual(['notice-posted', 'notice-removed']);
});

test.each([
  ['nothing to say', { ...strike, closed: false, text: {} }],
  ['no Dutch', { ...strike, text: { en: 'There is a strike.' } }],
  ['an end before its beginning', { ...strike, from: '2026-11-25', through: '2026-11-24' }],
  ['an end that is past', { ...strike, from: '2026-11-20', through: '2026-11-22' }],
  ['a text that turns its direction', { ...strike, text: { nl: '\u202eabc' } }],
])('a notice with %s is refused', async (_, notice) => {
  expect(await refusal(post(notice))).toBe('invalid-input');
  expect(await shown()).toBeUndefined();
});
