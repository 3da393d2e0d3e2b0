import { expect } from '@open-wc/testing';
import type { AuditEntry } from '../../../server/contract/staff/session.ts';
import { type AuditState, beginAudit, nextAudit } from './audit-state.ts';

const answer = (more: boolean, ...ids: number[]) => ({ ok: true, value: { entries: ids.map((id) => ({ id }) as AuditEntry), more } }) as const;
const idsOf = ({ found }: AuditState) => found?.entries.map(({ id }) => id);

const asked = nextAudit(beginAudit(), { type: 'arrived' });
const shown = nextAudit(asked, { type: 'audit-came', asked: asked.asking, answer: answer(true, 9, 8) });

describe('whoever reads the audit', () => {
  it('goes on to older entries below those that are shown, of what they had looked for', () => {
    const typing = nextAudit(shown, { type: 'typed', typed: { booking: 'K7 93' } });
    const more = nextAudit(typing, { type: 'more-wanted' });
    expect(more.asking).to.deep.equal({ filter: beginAudit().filter, before: 8 });
    expect(idsOf(nextAudit(more, { type: 'audit-came', asked: more.asking, answer: answer(false, 7) }))).to.deep.equal([9, 8, 7]);
  });

  it('gets no older entries of another question below a new answer', () => {
    const more = nextAudit(shown, { type: 'more-wanted' });
    const again = nextAudit(nextAudit(more, { type: 'typed', typed: { staff: 'noor' } }), { type: 'sent' });
    const found = nextAudit(again, { type: 'audit-came', asked: again.asking, answer: answer(false, 3) });
    expect(idsOf(nextAudit(found, { type: 'audit-came', asked: more.asking, answer: answer(false, 7) }))).to.deep.equal([3]);
  });

  it('keeps what was found when the next question fails', () => {
    const more = nextAudit(shown, { type: 'more-wanted' });
    const failed = nextAudit(more, { type: 'audit-came', asked: more.asking, answer: { ok: false, problem: { code: 'unreachable' } } });
    expect([idsOf(failed), failed.trouble]).to.deep.equal([[9, 8], 'unreachable']);
  });
});
