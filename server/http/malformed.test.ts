import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { Problem } from '../contract/problem.ts';
import { serve, type Serving } from '../serve.ts';
import { onTuesday, openTestOffice, request, type TestOffice } from '../test-office.ts';

/** Stands in each of them somewhere; no answer may repeat it. */
const CANARY = 'Zzyzx';

let office: TestOffice;
let serving: Serving;
beforeAll(async () => {
  office = await openTestOffice();
  serving = await serve(office.app, { port: 0, hostname: '127.0.0.1' });
});
afterAll(async () => {
  await serving.close();
  office.end();
});

const json = { 'Content-Type': 'application/json' };
const key = { 'Idempotency-Key': 'malformed-request' };
const token = { Authorization: `Bearer ${'t'.repeat(43)}` };
const good = request({ visitor: { name: CANARY, email: `${CANARY}@example.org` } });
const visitor = (changes: object) => ({ ...good, visitor: { ...good.visitor, ...changes } });

/** What is sent to where, and the problem that it must be answered with. */
type Case = [wrong: string, path: string, init: RequestInit, status: number, code: string, fields?: string[] | undefined];

const post = (wrong: string, body: unknown, status: number, code: string, fields?: string[]): Case => [
  wrong,
  '/api/v1/bookings',
  { method: 'POST', headers: { ...json, ...key }, body: typeof body === 'string' ? body : JSON.stringify(body) },
  status,
  code,
  fields,
];
const raw = (wrong: string, headers: Record<string, string>, body: string, status: number, code: string): Case => [wrong, '/api/v1/bookings', { method: 'POST', headers, body }, status, code];
const get = (wrong: string, path: string, status: number, code: string, fields?: string[], headers = {}): Case => [wrong, path, { headers }, status, code, fields];
const move = (wrong: string, body: unknown, headers: Record<string, string>, status: number, code: string, fields?: string[]): Case => [
  wrong,
  '/api/v1/booking/move',
  { method: 'POST', headers: { ...json, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) },
  status,
  code,
  fields,
];
const to = (path: string, wrong: string, body: unknown, status: number, code: string, fields?: string[], headers = {}): Case => [
  wrong,
  `/api/v1/${path}`,
  { method: 'POST', headers: { ...json, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) },
  status,
  code,
  fields,
];
const freeTimes = '/api/v1/products/studenten/availability';

const callBack = { name: CANARY, phone: '0470 12 34 56', product: 'studenten', language: 'nl' };

const waiting = { product: 'studenten', wish: {}, visitor: good.visitor, language: 'nl' };

