import type { FieldError } from '../../../server/contract/problem.ts';
import type { Catalogue } from '../../../server/contract/staff/catalogue.ts';
import type { Trouble } from '../../ask.ts';
import { type Path, same, touches, valueAt, withValue } from './at-path.ts';
import { type Fault, faultsOf } from './faults.ts';
import { merge } from './merge.ts';
import { type Part, type Typed, typedOf } from './part.ts';

/** What somebody typed and has not saved. */
export interface Draft {
  /** As it was before they typed; what somebody else saves meanwhile is taken in here. */
  base: Typed;
  typed: Typed;
  /** Where somebody else saved something else meanwhile: theirs is in `base`. */
  clashes: Path[];
  /** Somebody else changed other things of it, which are taken in. */
  joined: boolean;
  faults: Fault[];
  trouble: Trouble['code'] | undefined;
  /** How often it was sent: what is wrong is told anew each time. */
  tries: number;
}

export const beginDraft = (base: Typed): Draft => ({ base, typed: base, clashes: [], joined: false, faults: [], trouble: undefined, tries: 0 });

export const isDirty = ({ base, typed }: Draft): boolean => !same(base, typed);

/** Somebody typed: what was wrong there is looked at again when it is saved. */
export function typeAt(draft: Draft, path: Path, value: unknown): Draft {
  const typed = withValue(draft.typed, path, value);
  const clashes = draft.clashes.filter((at) => !same(valueAt(draft.base, at), valueAt(typed, at)));
  return { ...draft, typed, clashes, faults: draft.faults.filter(({ at }) => !touches(path, at)), trouble: clashes.length ? draft.trouble : undefined };
}

/** Somebody saved: what they changed is taken in, and where both changed the same, what was typed stays. */
export function rebase(draft: Draft, part: Part, catalogue: Catalogue): Draft {
  const theirs = typedOf(part, catalogue);
  if (!theirs || same(theirs, draft.base)) return draft;
  const { merged, clashes } = merge(draft.base, draft.typed, theirs);
  const before = draft.clashes.filter((at) => !same(valueAt(theirs, at), valueAt(merged, at)) && !clashes.some((other) => touches(at, other)));
  return { ...draft, base: theirs, typed: merged, clashes: [...before, ...clashes], joined: draft.joined || !same(merged, draft.typed) };
}

/** The server refused it. */
export const refuse = (draft: Draft, code: Trouble['code'], errors: FieldError[] = []): Draft => {
  const faults = faultsOf(errors, draft.typed);
  return { ...draft, faults, trouble: faults.length ? undefined : code, tries: draft.tries + 1 };
};
