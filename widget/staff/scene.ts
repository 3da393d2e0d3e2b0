import type { Products } from '../../server/contract/product.ts';
import type { OpenSession } from './door.ts';
import type { Language, Texts } from './texts/languages.ts';

/** What every view knows beside its own state. */
export interface Scene {
  texts: Texts;
  language: Language;
  session: OpenSession;
  /** The office and its products as visitors see them, in the language of the console. */
  office: Products;
  desks: { id: string; name: string }[];
  now: Date;
}

/** What a role may do, of those that the console asks for. */
export type Permission =
  | 'see-bookings'
  | 'mark-bookings'
  | 'book'
  | 'change-bookings'
  | 'correct-names'
  | 'do-tasks'
  | 'post-notice'
  | 'see-plan'
  | 'change-plan'
  | 'move-many'
  | 'see-figures'
  | 'change-catalogue'
  | 'manage-staff'
  | 'read-audit'
  | 'export'
  | 'erase';

export const may = ({ session }: Pick<Scene, 'session'>, permission: Permission): boolean => session.permissions.includes(permission);

/** The product's name in the language of the console, short enough for a list; its id where it is no longer offered. */
export function productName({ office: { products } }: Scene, id: string): string {
  const name = products.find((product) => product.id === id)?.name;
  if (!name) return id;
  const rest = name.split(' ').slice(sharedWords(products.map((product) => product.name))).join(' ');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** The name of a desk of the plan; any other holds what stands beyond capacity. */
export const deskName = ({ desks, texts }: Scene, id: string): string => desks.find((desk) => desk.id === id)?.name ?? (desks.length ? texts.when.extra.title : '');

/** With how many words every name begins: "Info over", which nobody at the desk has to read eighty times. */
function sharedWords(names: string[]): number {
  const [first = [], ...others] = names.map((name) => name.split(' '));
  const count = first.findIndex((word, index) => others.some((words) => words[index] !== word || index === words.length - 1));
  return others.length && count > 0 ? count : 0;
}
