import { startable } from '../view.ts';
import { noticeOf } from './banner-state.ts';
import { type DayEvent, type DayState, beginDay, nextDay } from './day-state.ts';
import { dayStyles } from './day-styles.ts';
import { paperStyles } from './paper-styles.ts';
import { showDay } from './show-day.ts';

/** Who comes on a day, and who has come. */
export const start = startable<DayState, DayEvent>({
  begin: beginDay,
  arrived: ([date], today) => ({ type: 'arrived', date: date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : today }),
  changed: { type: 'changed' },
  next: nextDay,
  asks(state, before, api) {
    const { asking, marking, banner } = state;
    return [
      !!asking && asking !== before.asking && api.day(asking.date, asking.quietly).then((answer) => ({ type: 'day-came', asked: asking, answer })),
      !!marking && marking !== before.marking && api.mark(marking.id, marking).then((answer) => ({ type: 'mark-came', marking, answer })),
      banner.state === 'sent' && banner !== before.banner && api.postNotice(noticeOf(banner)).then((answer) => ({ type: 'banner-came', answer })),
    ];
  },
  show: showDay,
  styles: [dayStyles.styleSheet!, paperStyles.styleSheet!],
});
