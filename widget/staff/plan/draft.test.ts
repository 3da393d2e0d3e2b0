import { expect } from '@open-wc/testing';
import type { Plan } from '../../../server/contract/staff/plan.ts';
import { type Draft, changeOf } from './draft.ts';

const desk = { id: 'balie-1', name: 'Balie 1', products: [], openingHours: [], specialHours: [] };
const plan: Plan = { slotMinutes: 20, staffShare: 0.2, publishedThrough: null, holidays: [], desks: [desk], revision: 1 };
const special: Extract<Draft, { form: 'special' }> = { form: 'special', desks: ['balie-1'], from: '2026-12-24', through: '2026-12-26', as: 'hours', periods: [] };
const period = { opens: '09:00', closes: '12:00', languages: 'Nederlands, Bulgarian; tr' };

it('a planner who types languages by name, in either language or as a tag, is understood', () => {
  expect(changeOf({ ...special, periods: [period] }, plan)).to.deep.equal({
    change: 'special-hours',
    desks: ['balie-1'],
    dates: ['2026-12-24', '2026-12-25', '2026-12-26'],
    periods: [{ opens: '09:00', closes: '12:00', languages: ['nl', 'bg', 'tr'] }],
  });
});

it('a planner whose hours end before they begin, or are in no language that exists, changes nothing', () => {
  expect(changeOf({ ...special, periods: [{ ...period, closes: '08:00' }] }, plan)).to.equal(undefined);
  expect(changeOf({ ...special, periods: [{ ...period, languages: 'Klingonees' }] }, plan)).to.equal(undefined);
  expect(changeOf({ ...special, periods: [period], through: '2026-12-01' }, plan)).to.equal(undefined);
});

it('a planner who adds a second desk of the same name does not change the first', () => {
  expect(changeOf({ form: 'desk', desk: '', isNew: true, name: 'Balie 1', products: [] }, plan)).to.include({ desk: 'balie-1-2' });
});
