import type { Catalogue } from '../../../server/contract/staff/catalogue.ts';
import type { Scene } from '../scene.ts';
import type { Path } from './at-path.ts';
import type { Draft } from './draft.ts';
import type { Part } from './part.ts';

/** What every field of a part is given. */
export interface Form {
  part: Part;
  draft: Draft;
  catalogue: Catalogue;
  /** The language beside the Dutch. */
  translation: string;
  scene: Scene;
  /** Another value stands there; resolves when that is on the screen. */
  type(at: Path, value: unknown): Promise<unknown>;
}

/** The id of the field where that is typed. */
export const idAt = (at: Path): string => ['at', ...at].join('-');

/** Puts the focus on the first of these fields that is there, whatever is folded around it. */
export function focusAt(root: ShadowRoot, ...ats: Path[]): void {
  const field = ats.map((at) => root.getElementById(idAt(at))).find((found) => found);
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  field?.focus();
}

export const rootOf = (event: Event): ShadowRoot => (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;

export const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
