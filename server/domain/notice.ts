import type { Translated } from './language.ts';
import type { PlainDate } from './time.ts';

/** What everybody must know before they choose, on the days `from` to `through`, both included. */
export interface Notice {
  /** The office is closed on those days: the widget says so in the visitor's language. */
  closed: boolean;
  /** What else is to be said. Without Dutch there is nothing else. */
  text: Partial<Translated<string>>;
  from: PlainDate;
  through: PlainDate;
}
