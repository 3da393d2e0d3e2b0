import type { Visitor } from '../../server/contract/booking.ts';

/** The fields as typed. Both ways to be reached are kept, so that changing one's mind costs nothing. */
export interface Typed {
  name: string;
  by: 'email' | 'phone';
  email: string;
  phone: string;
  /** Who comes: whoever types this, or somebody whom they help; then the contact is the helper's. */
  comes: 'self' | 'other';
}

export type ContactField = 'name' | 'email' | 'phone';

/** What is wrong with each field, by the codes of the contract. */
export type ContactErrors = Partial<Record<ContactField, string>>;

/** What stops the typed text from being a contact. The server has the last word; this saves a round trip. */
export function contactErrors(typed: Typed): ContactErrors {
  const errors: ContactErrors = {};
  if (!typed.name.trim()) errors.name = 'required';
  const reach = typed[typed.by].trim();
  // Digits of any script: a phone in Arabic or Persian types its own.
  const form = typed.by === 'email' ? /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/ : /^[+\s()./\p{Pd}\p{Cf}]*(\p{Nd}[+\s()./\p{Pd}\p{Cf}]*){8,}$/u;
  if (!reach) errors[typed.by] = 'required';
  else if (!form.test(reach)) errors[typed.by] = 'invalid';
  return errors;
}

export const isComplete = (typed: Typed): boolean => !Object.keys(contactErrors(typed)).length;

/** Only the way that was chosen travels. */
export function visitor(typed: Typed): Visitor {
  return { name: typed.name.trim(), [typed.by]: typed[typed.by].trim() };
}
