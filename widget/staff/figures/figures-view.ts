import type { Figures } from '../../../server/contract/staff/figures.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { startable } from '../view.ts';
import { type FiguresEvent, type FiguresState, beginFigures, nextFigures } from './figures-state.ts';
import { figuresStyles } from './figures-styles.ts';
import { showFigures } from './show-figures.ts';

/** How many come and do not, and how long people wait, by the week. */
export const start = startable<FiguresState, FiguresEvent>({
  begin: beginFigures,
  arrived: () => ({ type: 'arrived' }),
  next: nextFigures,
  asks: ({ asking }, before, { ask }) => [
    !!asking && asking !== before.asking && ask<Figures>(`figures?${new URLSearchParams({ ...asking })}`).then((answer) => ({ type: 'figures-came', asked: asking, answer })),
  ],
  show: showFigures,
  styles: [tableStyles.styleSheet!, figuresStyles.styleSheet!],
});
