import { expect } from '@open-wc/testing';
import type { Figures } from '../../../server/contract/staff/figures.ts';
import { beginFigures, nextFigures } from './figures-state.ts';

const begun = beginFigures('2026-11-25');
const weeks = (week: string) => ({ ok: true, value: { weeks: [{ week }] as Figures['weeks'] } }) as const;

describe('whoever looks at figures', () => {
  it('asks for whole weeks, whichever days they choose', () => {
    const typed = nextFigures(begun, { type: 'typed', range: { from: '2026-11-04', to: '2026-11-18' } });
    expect(nextFigures(typed, { type: 'sent' }).asking).to.deep.equal({ from: '2026-11-02', to: '2026-11-22' });
  });

  it('is told when the weeks are too many, or end before they begin, and what is shown stays', () => {
    for (const range of [{ from: '2025-01-01' }, { from: '2027-01-01' }]) {
      const sent = nextFigures(nextFigures(begun, { type: 'typed', range }), { type: 'sent' });
      expect([sent.trouble, sent.asking]).to.deep.equal(['range', undefined]);
    }
  });

  it('sees the weeks that they asked for last, whichever answer comes first', () => {
    const first = nextFigures(begun, { type: 'arrived' });
    const second = nextFigures(first, { type: 'sent' });
    const shown = nextFigures(second, { type: 'figures-came', asked: second.asking, answer: weeks('2026-W48') });
    expect(nextFigures(shown, { type: 'figures-came', asked: first.asking, answer: weeks('2026-W01') })).to.equal(shown);
  });
});
