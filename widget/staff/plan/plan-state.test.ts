import { expect } from '@open-wc/testing';
import type { DayCounts, Plan, PlanChange } from '../../../server/contract/staff/plan.ts';
import { type PlanState, beginPlan, nextPlan } from './plan-state.ts';

const plan = (revision: number): Plan => ({ slotMinutes: 20, staffShare: 0.2, publishedThrough: null, holidays: [], desks: [], revision });
const days = (date: string) => ({ ok: true, value: { days: [{ date }] as DayCounts['days'] } }) as const;
const week = nextPlan(beginPlan('2026-11-25'), { type: 'arrived', span: 'week', date: '2026-11-25' });
const open = nextPlan(week, { type: 'form-opened', draft: { form: 'share', percent: '30' } });
const change: PlanChange = { change: 'staff-share', staffShare: 0.3 };
const preview = { hits: [], slots: { removed: 1, added: 0 }, revision: 7 };

/** A change that was looked at and is being saved. */
function saving(): PlanState {
  const asked = nextPlan(open, { type: 'change-wanted', change });
  const shown = nextPlan(asked, { type: 'preview-came', asked: asked.changing, answer: { ok: true, value: preview } });
  return nextPlan(shown, { type: 'change-confirmed' });
}

describe('a planner', () => {
  it('who turned to another week does not get the days of the one before', () => {
    const next = nextPlan(week, { type: 'arrived', span: 'week', date: '2026-12-02' });
    const shown = nextPlan(next, { type: 'days-came', asked: next.asking!, answer: days('2026-11-30') });
    expect(nextPlan(shown, { type: 'days-came', asked: week.asking!, answer: days('2026-11-23') })).to.equal(shown);
    expect(shown.days).to.deep.include({ from: '2026-11-30' });
  });

  it('who saved a change sees the plan with it, also when an older one comes late', () => {
    const state = saving();
    const saved = nextPlan(state, { type: 'change-came', asked: state.changing, answer: { ok: true, value: { plan: plan(8), hits: [] } } });
    expect(saved).to.deep.include({ draft: undefined, changing: { step: 'saved', hits: 0 } });
    expect(nextPlan(saved, { type: 'plan-came', asked: week.asking, answer: { ok: true, value: plan(7) } }).plan?.revision).to.equal(8);
  });

  it('whose line is cut while saving keeps what was typed and what it would do', () => {
    const state = saving();
    const cut = nextPlan(state, { type: 'change-came', asked: state.changing, answer: { ok: false, problem: { code: 'unreachable' } } });
    expect(cut.draft).to.deep.equal({ form: 'share', percent: '30' });
    expect(cut.changing).to.deep.include({ step: 'shown', preview, trouble: 'unreachable' });
  });

  it('who types on must look at the consequences once more', () => {
    const asked = nextPlan(open, { type: 'change-wanted', change });
    const shown = nextPlan(asked, { type: 'preview-came', asked: asked.changing, answer: { ok: true, value: preview } });
    expect(nextPlan(shown, { type: 'form-typed', draft: { form: 'share', percent: '40' } }).changing).to.deep.equal({ step: 'typed' });
  });
});
