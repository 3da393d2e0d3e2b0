import { expect } from '@open-wc/testing';
import type { FoundBookings, StaffBooking } from '../../../server/contract/staff/bookings.ts';
import { type SearchState, beginSearch, nextSearch } from './search-state.ts';

const begun = beginSearch('2026-11-24');
const find = (state: SearchState, words: string) => nextSearch(nextSearch(state, { type: 'typed', typed: { find: words } }), { type: 'sent' });
const answer = (...ids: string[]) => ({ ok: true, value: { bookings: ids.map((id) => ({ id }) as StaffBooking), more: false } satisfies FoundBookings }) as const;
const idsOf = ({ found }: SearchState) => found?.answer.bookings.map(({ id }) => id);

describe('whoever looks for an appointment', () => {
  it('sees what was found for what they typed last, whichever answer comes first', () => {
    const first = find(begun, 'kar');
    const second = find(first, 'karimi');
    const found = nextSearch(second, { type: 'found', asked: second.asking, answer: answer('karimi') });
    expect(idsOf(nextSearch(found, { type: 'found', asked: first.asking, answer: answer('karel', 'karimi') }))).to.deep.equal(['karimi']);
  });

  it('asks nothing with an empty field', () => {
    expect(find(begun, '  ').asking).to.equal(undefined);
  });

  it('sees what somebody else changed while it was being looked for', () => {
    const first = find(begun, 'karimi');
    const changed = nextSearch(first, { type: 'changed' });
    expect(nextSearch(changed, { type: 'found', asked: first.asking, answer: answer('old') })).to.equal(changed);
    expect(idsOf(nextSearch(changed, { type: 'found', asked: changed.asking, answer: answer('new') }))).to.deep.equal(['new']);
  });

  it('is not disturbed by a quiet question that failed', () => {
    const first = find(begun, 'karimi');
    const found = nextSearch(first, { type: 'found', asked: first.asking, answer: answer('karimi') });
    const quiet = nextSearch(found, { type: 'changed' });
    const failed = nextSearch(quiet, { type: 'found', asked: quiet.asking, answer: { ok: false, problem: { code: 'unreachable' } } });
    expect([idsOf(failed), failed.trouble]).to.deep.equal([['karimi'], undefined]);
  });

  it('who chooses a day outside of the window takes the other end along', () => {
    expect(nextSearch(begun, { type: 'typed', typed: { from: '2027-03-01' } })).to.include({ from: '2027-03-01', to: '2027-03-01' });
    expect(nextSearch(begun, { type: 'typed', typed: { to: '2027-06-30' } })).to.include({ from: '2027-03-31', to: '2027-06-30' });
  });
});
