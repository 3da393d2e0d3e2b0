import { startable } from '../view.ts';
import { catalogueApi } from './catalogue-api.ts';
import { type CatalogueEvent, type CatalogueState, beginCatalogue, nextCatalogue } from './catalogue-state.ts';
import { catalogueStyles } from './catalogue-styles.ts';
import { fieldsStyles } from './fields-styles.ts';
import { partOf } from './part.ts';
import { showCatalogue } from './show-catalogue.ts';

/** What visitors read: products, the office and the questions, in every language. */
export const start = startable<CatalogueState, CatalogueEvent>({
  begin: beginCatalogue,
  arrived: (path) => ({ type: 'arrived', part: partOf(path) }),
  changed: { type: 'changed' },
  next: nextCatalogue,
  asks({ asking, sending }, before, api) {
    const { catalogue, plan, order, save } = catalogueApi(api);
    const isAsked = !!asking && asking !== before.asking;
    return [
      isAsked && catalogue(asking.quietly).then((answer) => ({ type: 'catalogue-came', asked: asking, answer })),
      isAsked && plan().then((answer) => ({ type: 'desks-came', answer })),
      !!sending &&
        sending !== before.sending &&
        (sending.act.act === 'order' ? order({ products: sending.act.order, revision: sending.revision }) : save(sending.act.typed, sending.revision)).then((answer) => ({
          type: 'answered',
          asked: sending,
          answer,
        })),
    ];
  },
  show: showCatalogue,
  styles: [catalogueStyles.styleSheet!, fieldsStyles.styleSheet!],
});