const cases: Case[] = [
  to('waiting', 'waiting without a key', waiting, 400, 'key-missing'),
  to('waiting', 'waiting for nothing', {}, 422, 'invalid-input', ['product required', 'wish required', 'visitor required', 'language required'], key),
  to('waiting', 'waiting for what is not there', { ...waiting, product: CANARY }, 404, 'unknown-product', undefined, key),
  to('waiting', 'a wish that is text', { ...waiting, wish: CANARY }, 422, 'invalid-input', ['wish invalid'], key),
  to('waiting', 'a wish for no day of the week', { ...waiting, wish: { days: [CANARY] } }, 422, 'invalid-input', ['wish.days.0 invalid'], key),
  to('waiting', 'a wish for eight days of a week', { ...waiting, wish: { days: Array.from({ length: 8 }, () => 'Monday') } }, 422, 'invalid-input', ['wish.days invalid'], key),
  to('waiting', 'a wish for midnight', { ...waiting, wish: { parts: ['night'] } }, 422, 'invalid-input', ['wish.parts.0 invalid'], key),
  to('waiting', 'a wish that ends on the 31st of February', { ...waiting, wish: { through: '2027-02-31' } }, 422, 'invalid-input', ['wish.through invalid'], key),
  to('waiting', 'a wish that is over', { ...waiting, wish: { through: '2026-11-22' } }, 422, 'invalid-input', ['wish.through past'], key),
  to('waiting', 'a wish that ends before it begins', { ...waiting, wish: { from: '2026-12-02', through: '2026-12-01' } }, 422, 'invalid-input', ['wish.through range'], key),
  to('waiting', 'a wish in a language that is none', { ...waiting, wish: { talkLanguage: `"${CANARY}` } }, 422, 'invalid-input', ['wish.talkLanguage invalid'], key),
  to('waiting', 'waiting without a contact', { ...waiting, visitor: { name: CANARY } }, 422, 'invalid-input', ['visitor contact-required'], key),
  to('waiting/confirm', 'a code for nothing that waits', { confirm: CANARY, code: '123456' }, 410, 'code-expired'),
  to('waiting/confirm', 'no code at all', { confirm: CANARY }, 422, 'invalid-input', ['code required']),
  to('waiting/resend', 'sending again to nobody that waits', { confirm: CANARY }, 410, 'code-expired'),
  to('waiting/take', 'taking without a token', {}, 401, 'token-missing'),
  to('waiting/take', 'taking with a token that opens nothing', {}, 404, 'unknown-wish', undefined, token),
  to('waiting/decline', 'declining without a token', {}, 401, 'token-missing'),
  to('waiting/leave', 'leaving with a token that opens nothing', {}, 404, 'unknown-wish', undefined, token),
  to('booking/waiting', 'a wish to be earlier without a token', { wish: {} }, 401, 'token-missing'),
  to('booking/waiting', 'a wish to be earlier of nothing', { wish: {} }, 404, 'unknown-booking', undefined, token),
  to('booking/waiting', 'a wish to be earlier that is none', {}, 422, 'invalid-input', ['wish required'], token),
  get('an entry of the waiting list without a token', '/api/v1/waiting', 401, 'token-missing'),
  get('an entry of the waiting list with a token that opens nothing', '/api/v1/waiting', 404, 'unknown-wish', undefined, token),
  ['an offer that is taken by a link', '/api/v1/waiting/take', { headers: token }, 405, 'method-not-allowed'],
  to('call-backs', 'a call-back without a key', callBack, 400, 'key-missing'),
  to('call-backs', 'a call-back of nobody', {}, 422, 'invalid-input', ['name required', 'phone required', 'product required', 'language required'], key),
  to('call-backs', 'a call-back to letters', { ...callBack, phone: CANARY }, 422, 'invalid-input', ['phone invalid'], key),
  to('call-backs', 'a call-back to a number that no telephone has', { ...callBack, phone: '++' }, 422, 'invalid-input', ['phone invalid'], key),
  to('call-backs', 'a call-back about nothing', { ...callBack, product: CANARY }, 404, 'unknown-product', undefined, key),
  to('call-backs', 'a deadline on the 31st of February', { ...callBack, deadline: '2027-02-31' }, 422, 'invalid-input', ['deadline invalid'], key),
  to('call-backs', 'a deadline that is a time', { ...callBack, deadline: onTuesday('09:00') }, 422, 'invalid-input', ['deadline invalid'], key),
  to('call-backs', 'a deadline that is over', { ...callBack, deadline: '2026-11-22' }, 422, 'invalid-input', ['deadline past'], key),
  ['call-backs that are read', '/api/v1/call-backs', { headers: token }, 405, 'method-not-allowed'],
  to('bookings/confirm', 'a confirmation without a code', { confirm: CANARY }, 422, 'invalid-input', ['code required']),
  to('bookings/confirm', 'a confirmation of nothing that is known', { confirm: CANARY, code: '123456' }, 410, 'code-expired'),
  to('bookings/confirm', 'a code that is a list', { confirm: CANARY, code: [1, 2, 3] }, 422, 'invalid-input', ['code invalid']),
  to('bookings/confirm', 'a code that is a novel', { confirm: CANARY, code: '1'.repeat(41) }, 422, 'invalid-input', ['code too-long']),
  to('bookings/confirm', 'half of a confirmation', `{"confirm":"${CANARY}`, 400, 'malformed'),
  to('bookings/resend', 'sending again of nothing that is known', { confirm: CANARY }, 410, 'code-expired'),
  to('bookings/resend', 'sending again of nothing', {}, 422, 'invalid-input', ['confirm required']),
  to('booking/undo', 'undoing without a token', {}, 401, 'token-missing'),
  to('booking/undo', 'undoing with a token that opens nothing', {}, 404, 'unknown-booking', undefined, token),
  to('booking/link', 'a link to nobody', { reference: 'K7 42 DM' }, 422, 'invalid-input', ['contact required']),
  to('booking/link', 'a link for a number that turns the line', { reference: `${CANARY}\u202e`, contact: 'a@example.org' }, 422, 'invalid-input', ['reference control-characters']),
  post('an unknown product', { ...good, product: CANARY }, 404, 'unknown-product'),
  post('a product of the prototype', { ...good, product: '__proto__' }, 404, 'unknown-product'),
  post('a time that is over', { ...good, start: '2026-11-17T08:00:00Z' }, 422, 'invalid-input', ['start past']),
  post('a time of long ago', { ...good, start: '1970-01-01T00:00:00Z' }, 422, 'invalid-input', ['start past']),
  post('a time that is too near', { ...good, start: '2026-11-23T08:30:00Z' }, 422, 'invalid-input', ['start too-soon']),
  post('a time beyond the horizon', { ...good, start: '2027-06-01T08:00:00Z' }, 422, 'invalid-input', ['start too-far']),
  post('a time in the next century', { ...good, start: '2126-06-04T08:00:00Z' }, 422, 'invalid-input', ['start too-far']),
  post('the last minute of the calendar', { ...good, start: '9999-12-31T23:40:00Z' }, 422, 'invalid-input', ['start too-far']),
  post('a name of nothing visible', visitor({ name: '\u3164\u200b' }), 422, 'invalid-input', ['visitor.name required']),
  post('a name of dashes', visitor({ name: '---' }), 422, 'invalid-input', ['visitor.name required']),
  post('a time that is not on the grid', { ...good, start: onTuesday('09:07') }, 422, 'invalid-input', ['start not-offered']),
  post('a time on a day when the office is closed', { ...good, start: '2026-11-25T08:00:00Z' }, 422, 'invalid-input', ['start not-offered']),
  post('a time that would run past closing', { ...good, product: 'gezinshereniging', start: onTuesday('10:40') }, 422, 'invalid-input', ['start not-offered']),
  post('a start without a zone', { ...good, start: '2026-11-24T09:00:00' }, 422, 'invalid-input', ['start invalid']),
  post('a start that is a date', { ...good, start: '2026-11-24' }, 422, 'invalid-input', ['start invalid']),
  post('a start on the 31st of February', { ...good, start: '2027-02-31T09:00:00Z' }, 422, 'invalid-input', ['start invalid']),
  post('a start that is a number', { ...good, start: 1795507200 }, 422, 'invalid-input', ['start invalid']),
  post('a start that is text', { ...good, start: CANARY }, 422, 'invalid-input', ['start invalid']),
  post('no start', { ...good, start: undefined }, 422, 'invalid-input', ['start required']),
  post('no product', { ...good, product: undefined }, 422, 'invalid-input', ['product required']),
  post('an empty product', { ...good, product: '' }, 422, 'invalid-input', ['product required']),
  post('a product that is a list', { ...good, product: ['studenten'] }, 422, 'invalid-input', ['product invalid']),
  post('no visitor', { ...good, visitor: undefined }, 422, 'invalid-input', ['visitor required']),
  post('a visitor that is null', { ...good, visitor: null }, 422, 'invalid-input', ['visitor invalid']),
  post('a visitor that is text', { ...good, visitor: CANARY }, 422, 'invalid-input', ['visitor invalid']),
  post('no name', visitor({ name: undefined }), 422, 'invalid-input', ['visitor.name required']),
  post('an empty name', visitor({ name: '' }), 422, 'invalid-input', ['visitor.name required']),
  post('a name of spaces', visitor({ name: '   \u00a0' }), 422, 'invalid-input', ['visitor.name required']),
  post('a name that is a number', visitor({ name: 7 }), 422, 'invalid-input', ['visitor.name invalid']),
  post('a name with a line break', visitor({ name: `${CANARY}\r\nBcc: x@example.org` }), 422, 'invalid-input', ['visitor.name control-characters']),
  post('a name with a null', visitor({ name: `${CANARY}\u0000` }), 422, 'invalid-input', ['visitor.name control-characters']),
  post('a name that turns the writing direction', visitor({ name: `${CANARY}\u202e` }), 422, 'invalid-input', ['visitor.name control-characters']),
  post('a name with half a character', visitor({ name: `${CANARY}\ud800` }), 422, 'invalid-input', ['visitor.name control-characters']),
  post('a name without end', visitor({ name: CANARY.repeat(100) }), 422, 'invalid-input', ['visitor.name too-long']),
  post('no contact', visitor({ email: undefined }), 422, 'invalid-input', ['visitor contact-required']),
  post('an address without an at sign', visitor({ email: `${CANARY}.example.org` }), 422, 'invalid-input', ['visitor.email invalid']),
  post('an address with a line break', visitor({ email: `${CANARY}@example.org\nx` }), 422, 'invalid-input', ['visitor.email invalid']),
  post('an empty address', visitor({ email: '' }), 422, 'invalid-input', ['visitor.email invalid']),
  post('an address without end', visitor({ email: `${'a'.repeat(300)}@example.org` }), 422, 'invalid-input', ['visitor.email too-long']),
  post('an address that is a thing', visitor({ email: { address: CANARY } }), 422, 'invalid-input', ['visitor.email invalid']),
  post('a telephone number with letters', visitor({ phone: CANARY }), 422, 'invalid-input', ['visitor.phone invalid']),
  post('a telephone number of two digits', visitor({ phone: '12' }), 422, 'invalid-input', ['visitor.phone invalid']),
  post('a telephone number that is a number', visitor({ phone: 470123456 }), 422, 'invalid-input', ['visitor.phone invalid']),
  post('no language', { ...good, language: undefined }, 422, 'invalid-input', ['language required']),
  post('a language that is none', { ...good, language: `${CANARY} <b>` }, 422, 'invalid-input', ['language invalid']),
  post('a talk language that is none', { ...good, talkLanguage: '"' }, 422, 'invalid-input', ['talkLanguage invalid']),
  post('a partner with a space', { ...good, partner: `${CANARY} vzw` }, 422, 'invalid-input', ['partner invalid']),
  post('everything wrong at once', { product: 1, start: 2, visitor: { name: '', email: 'x' }, language: 3 }, 422, 'invalid-input', ['product invalid', 'start invalid', 'visitor.name required', 'visitor.email invalid', 'language invalid']),
  post('a list', '[]', 422, 'invalid-input', ['product required', 'start required', 'visitor required', 'language required']),
  post('null', 'null', 422, 'invalid-input', [' invalid']),
  post('false', 'false', 422, 'invalid-input', [' invalid']),
  post('broken JSON', `{"product":"${CANARY}`, 400, 'malformed'),
  post('nothing', '', 400, 'malformed'),
  post('bytes that are no text', '\ufffd\u0000', 400, 'malformed'),
  post('a megabyte', `{"name":"${CANARY.repeat(200_000)}"}`, 413, 'too-large'),
  raw('plain text', { 'Content-Type': 'text/plain', ...key }, JSON.stringify(good), 415, 'unsupported-media-type'),
  raw('a form', { 'Content-Type': 'application/x-www-form-urlencoded', ...key }, `name=${CANARY}`, 415, 'unsupported-media-type'),
  raw('no type', { ...key, 'Content-Type': '' }, JSON.stringify(good), 415, 'unsupported-media-type'),
  raw('no key', json, JSON.stringify(good), 400, 'key-missing'),
  raw('a key that is too short', { ...json, 'Idempotency-Key': 'x' }, JSON.stringify(good), 400, 'key-missing'),
  raw('a key without end', { ...json, 'Idempotency-Key': 'x'.repeat(200) }, JSON.stringify(good), 400, 'key-missing'),
  get('no range', freeTimes, 422, 'invalid-input', ['from required', 'to required']),
  get('a range of words', `${freeTimes}?from=${CANARY}&to=${CANARY}`, 422, 'invalid-input', ['from invalid', 'to invalid']),
  get('a 13th month', `${freeTimes}?from=2026-13-01&to=2026-13-02`, 422, 'invalid-input', ['from invalid', 'to invalid']),
  get('a range that ends before it begins', `${freeTimes}?from=2026-11-24&to=2026-11-23`, 422, 'invalid-input', ['to range']),
  get('a range of 63 days', `${freeTimes}?from=2026-11-01&to=2027-01-02`, 422, 'invalid-input', ['to range']),
  get('times of an unknown product', `/api/v1/products/${CANARY}/availability?from=2026-11-24&to=2026-11-24`, 404, 'unknown-product'),
  get('a percent sign that escapes nothing', `/api/v1/products/%E0%A4%A/availability?from=2026-11-24&to=2026-11-24`, 404, 'unknown-product'),
  get('an address that is not there', `/api/v1/${CANARY}`, 404, 'not-found'),
  get('a file outside the folder', '/1/..%2f..%2fpackage.json', 404, 'not-found'),
  get('a booking without a token', '/api/v1/booking', 401, 'token-missing'),
  get('a booking with a password', '/api/v1/booking', 401, 'token-missing', undefined, { Authorization: `Basic ${CANARY}` }),
  get('a booking with a token that opens nothing', '/api/v1/booking', 404, 'unknown-booking', undefined, token),
  get('a calendar file with a token that opens nothing', '/api/v1/booking/calendar.ics', 404, 'unknown-booking', undefined, token),
  to('booking/accept', 'a yes without a token', { start: onTuesday('09:00') }, 401, 'token-missing'),
  to('booking/accept', 'a yes with a token that opens nothing', { start: onTuesday('09:00') }, 404, 'unknown-booking', undefined, token),
  to('booking/accept', 'a yes to no time', {}, 422, 'invalid-input', ['start required'], token),
  to('booking/accept', 'a yes to a word', { start: CANARY }, 422, 'invalid-input', ['start invalid'], token),
  to('booking/accept', 'half a yes', `{"start":"${CANARY}`, 400, 'malformed', undefined, token),
  ['a yes by a link', '/api/v1/booking/accept', { headers: token }, 405, 'method-not-allowed'],
  move('a move without a token', { start: onTuesday('09:00'), from: onTuesday('09:20') }, {}, 401, 'token-missing'),
  move('a move to nowhere', {}, token, 422, 'invalid-input', ['start required', 'from required']),
  move('a move of nothing', { start: onTuesday('09:00'), from: onTuesday('09:20') }, token, 404, 'unknown-booking'),
  move('a broken move', '{', token, 400, 'malformed'),
  ['a booking that is deleted', '/api/v1/booking', { method: 'DELETE', headers: token }, 405, 'method-not-allowed'],
  ['a booking that is put', '/api/v1/bookings', { method: 'PUT', headers: json, body: '{}' }, 405, 'method-not-allowed'],
  ['a cancellation by a link', '/api/v1/booking/cancel', { headers: token }, 405, 'method-not-allowed'],
];

describe('malformed requests', () => {
  test('there are more than sixty of them', () => expect(cases.length).toBeGreaterThan(60));

  test.each(cases)('%s is a problem with a code, and nothing of it comes back', async (_wrong, path, init, status, code, fields) => {
    const answer = await fetch(`http://localhost:${serving.port}${path}`, init);
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
    const problem = v.parse(v.strictObject(Problem.entries), JSON.parse(text));
    expect(problem).toMatchObject({ status, code });
    if (status === 405) expect(answer.headers.get('allow')).toMatch(/^(GET|POST)$/);
    if (fields) expect(problem.errors?.map((error) => `${error.field} ${error.code}`)).toEqual(fields);
    expect(text).not.toContain(CANARY);
  });

  test('whoever sends a megabyte twenty times is told twenty times', async () => {
    const [, path, init] = cases.find(([wrong]) => wrong === 'a megabyte')!;
    for (let times = 0; times < 20; times += 1) {
      expect((await fetch(`http://localhost:${serving.port}${path}`, init)).status).toBe(413);
    }
  });

  test('nothing of all this was booked', async () => {
    const { rows } = await office.ask((copy) => copy.execute('select count(*) as bookings from bookings'));
    expect(rows[0]?.['bookings']).toBe(0);
  });
});
