import type { Catalogue } from '../../../server/contract/staff/catalogue.ts';
import { linkTo } from '../place.ts';
import { type TypedOffice, typedOffice } from './typed-office.ts';
import { type TypedProduct, newProduct, typedProduct } from './typed-product.ts';
import { type TypedTriage, typedTriage } from './typed-triage.ts';

/** What is shown of the catalogue, as the address says it: `list`, `product/studenten`, `new`, `office`, `triage`. */
export type Part = string;

/** What is typed of a part. */
export type Typed = TypedProduct | TypedOffice | TypedTriage;

export const partOf = ([name = '', id]: string[]): Part => (name === 'product' && id ? `product/${id}` : ['new', 'office', 'triage'].includes(name) ? name : 'list');

export const partOfProduct = (id: string): Part => `product/${id}`;

export const linkToPart = (part: Part): string => (part === 'list' ? linkTo('catalogue') : linkTo('catalogue', ...part.split('/')));

/** A part as the server has it; nothing for a list, and for a product that there is not. */
export function typedOf(part: Part, { products, office, triage, languages, slotMinutes }: Catalogue): Typed | undefined {
  if (part === 'new') return newProduct(slotMinutes, languages);
  if (part === 'office') return typedOffice(office, languages);
  if (part === 'triage') return typedTriage(triage, languages);
  const product = products.find(({ id }) => partOfProduct(id) === part);
  return product && typedProduct(product, languages);
}
