import { expect } from '@open-wc/testing';
import { beginAccounts, nextAccounts } from './accounts-state.ts';

describe('who can sign in', () => {
  const asked = nextAccounts(nextAccounts(beginAccounts(), { type: 'typed', typed: { name: ' Noor Peeters ' } }), { type: 'invitation-sent' });

  it('is invited once, however often somebody presses', () => {
    expect(asked.sending).to.deep.equal({ act: 'invite', request: { name: 'Noor Peeters', role: 'desk' } });
    expect(nextAccounts(asked, { type: 'invitation-sent' })).to.equal(asked);
  });

  it('keeps the name that was typed when the invitation is refused', () => {
    const refused = nextAccounts(asked, { type: 'answered', act: asked.sending!, answer: { ok: false, problem: { code: 'unreachable' } } });
    expect([refused.draft.name, refused.refused?.trouble.code, refused.sending]).to.deep.equal([' Noor Peeters ', 'unreachable', undefined]);
  });

  it('is decided by the identity provider where nobody can be invited', () => {
    const refused = nextAccounts(asked, { type: 'answered', act: asked.sending!, answer: { ok: false, problem: { code: 'not-found' } } });
    expect([refused.byProvider, refused.refused]).to.deep.equal([true, undefined]);
  });
});
