import { expect } from '@open-wc/testing';
import type { PlanChange } from '../../../server/contract/staff/plan.ts';
import { type Changing, nextChanging } from './change-state.ts';

const change: PlanChange = { change: 'staff-share', staffShare: 0.3 };
const preview = { hits: [], slots: { removed: 1, added: 0 }, revision: 7 };

function shown(): Changing {
  const asked = nextChanging({ step: 'typed' }, { type: 'change-wanted', change });
  return nextChanging(asked, { type: 'preview-came', asked, answer: { ok: true, value: preview } });
}

it('whoever wants a change sees first what it would do, and only then can save it', () => {
  const typed: Changing = { step: 'typed' };
  expect(nextChanging(typed, { type: 'change-confirmed' })).to.equal(typed);
  expect(nextChanging(shown(), { type: 'change-confirmed' })).to.deep.equal({ step: 'saving', change, preview });
});

it('whoever saves what has changed meanwhile is shown it anew, and asked again', () => {
  const saving = nextChanging(shown(), { type: 'change-confirmed' });
  const again = nextChanging(saving, { type: 'change-came', asked: saving, answer: { ok: false, problem: { code: 'not-shown' } } });
  expect(again).to.deep.equal({ step: 'previewing', change, again: true });
  expect(nextChanging(again, { type: 'preview-came', asked: again, answer: { ok: true, value: preview } })).to.include({ step: 'shown', again: true });
});

it('whoever types on is not disturbed by the answer to what they had typed before', () => {
  const asked = nextChanging({ step: 'typed' }, { type: 'change-wanted', change });
  const typing = nextChanging(asked, { type: 'change-reconsidered' });
  expect(nextChanging(typing, { type: 'preview-came', asked, answer: { ok: true, value: preview } })).to.equal(typing);
});
