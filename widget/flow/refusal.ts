import type { Trouble } from '../ask.ts';
import { type BookingStep, contactStep, timeStep } from './booking-step.ts';
import type { ContactErrors } from './contact.ts';
import type { Day } from './days.ts';

/** Where a refused booking goes on: at the step where the visitor can do something about it. */
export function refused(step: Extract<BookingStep, { step: 'check' | 'code' }>, problem: Trouble, today: Day): BookingStep {
  const gone = goneTime(problem);
  if (gone) return timeStep(step, today, gone);
  // Its slots are free again, and nearest to what the visitor chose is what they chose.
  if (problem.code === 'code-expired') return timeStep(step, today, { why: problem.code, nearest: [step.start] });
  if (problem.code === 'unknown-product') return { step: 'product' };
  const errors = contactProblems(problem);
  return Object.keys(errors).length ? contactStep(step, errors) : { ...step, sending: false, problem };
}

/** The time itself is what is wrong: taken meanwhile, or past, too soon, no longer offered. */
export function goneTime({ code, alternatives, errors }: Trouble): { why: string; nearest: string[] } | undefined {
  if (code === 'slot-taken') return { why: code, nearest: alternatives ?? [] };
  const why = errors?.find(({ field }) => field === 'start')?.code;
  return why && { why, nearest: [] };
}

export function contactProblems({ errors = [] }: Trouble): ContactErrors {
  const found: ContactErrors = {};
  for (const { field, code } of errors) {
    const name = field === 'visitor' ? 'email' : field.replace('visitor.', '');
    if (name === 'name' || name === 'email' || name === 'phone') found[name] ??= code;
  }
  return found;
}
