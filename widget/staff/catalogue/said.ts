import { languageText } from '../texts/dates.ts';
import type { Scene } from '../scene.ts';
import type { Path } from './at-path.ts';
import type { Fault } from './faults.ts';
import type { Form } from './form.ts';
import { readTarget } from './typed-referral.ts';
import { DUTCH, type Words, has } from './words.ts';

/** "Meebrengen 3, Frans": what stands there, by its name. */
export function labelAt(at: Path, { catalogue, scene }: Pick<Form, 'catalogue' | 'scene'>): string {
  const parts: string[] = [];
  for (const key of at) {
    if (typeof key === 'number') parts.push(`${parts.pop() ?? ''} ${key + 1}`.trim());
    else if (catalogue.languages.includes(key)) parts.push(languageText(scene.language, key));
    else parts.push(fieldName(key, scene));
  }
  return parts.filter(Boolean).join(', ');
}

/** What is typed there, by its name; empty for what only groups, such as the id of a product. */
export const fieldName = (key: string | number | undefined, { texts }: Scene): string => (texts.catalogue.fields as Partial<Record<string, string>>)[String(key)] ?? '';

/** What is wrong, and what to do about it. */
export function faultText({ at, code, questions = [], said }: Fault, form: Form): string {
  const { catalogue, scene, draft } = form;
  const { faults: words } = scene.texts.catalogue;
  const last = at.at(-1);
  switch (code) {
    case 'required':
      return typeof last === 'string' && last !== DUTCH && catalogue.languages.includes(last) ? words.untranslated : words.required;
    case 'invalid':
      return said ?? (last === 'duration' ? words.minutes : last === 'url' ? words.address : words.invalid);
    case 'not-a-multiple':
      return words.multiple(catalogue.slotMinutes);
    case 'circle':
    case 'too-deep': {
      const { typed } = draft;
      const asked = typed.kind === 'triage' ? questions.map((id) => typed.questions.find((question) => question.id === id)?.question ?? {}) : [];
      return words[code](asked.map((question) => `“${wordsFor(question, scene.language)}”`).join(' → '));
    }
    case 'not-triaged':
      return words['not-triaged'](nameOf(String(last), form));
    case 'too-long':
    case 'control-characters':
    case 'unknown':
    case 'range':
    case 'repeated':
    case 'without-dutch':
    case 'in-use':
    case 'gap':
    case 'no-target':
    case 'no-reason':
    case 'no-answers':
    case 'unreached':
      return words[code];
    default:
      return words.invalid;
  }
}

/** In the language of the console where it is written in it, else in Dutch. */
export const wordsFor = (words: Words, language: string): string => (has(words, language) ? words[language]! : (words[DUTCH] ?? ''));

/** The name of a product. */
export function nameOf(id: string, { catalogue, scene }: Pick<Form, 'catalogue' | 'scene'>): string {
  const texts = catalogue.products.find((product) => product.id === id)?.texts;
  return (texts?.[scene.language] ?? texts?.nl)?.name ?? id;
}

/** Where somebody is sent, by its name; any other text as it is. */
export function targetText(to: string, form: Pick<Form, 'catalogue' | 'draft' | 'scene'>): string {
  const { catalogue, draft, scene } = form;
  const [kind, id] = readTarget(to);
  if (kind === 'product') return nameOf(id, form);
  if (kind === 'office') return wordsFor(catalogue.office.otherOffices.find((office) => office.id === id)?.name ?? {}, scene.language) || id;
  if (kind !== 'question' || draft.typed.kind !== 'triage') return to;
  return wordsFor(draft.typed.questions.find((question) => question.id === id)?.question ?? {}, scene.language) || id;
}
