import { checkPlanFile } from '../domain/check-plan-file.ts';
import type { OfficePlan } from '../domain/office.ts';
import type { CatalogueDesk } from './catalogue-ports.ts';
import type { Catalogue, Clock, Secrets } from './ports.ts';

interface Needs {
  catalogue: Catalogue;
  desk: CatalogueDesk;
  secrets: Secrets;
  now: Clock;
}

export type Described =
  | { result: 'described' | 'changed' | 'same' }
  /** A sentence for each thing that stands in the way; nothing was changed. */
  | { result: 'refused'; why: string[] };

/** An office as one file: taken out, and described by one. */
export function describeWhole({ catalogue, desk, secrets, now }: Needs) {
  async function see(): Promise<OfficePlan | undefined> {
    const read = await desk.read();
    const publishing = await catalogue.publishing();
    if (!read || !publishing) return undefined;
    const { revision: _revision, ...described } = read;
    return { ...described, desks: publishing.desks, staffShare: publishing.staffShare };
  }

  /**
   * Describes an office that is empty. Of one that is not, it changes what visitors read; hours and desks are changed in
   * the console, which shows first whom it hits.
   */
  async function describe(plan: OfficePlan): Promise<Described> {
    const wrong = checkPlanFile(plan);
    if (wrong.length > 0) return { result: 'refused', why: wrong };
    const read = await desk.read();
    const before = await see();
    if (!read || !before) {
      await catalogue.fill(plan);
      return { result: 'described' };
    }
    const why = [...whyNotPlanned(before, plan), ...withoutProduct(before, plan)];
    if (why.length > 0) return { result: 'refused', why };
    if (same(visible(before), visible(plan))) return { result: 'same' };
    const replaced = await desk.replace({ revision: read.revision, before, next: plan, operation: secrets.id(), now: now() });
    return replaced ? { result: 'changed' } : { result: 'refused', why: ['Somebody changed the catalogue at this moment: export it again, and see what is new.'] };
  }

  return { see, describe };
}

const visible = ({ office, products, triage }: OfficePlan) => ({ office, products, triage });

function whyNotPlanned(before: OfficePlan, { desks, slotMinutes, staffShare }: OfficePlan): string[] {
  const [was, is] = [{ desks: before.desks, slotMinutes: before.slotMinutes, staffShare: before.staffShare }, { desks, slotMinutes, staffShare }];
  return (Object.keys(was) as (keyof typeof was)[])
    .filter((name) => !same(was[name], is[name]))
    .map((name) => `${name}: the office has been described already, and its plan is another. Change it in the console, which shows first which bookings that hits, or leave it as the export has it.`);
}

function withoutProduct(before: OfficePlan, { products }: OfficePlan): string[] {
  const named = new Set(products.map(({ id }) => id));
  return before.products.filter(({ id }) => !named.has(id)).map(({ id }) => `products: ${id} is missing. A product that has been booked stays; write "retired": true to offer it no more.`);
}

/** Whatever the order of the fields. */
function same(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).filter(([, field]) => field !== false).sort(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? '';
}
