import { startable } from '../view.ts';
import { type SearchEvent, type SearchState, beginSearch, nextSearch } from './search-state.ts';
import { searchStyles } from './search-styles.ts';
import { showSearch } from './show-search.ts';

/** Finding a booking by its number, a name or a telephone number. What is looked for stands in no address. */
export const start = startable<SearchState, SearchEvent>({
  begin: beginSearch,
  arrived: () => ({ type: 'arrived' }),
  changed: { type: 'changed' },
  next: nextSearch,
  asks: ({ asking }, before, api) => [
    !!asking && asking !== before.asking && api.search(asking.find, asking.from, asking.to, asking.quietly).then((answer) => ({ type: 'found', asked: asking, answer })),
  ],
  show: showSearch,
  styles: [searchStyles.styleSheet!],
});
