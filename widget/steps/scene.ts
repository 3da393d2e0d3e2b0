import type { Office, Product, Products } from '../../server/contract/product.ts';
import type { Flow, FlowEvent } from '../flow/flow.ts';
import type { Locale } from '../i18n/locale.ts';

/** All that a step shows: where the flow is, and what does not change on the way. */
export interface Scene<S extends Flow = Flow> {
  flow: S;
  office: Office;
  products: Product[];
  /** What can no longer be booked. */
  retired?: Products['retired'];
  locale: Locale;
}

/** The scene of one step. */
export type At<Step extends Flow['step']> = Scene<Extract<Flow, { step: Step }>>;

/** Says what the visitor did; done when the screen shows what follows. */
export type Send = (event: FlowEvent) => Promise<unknown>;
