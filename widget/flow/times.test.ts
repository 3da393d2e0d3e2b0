import { expect } from '@open-wc/testing';
import type { Answer } from '../ask.ts';
import type { Availability } from '../../server/contract/availability.ts';
import { addDays } from './days.ts';
import { type Times, freshTimes, lastDay, nextTimes } from './times.ts';

const answer = (days: string[], next: string | null = null): Answer<Availability> => ({
  ok: true,
  value: { timeZone: 'Europe/Brussels', days: days.map((date) => ({ date, times: [{ start: `${date}T08:00:00Z`, free: 1 }] })), next },
});

function come(times: Times, days: string[], next: string | null = null): Times {
  if (times.asking.state !== 'waiting') throw new Error('Nothing was asked.');
  return nextTimes(times, { type: 'times-came', range: times.asking.range, answer: answer(days, next) });
}

const asked = (times: Times) => times.asking.state === 'waiting' && times.asking.range;

/** The month view of November, all of it known. */
function inMonths(): Times {
  const known = come(freshTimes('2026-11-23'), ['2026-11-24']);
  return nextTimes({ ...known, through: '2026-11-30' }, { type: 'view-chosen', view: 'month' });
}

const twentyDays = Array.from({ length: 20 }, (_, index) => addDays('2026-11-24', index));

describe('the free times', () => {
  it('open on the first day that has some', () => {
    expect(come(freshTimes('2026-11-23'), ['2026-11-26', '2026-11-27'])).to.include({ open: '2026-11-26', focus: '2026-11-26', shown: 7 });
  });

  it('show more of what is known before they ask for more', () => {
    const known = come(freshTimes('2026-11-23'), twentyDays);
    const more = nextTimes(nextTimes(known, { type: 'more-days-wanted' }), { type: 'more-days-wanted' });
    expect(asked(nextTimes(known, { type: 'more-days-wanted' }))).to.equal(false);
    expect(asked(more)).to.deep.equal({ from: '2026-12-07', to: '2026-12-20' });
  });

  it('end where nothing follows', () => {
    const known = come(freshTimes('2026-11-23'), ['2026-11-24']);
    const ended = come(nextTimes(known, { type: 'more-days-wanted' }), []);
    expect(ended.ended).to.equal(true);
    expect(lastDay(ended)).to.equal('2026-11-24');
    expect(asked(nextTimes(ended, { type: 'more-days-wanted' }))).to.equal(false);
  });

  it('go to the first free time after a full stretch in one press', () => {
    const full = come(freshTimes('2026-11-23'), [], '2027-02-01T08:00:00Z');
    expect(full.ended).to.equal(false);
    expect(asked(nextTimes(full, { type: 'next-wanted' }))).to.deep.equal({ from: '2027-02-01', to: '2027-02-14' });
  });

  it('are asked again after a failure, for the same days', () => {
    const fresh = freshTimes('2026-11-23');
    const range = { from: '2026-11-23', to: '2026-12-06' };
    const failed = nextTimes(fresh, { type: 'times-came', range, answer: { ok: false, problem: { code: 'unreachable' } } });
    expect(failed.asking.state).to.equal('failed');
    expect(asked(nextTimes(failed, { type: 'times-asked-again' }))).to.deep.equal(range);
  });

  it('come for the month that somebody turned to while others were on their way', () => {
    const turned = ['2026-12-24', '2027-01-24'].reduce((times, day) => nextTimes(times, { type: 'day-focused', day }), inMonths());
    const december = come(turned, ['2026-12-10']);
    expect(asked(december)).to.deep.equal({ from: '2027-01-01', to: '2027-01-31' });
    expect(come(december, ['2027-01-05']).focus).to.equal('2027-01-24');
  });

  it('end the month view at the last one', () => {
    const december = come(nextTimes(inMonths(), { type: 'day-focused', day: '2026-12-24' }), ['2026-12-10']);
    const ended = come(nextTimes(december, { type: 'day-focused', day: '2027-01-24' }), []);
    expect(ended).to.include({ focus: '2026-12-10', ended: true });
  });

  it('show the first free time after a full stretch, in the month view too', () => {
    const full = come(nextTimes(inMonths(), { type: 'day-focused', day: '2026-12-24' }), [], '2027-03-01T08:00:00Z');
    const wanted = nextTimes(full, { type: 'next-wanted' });
    const shown = come(wanted, ['2027-03-01']);
    expect(shown).to.include({ focus: '2027-03-01', open: '2027-03-01' });
    expect(shown.days.slice(0, shown.shown).at(-1)!.date).to.equal('2027-03-01');
  });

  it('never ask for more than 62 days at once, wherever the keyboard goes in the month', () => {
    const known = come(freshTimes('2026-11-01'), ['2026-11-24']);
    for (const day of ['2026-12-31', '2027-01-15', '2027-11-24', '2030-01-01', '2020-01-01']) {
      const moved = nextTimes(known, { type: 'day-focused', day });
      const range = asked(moved);
      if (range) expect(Date.parse(range.to) - Date.parse(range.from)).to.be.at.most(61 * 86_400_000);
      expect(moved.focus >= known.from && moved.focus <= lastDay(known)).to.equal(true);
    }
  });
});
