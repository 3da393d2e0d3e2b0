import { expect } from '@open-wc/testing';
import type { StaffBooking, StaffTimes } from '../../../server/contract/staff/bookings.ts';
import { type BookEvent, type BookState, beginBook, nextBook } from './book-state.ts';

const TODAY = '2026-11-24';
const NINE = '2026-11-24T08:00:00Z';
const free: StaffTimes = { publishedThrough: '2026-12-31', days: [{ date: TODAY, times: [{ start: NINE, desks: [{ desk: 'desk-1', channel: 'staff', spoken: false }] }] }] };

function after(...events: BookEvent[]): BookState {
  return events.reduce(nextBook, beginBook(TODAY));
}

function filling(state: BookState) {
  if (state.step !== 'fill') throw new Error('It is booked already.');
  return state;
}

/** With the times of the week that is asked for. */
const withTimes = (state: BookState): BookState => nextBook(state, { type: 'week-came', asked: filling(state).when.asking!, answer: { ok: true, value: free } });

function ready(): BookState {
  const state = withTimes(after({ type: 'product-chosen', product: 'studenten' }));
  return [{ type: 'time-chosen', start: NINE } as const, { type: 'typed', typed: { name: ' Amira Haddad ' } } as const].reduce<BookState>(nextBook, state);
}

describe('booking at the desk', () => {
  it('sends nothing before everything is there, and says what is missing', () => {
    const state = filling(after({ type: 'sent', key: 'one' }));
    expect(state.sending).to.equal(undefined);
    expect(state.missing).to.deep.equal(['product', 'visitor.name']);
  });

  it('asks for no letters where nobody can be reached', () => {
    const { sending } = filling(nextBook(ready(), { type: 'sent', key: 'one' }));
    expect(sending!.request).to.deep.equal({ product: 'studenten', start: NINE, visitor: { name: 'Amira Haddad' }, language: 'nl', letters: false });
  });

  it('writes in the language of the talk where letters are written in it', () => {
    const talking = nextBook(nextBook(ready(), { type: 'talk-chosen', talk: 'ar' }), { type: 'typed', typed: { phone: '0470 12 34 56' } });
    const { request } = filling(nextBook(talking, { type: 'sent', key: 'one' })).sending!;
    expect([request.language, request.talkLanguage, request.letters]).to.deep.equal(['ar', 'ar', true]);
  });

  it('is one request, however often it is sent, until something is changed', () => {
    const lost = (state: BookState): BookState => nextBook(state, { type: 'answered', attempt: filling(state).sending!, answer: { ok: false, problem: { code: 'unreachable' } } });
    const once = lost(nextBook(ready(), { type: 'sent', key: 'one' }));
    expect(filling(nextBook(once, { type: 'sent', key: 'two' })).sending!.key).to.equal('one');
    const other = nextBook(once, { type: 'typed', typed: { name: 'Amira Hadad' } });
    expect(filling(nextBook(other, { type: 'sent', key: 'two' })).sending!.key).to.equal('two');
  });

  it('keeps everything when the time was taken, and asks for another', () => {
    const sent = nextBook(ready(), { type: 'sent', key: 'one' });
    const taken = filling(nextBook(sent, { type: 'answered', attempt: filling(sent).sending!, answer: { ok: false, problem: { code: 'slot-taken', alternatives: [] } } }));
    expect([taken.typed.name, taken.when.product, taken.when.chosen, taken.when.asking?.quietly]).to.deep.equal([' Amira Haddad ', 'studenten', undefined, true]);
  });

  it('goes beyond capacity only with a day, a time and a reason', () => {
    const wanting = nextBook(ready(), { type: 'extra-wanted', day: TODAY });
    expect(filling(nextBook(wanting, { type: 'sent', key: 'one' })).missing).to.deep.equal(['extra']);
    const reasoned = nextBook(wanting, { type: 'extra-typed', extra: { clock: '12:40', reason: 'Beroep loopt af' } });
    const { request } = filling(nextBook(reasoned, { type: 'sent', key: 'one' })).sending!;
    expect([request.start, request.extra]).to.deep.equal(['2026-11-24T12:40:00+01:00', { reason: 'Beroep loopt af' }]);
  });

  it('begins anew for whoever comes next', () => {
    const sent = nextBook(ready(), { type: 'sent', key: 'one' });
    const done = nextBook(sent, { type: 'answered', attempt: filling(sent).sending!, answer: { ok: true, value: {} as StaffBooking } });
    expect(done.step).to.equal('done');
    expect(filling(nextBook(done, { type: 'arrived', date: undefined, today: TODAY })).typed.name).to.equal('');
  });
});
