import { checkCatalogue, type Described, offeredOf } from './check-catalogue.ts';
import type { Office, Product } from './office.ts';
import type { FieldError } from './problem.ts';
import type { Triage } from './triage.ts';

/** One change of what visitors read. */
export type CatalogueChange =
  /** A new product, or one as it is from now on. */
  | { change: 'product'; product: Product }
  /** The order in which visitors see the products that are offered. */
  | { change: 'order'; products: string[] }
  | { change: 'office'; office: Office }
  | { change: 'triage'; triage: Triage | undefined };

/** The catalogue as it would be; or what is wrong with the change, by its own fields. */
export function changeCatalogue(now: Described, change: CatalogueChange): { next: Described } | { errors: FieldError[] } {
  const next = changed(now, change);
  if (next === undefined) return { errors: [{ field: 'products', code: 'invalid' }] };
  const before = new Set(checkCatalogue(now).map(({ field }) => field));
  const errors = checkCatalogue(next).filter(({ field }) => isOf(change, field) || !before.has(field));
  return errors.length === 0 ? { next } : { errors: distinct(errors.map((error) => asFieldOf(change, error))) };
}

function changed(now: Described, change: CatalogueChange): Described | undefined {
  switch (change.change) {
    case 'product': {
      const isNew = !now.products.some(({ id }) => id === change.product.id);
      const products = isNew ? [...now.products, change.product] : now.products.map((product) => (product.id === change.product.id ? change.product : product));
      return { ...now, products, ...(now.triage && { triage: leadingTo(now.triage, offeredOf(products)) }) };
    }
    case 'order': {
      const offered = offeredOf(now.products);
      if (change.products.length !== offered.length || offered.some((id) => !change.products.includes(id))) return undefined;
      const placed = change.products.map((id) => now.products.find((product) => product.id === id)!);
      return { ...now, products: [...placed, ...now.products.filter(({ retired }) => retired)] };
    }
    case 'office':
      return { ...now, office: change.office };
    case 'triage': {
      const { triage: _before, ...rest } = now;
      return change.triage ? { ...rest, triage: change.triage } : rest;
    }
  }
}

/** A product that is new can have no answer that leads to it yet: until somebody thinks of one, it is listed as not triaged. */
function leadingTo(triage: Triage, products: string[]): Triage {
  const reached = new Set(triage.questions.flatMap(({ answers }) => answers.flatMap(({ leadsTo }) => ('product' in leadsTo ? [leadsTo.product] : []))));
  return { ...triage, notTriaged: products.filter((id) => !reached.has(id)) };
}

function isOf(change: CatalogueChange, field: string): boolean {
  if (change.change === 'product') return field.startsWith(`products.${change.product.id}.`);
  return field.startsWith(change.change);
}

/** What a change breaks elsewhere is an error of the field that would have to stay as it was. */
function asFieldOf(change: CatalogueChange, { field, code }: FieldError): FieldError {
  if (isOf(change, field)) return { field: change.change === 'product' ? field.replace(`products.${change.product.id}`, 'product') : field, code };
  return { field: change.change === 'product' ? 'product.retired' : 'office.otherOffices', code: 'in-use' };
}

function distinct(errors: FieldError[]): FieldError[] {
  return errors.filter((error, index) => errors.findIndex(({ field, code }) => field === error.field && code === error.code) === index);
}
