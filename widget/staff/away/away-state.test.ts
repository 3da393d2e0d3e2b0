import { expect } from '@open-wc/testing';
import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import { type AwayState, beginAway, closureOf, nextAway } from './away-state.ts';

const booking = { id: 'a', name: 'Amina', desk: 'desk-1', product: 'studenten', start: '2026-11-24T13:00:00Z', talkLanguage: 'ar', closed: true, status: 'booked', sequence: 0 } as StaffBooking;
const begun = nextAway(beginAway('2026-11-23'), { type: 'arrived', desk: 'desk-1', date: '2026-11-24' });
const closed = (...bookings: StaffBooking[]) => ({ ok: true, value: { bookings } }) as const;

/** Somebody's time was closed already, and is taken up. */
function takenUp(): AwayState {
  const known = nextAway(begun, { type: 'closed-came', asked: begun.asking, answer: closed(booking) });
  return nextAway(known, { type: 'taken-up' });
}

describe('whoever closes time for a colleague', () => {
  it('who comes from a day of the plan finds that desk and that day filled in', () => {
    expect(begun.period).to.deep.include({ desks: ['desk-1'], from: '2026-11-24', until: '2026-11-24' });
  });

  it('closes it on the clock of Ghent, in winter and in summer', () => {
    const period = { desks: ['desk-1'], from: '2026-11-24', fromClock: '13:00', until: '2026-11-24', untilClock: '18:00' };
    expect(closureOf(period)).to.deep.include({ from: '2026-11-24T12:00:00.000Z', until: '2026-11-24T17:00:00.000Z' });
    expect(closureOf({ ...period, from: '2026-07-01', until: '2026-07-01' })).to.deep.include({ from: '2026-07-01T11:00:00.000Z', until: '2026-07-01T16:00:00.000Z' });
  });

  it('is asked for a desk and an end after the beginning before anything is looked up', () => {
    for (const period of [{ desks: [] }, { untilClock: '07:00' }]) {
      const wanted = nextAway(nextAway(begun, { type: 'period-typed', period }), { type: 'list-wanted' });
      expect([wanted.incomplete, wanted.job]).to.deep.equal([true, undefined]);
    }
  });

  it('who moves the beginning past the end takes the end along', () => {
    expect(nextAway(begun, { type: 'period-typed', period: { from: '2026-11-30' } }).period.until).to.equal('2026-11-30');
  });

  it('does not get an older list of who is left over the newer one', () => {
    const again = nextAway(begun, { type: 'changed' });
    const known = nextAway(again, { type: 'closed-came', asked: again.asking, answer: closed() });
    expect(nextAway(known, { type: 'closed-came', asked: begun.asking, answer: closed(booking) })).to.equal(known);
  });

  it('chooses another time for one of them in a grid of what that person came for, which closes then', () => {
    const choosing = nextAway(takenUp(), { type: 'other-wanted', id: 'a' });
    expect(choosing.choosing?.when).to.include({ product: 'studenten', talk: 'ar', monday: '2026-11-23' });
    const chosen = nextAway(choosing, { type: 'time-chosen', start: '2026-11-26T09:00:00+01:00' });
    expect([chosen.choosing, chosen.chosenFor, chosen.job?.rows[0]?.choice]).to.deep.equal([undefined, 'a', { to: 'other', start: '2026-11-26T09:00:00+01:00', desk: '' }]);
  });
});
