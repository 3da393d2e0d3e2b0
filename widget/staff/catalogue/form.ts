import type { Catalogue } from '../../../server/contract/staff/catalogue.ts';
import type { PlannedDesk } from '../../../server/contract/staff/plan.ts';
import type { Scene } from '../scene.ts';
import type { Path } from './at-path.ts';
import type { Draft } from './draft.ts';
import type { Part } from './part.ts';

/** What every field of a part is given. */
export interface Form {
  part: Part;
  draft: Draft;
  catalogue: Catalogue;
  desks: PlannedDesk[] | undefined;
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
  if (field) uncover(field);
}

/** What the keyboard has come to is not left under the bars that stay: browsers think that it can be seen there. */
export function keepInView({ key, target }: KeyboardEvent): void {
  if (key === 'Tab') uncover(target as HTMLElement);
}

/** Scrolls on until no bar of its form covers a field. */
function uncover(field: HTMLElement): void {
  const { top, bottom } = field.getBoundingClientRect();
  for (const bar of field.closest('form')?.querySelectorAll('.tongues, .save-bar') ?? []) {
    const covering = bar.getBoundingClientRect();
    if (bar.contains(field) || top > covering.bottom || bottom < covering.top) continue;
    scrollBy(0, bar.matches('.tongues') ? top - covering.bottom - CLEAR : bottom - covering.top + CLEAR);
  }
}

/** Pixels, for the outline of the focus. */
const CLEAR = 8;

/** Where one goes on when what was pressed is gone. */
export const focusSave = (root: ShadowRoot): void => root.querySelector<HTMLElement>('.save-bar .primary')?.focus();

export const rootOf = (event: Event): ShadowRoot => (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;

export const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
