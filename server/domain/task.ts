import type { Language } from './language.ts';
import type { Instant, PlainDate } from './time.ts';

/** Something that staff must do about somebody. Personal. */
export interface Task {
  /** Of the call-back, the letter or the booking. */
  id: string;
  kind: 'call-back' | 'letter' | 'call';
  since: Instant;
  name: string;
  phone?: string;
  email?: string;
  language: Language;
  talkLanguage?: Language;
  product?: string;
  /** The day before which the visitor must do something. */
  deadline?: PlainDate;
  booking?: { id: string; reference: string; start: Instant };
  /** A code. */
  why: string;
}

/** Whoever has a deadline first, then whoever comes soonest, then whoever has waited longest. */
export function byUrgency(one: Task, other: Task): number {
  return (
    first(one.deadline, other.deadline) || first(one.booking?.start, other.booking?.start) || one.since - other.since || first(one.id, other.id)
  );
}

/** What is not there comes last. */
function first<Value extends string | number>(one: Value | undefined, other: Value | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  return other === undefined || one < other ? -1 : 1;
}
