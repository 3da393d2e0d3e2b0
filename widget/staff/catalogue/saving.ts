import type { Catalogue } from '../../../server/contract/staff/catalogue.ts';
import type { Answer, Trouble } from '../../ask.ts';
import { same } from './at-path.ts';
import { type Draft, isDirty, rebase, refuse } from './draft.ts';
import { faultsBefore } from './faults.ts';
import { freeId } from './free-id.ts';
import { type Part, type Typed, partOfProduct } from './part.ts';
import { typedProduct } from './typed-product.ts';
import { DUTCH } from './words.ts';

/** What is asked of the server. */
export type Act =
  /** `typed` is all of the part as it is to be. */
  | { act: 'save'; part: Part; typed: Typed }
  | { act: 'retire'; id: string; retired: boolean; typed: Typed }
  /** `before` is the order that was changed. */
  | { act: 'order'; before: string[]; order: string[] };

/** How far what was typed is on its way to visitors. */
export interface Saving {
  catalogue: Catalogue | undefined;
  /** What was typed and not saved, of whatever part. */
  drafts: Partial<Record<Part, Draft>>;
  /** The order that is wanted, until the server has it. */
  order: string[] | undefined;
  sending: { act: Act; revision: number } | undefined;
  /** Somebody else had just saved: it is sent again once theirs has been read, unless both changed the same. */
  again: Act | undefined;
  saved: Act | undefined;
  refused: { act: Act; trouble: Trouble } | undefined;
}

/** The products that visitors can choose, in the order that is wanted. */
export const orderOf = ({ catalogue, order }: Pick<Saving, 'catalogue' | 'order'>): string[] => order ?? offeredIn(catalogue);

const offeredIn = (catalogue: Catalogue | undefined): string[] => catalogue?.products.filter(({ retired }) => !retired).map(({ id }) => id) ?? [];

/** Saves a part; what can be seen to be wrong is said before anything is sent. */
export function sendDraft(state: Saving, part: Part, draft: Draft): Partial<Saving> {
  const { catalogue, drafts, sending } = state;
  if (!catalogue || sending || state.again || !isDirty(draft)) return {};
  const typed = draft.typed.kind === 'product' && part === 'new' ? { ...draft.typed, id: freeId(draft.typed.name[DUTCH] ?? '', catalogue.products.map(({ id }) => id), 'onderwerp') } : draft.typed;
  const faults = faultsBefore(typed);
  if (faults.length) return { saved: undefined, drafts: { ...drafts, [part]: { ...draft, faults, trouble: undefined, tries: draft.tries + 1 } } };
  return { saved: undefined, refused: undefined, drafts: { ...drafts, [part]: { ...draft, faults: [], trouble: undefined } }, sending: { act: { act: 'save', part, typed }, revision: catalogue.revision } };
}

export function sendRetired({ catalogue, sending }: Saving, id: string, retired: boolean): Partial<Saving> {
  const product = catalogue?.products.find((one) => one.id === id);
  if (!catalogue || !product || sending) return {};
  const typed = typedProduct({ ...product, retired }, catalogue.languages);
  return { saved: undefined, refused: undefined, sending: { act: { act: 'retire', id, retired, typed }, revision: catalogue.revision } };
}

/** Moves a product up or down; who presses on while it is sent is not kept waiting. */
export function sendOrder(state: Saving, id: string, by: 1 | -1): Partial<Saving> {
  const { catalogue, sending } = state;
  const before = orderOf(state);
  const [from, to] = [before.indexOf(id), before.indexOf(id) + by];
  if (!catalogue || from < 0 || to < 0 || to >= before.length || (sending && sending.act.act !== 'order')) return {};
  const order = before.map((one, index) => (index === from ? before[to]! : index === to ? id : one));
  return { order, saved: undefined, refused: undefined, sending: sending ?? { act: { act: 'order', before: offeredIn(catalogue), order }, revision: catalogue.revision } };
}

/** The server answered what was sent. */
export function nextSaving(state: Saving, answer: Answer<Catalogue>): Partial<Saving> {
  const act = state.sending!.act;
  if (answer.ok) return saved({ ...state, sending: undefined, catalogue: answer.value }, act, answer.value);
  if (answer.problem.code === 'changed') return { sending: undefined, again: act };
  return refused({ ...state, sending: undefined }, act, answer.problem);
}

/** What somebody else saved has been read (or not, for `trouble`): what waited for it is sent again. `before`: what was typed before theirs came. */
export function sendAgain(state: Saving, before: Saving['drafts'], trouble?: Trouble): Partial<Saving> {
  const { again: act, catalogue } = state;
  if (!act || !catalogue) return {};
  const next: Saving = { ...state, again: undefined };
  if (trouble) return refused(next, act, trouble);
  if (act.act === 'save') {
    const draft = state.drafts[act.part];
    const clashed = !draft || !same(draft.clashes, before[act.part]?.clashes ?? []);
    return clashed ? refused(next, act, { code: 'changed' }) : { ...next, ...sendDraft(next, act.part, draft) };
  }
  if (act.act === 'retire') return { ...next, ...sendRetired(next, act.id, act.retired) };
  if (!same(offeredIn(catalogue), act.before)) return refused(next, act, { code: 'changed' });
  return { ...next, sending: { act: { ...act, order: orderOf(next) }, revision: catalogue.revision } };
}

function saved(state: Saving, act: Act, catalogue: Catalogue): Saving {
  const drafts = Object.fromEntries(
    Object.entries(state.drafts).map(([part, draft]) => {
      const isIt = act.act === 'save' && act.part === part;
      if (!draft || (isIt && part === 'new')) return [part, undefined];
      // What was typed on while it was sent is not saved yet.
      const next = rebase(isIt ? { ...draft, base: act.typed, clashes: [] } : draft, part, catalogue);
      return [part, isDirty(next) ? { ...next, joined: isIt ? false : next.joined } : undefined];
    }),
  );
  if (act.act !== 'order') return { ...state, drafts, saved: act };
  const order = state.order && !same(state.order, act.order) ? state.order : undefined;
  return { ...state, drafts, order, saved: act, sending: order && { act: { act: 'order', before: offeredIn(catalogue), order }, revision: catalogue.revision } };
}

function refused(state: Saving, act: Act, trouble: Trouble): Saving {
  if (act.act !== 'save') return { ...state, order: undefined, refused: { act, trouble } };
  const draft = state.drafts[act.part];
  return { ...state, drafts: { ...state.drafts, [act.part]: draft && refuse(draft, trouble.code, trouble.errors) } };
}

/** Of a product that was just made: where it stands. */
export const madePart = (act: Act | undefined): Part | undefined => (act?.act === 'save' && act.part === 'new' && act.typed.kind === 'product' ? partOfProduct(act.typed.id) : undefined);
