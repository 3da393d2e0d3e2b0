import type { Flow } from './flow.ts';

/** Nothing chosen, nothing typed. On its own, because the first screen needs no more of the flow than this. */
export const beginning: Flow = {
  step: 'product',
  typed: { name: '', by: 'email', email: '', phone: '', comes: 'self' },
  preset: false,
};
