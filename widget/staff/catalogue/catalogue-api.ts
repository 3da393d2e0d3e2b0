import type { Catalogue, OrderChange } from '../../../server/contract/staff/catalogue.ts';
import type { Plan } from '../../../server/contract/staff/plan.ts';
import type { Api } from '../api.ts';
import type { Typed } from './part.ts';
import { officeOf } from './typed-office.ts';
import { productOf } from './typed-product.ts';
import { triageOf } from './typed-triage.ts';

/** What visitors read about the office, seen and changed; each change names the revision that it is made of. */
export const catalogueApi = ({ ask }: Api) => ({
  catalogue: (quietly: boolean) => ask<Catalogue>('catalogue', { quietly }),
  /** Which desk receives whom. */
  plan: () => ask<Plan>('plan', { quietly: true }),
  order: (change: OrderChange) => ask<Catalogue>('catalogue/order', { body: change }),
  save(typed: Typed, revision: number) {
    switch (typed.kind) {
      case 'product':
        return ask<Catalogue>(`catalogue/products/${encodeURIComponent(typed.id)}`, { body: { revision, product: productOf(typed) } });
      case 'office':
        return ask<Catalogue>('catalogue/office', { body: { revision, office: officeOf(typed) } });
      case 'triage':
        return ask<Catalogue>('catalogue/triage', { body: { revision, triage: triageOf(typed) } });
    }
  },
});
