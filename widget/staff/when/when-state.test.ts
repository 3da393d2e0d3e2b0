import { expect } from '@open-wc/testing';
import type { StaffTimes } from '../../../server/contract/staff/bookings.ts';
import { type WhenState, beginWhen, nextWhen, wantedMoment } from './when-state.ts';

const desks = [{ desk: 'desk-1', channel: 'online' as const, spoken: false }];
const week = (...starts: string[]): StaffTimes => ({ days: starts.map((start) => ({ date: start.slice(0, 10), times: [{ start, desks }] })), publishedThrough: '2027-01-20' });
const came = (state: WhenState, value: StaffTimes) => nextWhen(state, { type: 'week-came', asked: state.asking!, answer: { ok: true, value } });

const begun = beginWhen('2026-11-25', 'studenten');
const shown = came(begun, week('2026-11-26T09:00:00+01:00'));

describe('whoever chooses a moment', () => {
  it('who turned the week does not get the times of the one before', () => {
    const turned = nextWhen(shown, { type: 'week-turned', by: 1 });
    const next = came(turned, week('2026-12-01T09:00:00+01:00'));
    expect(nextWhen(next, { type: 'week-came', asked: begun.asking!, answer: { ok: true, value: week('2026-11-26T09:00:00+01:00') } })).to.equal(next);
    expect(next.grid?.dates).to.include('2026-12-01');
  });

  it('is shown the first week with anything free, unless they asked for a certain one', () => {
    expect(came(begun, week()).asking).to.include({ monday: '2026-11-30', onward: true });
    expect(came(nextWhen(shown, { type: 'week-turned', by: 1 }), week()).asking).to.equal(undefined);
  });

  it('loses a time that somebody else took, and keeps one that is still free', () => {
    const chosen = nextWhen(shown, { type: 'time-chosen', start: '2026-11-26T09:00:00+01:00' });
    const again = nextWhen(chosen, { type: 'times-again', quietly: true });
    expect(came(again, week('2026-11-27T09:00:00+01:00')).chosen).to.equal(undefined);
    expect(came(again, week('2026-11-26T09:00:00+01:00')).chosen).to.deep.equal({ start: '2026-11-26T09:00:00+01:00', desk: '' });
  });

  it('gets no place beyond capacity without a day, an hour and a reason', () => {
    const wanted = nextWhen(shown, { type: 'extra-wanted', day: '2026-11-26' });
    const timed = nextWhen(wanted, { type: 'extra-typed', extra: { clock: '12:40', reason: '  ' } });
    expect(wantedMoment(timed)).to.equal(undefined);
    expect(wantedMoment(nextWhen(timed, { type: 'extra-typed', extra: { reason: ' beroep ' } }))).to.deep.equal({ start: '2026-11-26T12:40:00+01:00', extra: { reason: 'beroep' } });
  });
});
