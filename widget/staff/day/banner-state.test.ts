import { expect } from '@open-wc/testing';
import { type BannerState, nextBanner, noticeOf } from './banner-state.ts';

const date = '2026-11-24';
const opened = nextBanner({ state: 'shown', said: undefined }, { type: 'banner-opened', notice: null }, date);
const typed = nextBanner(opened, { type: 'banner-typed', draft: { text: { nl: 'De lift is stuk.', en: '  ' } } }, date);
const sent = nextBanner(typed, { type: 'banner-sent', removes: false }, date) as Extract<BannerState, { state: 'sent' }>;

describe('what the website says', () => {
  it('is about the day that somebody looks at, and is not sent in a language without words', () => {
    expect(noticeOf(sent)).to.deep.equal({ notice: { closed: false, text: { nl: 'De lift is stuk.' }, from: date, through: date } });
  });

  it('is still there to be sent again when the line was cut', () => {
    const cut = nextBanner(sent, { type: 'banner-came', answer: { ok: false, problem: { code: 'unreachable' } } }, date);
    expect(cut).to.deep.equal({ state: 'edited', draft: sent.draft, trouble: 'unreachable' });
  });

  it('is told to have been put there, or taken away', () => {
    const answer = { ok: true, value: { notice: null } } as const;
    expect(nextBanner(sent, { type: 'banner-came', answer }, date)).to.deep.equal({ state: 'shown', said: 'saved' });
    expect(nextBanner({ ...sent, removes: true }, { type: 'banner-came', answer }, date)).to.deep.equal({ state: 'shown', said: 'removed' });
  });

  it('does not come back to whoever left it before the answer', () => {
    const left = nextBanner(sent, { type: 'banner-left' }, date);
    expect(nextBanner(left, { type: 'banner-came', answer: { ok: false, problem: { code: 'internal' } } }, date)).to.equal(left);
  });
});
