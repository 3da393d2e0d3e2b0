import type { Notice, PostedNotice } from '../../../server/contract/staff/bookings.ts';
import type { Answer, Trouble } from '../../ask.ts';
import type { Day } from '../../flow/days.ts';

/** What is typed of a notice. */
export interface Draft {
  closed: boolean;
  text: Record<string, string>;
  from: Day;
  through: Day;
}

export type BannerState =
  | { state: 'shown'; said: 'saved' | 'removed' | undefined }
  | { state: 'edited'; draft: Draft; trouble: Trouble['code'] | undefined }
  | { state: 'sent'; draft: Draft; removes: boolean };

export type BannerEvent =
  | { type: 'banner-opened'; notice: Notice | null }
  | { type: 'banner-typed'; draft: Partial<Draft> }
  | { type: 'banner-left' }
  | { type: 'banner-sent'; removes: boolean };

export const isBannerEvent = (event: { type: string }): event is BannerEvent => event.type.startsWith('banner-') && event.type !== 'banner-came';

export function nextBanner(state: BannerState, event: BannerEvent | { type: 'banner-came'; answer: Answer<PostedNotice> }, date: Day): BannerState {
  switch (event.type) {
    case 'banner-opened':
      return { state: 'edited', draft: event.notice ?? { closed: false, text: {}, from: date, through: date }, trouble: undefined };
    case 'banner-typed':
      return state.state === 'edited' ? { ...state, draft: { ...state.draft, ...event.draft } } : state;
    case 'banner-left':
      return { state: 'shown', said: undefined };
    case 'banner-sent':
      return state.state === 'edited' ? { state: 'sent', draft: state.draft, removes: event.removes } : state;
    case 'banner-came':
      if (state.state !== 'sent') return state;
      return event.answer.ok
        ? { state: 'shown', said: state.removes ? 'removed' : 'saved' }
        : { state: 'edited', draft: state.draft, trouble: event.answer.problem.code };
  }
}

/** What is sent: languages without a word are left out. */
export function noticeOf({ draft, removes }: Extract<BannerState, { state: 'sent' }>) {
  const text = Object.fromEntries(Object.entries(draft.text).filter(([, words]) => words.trim()));
  return { notice: removes ? null : { ...draft, text } };
}
