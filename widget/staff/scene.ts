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

/** The product's name in the language of the console; its id where it is no longer offered. */
export const productName = ({ office }: Scene, id: string): string => office.products.find((product) => product.id === id)?.name ?? id;
