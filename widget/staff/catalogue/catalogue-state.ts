import type { Catalogue } from '../../../server/contract/staff/catalogue.ts';
import type { PlannedDesk } from '../../../server/contract/staff/plan.ts';
import type { Answer, Trouble } from '../../ask.ts';
import { type Path, valueAt } from './at-path.ts';
import { type Draft, beginDraft, isDirty, rebase, typeAt } from './draft.ts';
import { type Part, typedOf } from './part.ts';
import { type Saving, nextSaving, sendAgain, sendDraft, sendOrder, sendRetired } from './saving.ts';
import { DUTCH } from './words.ts';

export interface CatalogueState extends Saving {
  part: Part;
  desks: PlannedDesk[] | undefined;
  asking: { quietly: boolean } | undefined;
  trouble: Trouble['code'] | undefined;
  /** The language beside the Dutch. */
  translation: string;
  /** What was typed is about to be thrown away. */
  discarding: boolean;
}

export type CatalogueEvent =
  | { type: 'arrived'; part: Part }
  | { type: 'changed' }
  | { type: 'catalogue-came'; asked: CatalogueState['asking']; answer: Answer<Catalogue> }
  | { type: 'desks-came'; answer: Answer<{ desks: PlannedDesk[] }> }
  | { type: 'translation-chosen'; language: string }
  | { type: 'typed'; at: Path; value: unknown }
  | { type: 'theirs-taken'; at: Path }
  | { type: 'discard-wanted'; discarding: boolean }
  | { type: 'discarded' }
  | { type: 'save-wanted' }
  | { type: 'retire-wanted'; id: string; retired: boolean }
  | { type: 'moved'; id: string; by: 1 | -1 }
  | { type: 'answered'; asked: CatalogueState['sending']; answer: Answer<Catalogue> };

export const beginCatalogue = (): CatalogueState => ({
  part: 'list',
  catalogue: undefined,
  desks: undefined,
  asking: undefined,
  trouble: undefined,
  translation: '',
  drafts: {},
  order: undefined,
  sending: undefined,
  again: undefined,
  saved: undefined,
  refused: undefined,
  discarding: false,
});

/** What is typed of the part that is shown, or what stands there to be typed in. */
export function draftOf({ part, drafts, catalogue }: Pick<CatalogueState, 'part' | 'drafts' | 'catalogue'>): Draft | undefined {
  const typed = catalogue && typedOf(part, catalogue);
  return drafts[part] ?? (typed && beginDraft(typed));
}

/** Parts with something that is not saved. */
export const unsaved = ({ drafts }: Pick<CatalogueState, 'drafts'>): Part[] => Object.entries(drafts).flatMap(([part, draft]) => (draft && isDirty(draft) ? [part] : []));

export function nextCatalogue(state: CatalogueState, event: CatalogueEvent): CatalogueState {
  switch (event.type) {
    case 'arrived': {
      const stays = event.part === state.part;
      return { ...state, part: event.part, asking: { quietly: !!state.catalogue }, discarding: false, ...(!stays && { saved: undefined, refused: undefined }) };
    }
    case 'changed':
      return { ...state, asking: { quietly: true } };
    case 'desks-came':
      return event.answer.ok ? { ...state, desks: event.answer.value.desks } : state;
    case 'catalogue-came':
      return event.asked === state.asking ? came({ ...state, asking: undefined }, event.answer) : state;
    case 'translation-chosen':
      return { ...state, translation: event.language };
    case 'typed':
      return typeIn(state, (draft) => typeAt(draft, event.at, event.value));
    case 'theirs-taken':
      return typeIn(state, (draft) => typeAt(draft, event.at, valueAt(draft.base, event.at)));
    case 'discard-wanted':
      return { ...state, discarding: event.discarding };
    case 'discarded':
      return { ...state, discarding: false, drafts: { ...state.drafts, [state.part]: undefined } };
    case 'save-wanted': {
      const draft = draftOf(state);
      return draft ? { ...state, discarding: false, ...sendDraft(state, state.part, draft) } : state;
    }
    case 'retire-wanted':
      return { ...state, ...sendRetired(state, event.id, event.retired) };
    case 'moved':
      return { ...state, ...sendOrder(state, event.id, event.by) };
    case 'answered': {
      if (event.asked !== state.sending) return state;
      const next = { ...state, ...nextSaving(state, event.answer) };
      return next.again ? { ...next, asking: { quietly: false } } : next;
    }
  }
}

function typeIn(state: CatalogueState, type: (draft: Draft) => Draft): CatalogueState {
  const draft = draftOf(state);
  return draft ? { ...state, saved: undefined, discarding: false, drafts: { ...state.drafts, [state.part]: type(draft) } } : state;
}

function came(state: CatalogueState, answer: Answer<Catalogue>): CatalogueState {
  if (!answer.ok) return state.catalogue ? { ...state, ...sendAgain(state, state.drafts, answer.problem) } : { ...state, trouble: answer.problem.code };
  const { languages, revision } = answer.value;
  const before = state.drafts;
  const drafts = state.catalogue?.revision === revision ? before : mapped(before, (draft, part) => rebase(draft, part, answer.value));
  const translation = state.translation || (languages.find((language) => language === 'en') ?? languages.find((language) => language !== DUTCH) ?? '');
  const next = { ...state, catalogue: answer.value, trouble: undefined, translation, drafts };
  return { ...next, ...sendAgain(next, before) };
}

const mapped = (drafts: CatalogueState['drafts'], change: (draft: Draft, part: Part) => Draft): CatalogueState['drafts'] =>
  Object.fromEntries(Object.entries(drafts).map(([part, draft]) => [part, draft && change(draft, part)]));
