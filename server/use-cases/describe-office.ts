import { type CatalogueChange, changeCatalogue } from '../domain/change-catalogue.ts';
import { done, type Result, refused } from '../domain/problem.ts';
import type { Staff } from '../domain/staff.ts';
import type { CatalogueDesk, ReadCatalogue } from './catalogue-ports.ts';
import type { Clock, Secrets } from './ports.ts';

interface Needs {
  desk: CatalogueDesk;
  secrets: Secrets;
  now: Clock;
}

/** How staff see and change what visitors read: live with the next request. */
export function describeOffice({ desk, secrets, now }: Needs) {
  return {
    /** Nothing before the office has been described. */
    see: () => desk.read(),

    /** Changes the catalogue of `revision`; `changed` when it is another by now. */
    async change(change: CatalogueChange, { revision, staff }: { revision: number; staff: Staff['id'] }): Promise<Result<ReadCatalogue>> {
      const before = await desk.read();
      if (before?.revision !== revision) return refused({ code: 'changed' });
      const changed = changeCatalogue(before, change);
      if ('errors' in changed) return refused({ code: 'invalid-input', errors: changed.errors });
      const { next } = changed;
      const audit = { staff, action: `${change.change}-changed`, details: change.change === 'product' ? { product: change.product.id } : {} };
      const replaced = await desk.replace({ revision, before, next, operation: secrets.id(), audit, now: now() });
      return replaced ? done({ ...next, revision: revision + 1 }) : refused({ code: 'changed' });
    },
  };
}
