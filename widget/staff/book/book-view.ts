import { addDays, dayOf } from '../../flow/days.ts';
import { startable } from '../view.ts';
import { asksWhen } from '../when/asks-when.ts';
import { whenStyles } from '../when/when-styles.ts';
import { type BookEvent, type BookState, beginBook, nextBook } from './book-state.ts';
import { bookStyles } from './book-styles.ts';
import { showBook } from './show-book.ts';

/** Booking for a caller, or for somebody at the desk. */
export const start = startable<BookState, BookEvent>({
  begin: beginBook,
  arrived: ([date], today) => ({ type: 'arrived', date, today }),
  changed: { type: 'changed' },
  next: nextBook,
  asks(state, before, api) {
    if (state.step === 'done') return [];
    const was = before.step === 'fill' ? before : undefined;
    const { sending, refused, typed } = state;
    const today = dayOf(new Date());
    return [
      asksWhen(state.when, was?.when, api),
      !!sending && sending !== was?.sending && api.book(sending.request, sending.key).then((answer) => ({ type: 'answered', attempt: sending, answer })),
      refused?.code === 'already-booked' && refused !== was?.refused && api.search(typed.name.trim(), today, addDays(today, 91)).then((answer) => ({ type: 'found', answer })),
    ];
  },
  show: showBook,
  styles: [whenStyles.styleSheet!, bookStyles.styleSheet!],
});
