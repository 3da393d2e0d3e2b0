import { inLanguage, type Language } from '../domain/language.ts';
import type { Notice } from '../domain/notice.ts';
import { done, invalid, type Result } from '../domain/problem.ts';
import type { Staff } from '../domain/staff.ts';
import { dateOf } from '../domain/time.ts';
import type { Clock } from './ports.ts';
import type { Notices } from './staff-bookings-ports.ts';

interface Needs {
  notices: Notices;
  now: Clock;
}

/** Says something to everybody who opens the widget, or takes it away. What is said in any language is said in Dutch too. */
export function postNotice({ notices, now }: Needs) {
  return async (notice: Notice | undefined, staff: Staff['id']): Promise<Result<Notice | undefined>> => {
    const time = now();
    if (notice) {
      if (notice.text.nl === undefined && (!notice.closed || Object.keys(notice.text).length > 0)) return invalid('text.nl', 'required');
      if (notice.through < notice.from) return invalid('through', 'range');
      if (notice.through < dateOf(time)) return invalid('through', 'past');
    }
    const details = notice ? { closed: notice.closed, from: notice.from, through: notice.through } : {};
    await notices.post(notice, { staff, action: notice ? 'notice-posted' : 'notice-removed', details, now: time });
    return done(notice);
  };
}

/** What the widget shows of a notice. */
export interface ShownNotice {
  closed: boolean;
  text?: string;
  language?: Language;
}

/** While it is in force by the clocks of Ghent, in the asked language where it is translated. */
export function shownNotice(notice: Notice | undefined, asked: Language, now: number): ShownNotice | undefined {
  const today = dateOf(now);
  if (!notice || today < notice.from || today > notice.through) return undefined;
  const { nl } = notice.text;
  return { closed: notice.closed, ...(nl !== undefined && inLanguage({ ...(notice.text as Record<Language, string>), nl }, asked)) };
}
