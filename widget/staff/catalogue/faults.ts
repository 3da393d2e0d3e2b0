import type { FieldError } from '../../../server/contract/problem.ts';
import { type Path, same } from './at-path.ts';
import type { Typed } from './part.ts';
import { triageFault } from './triage-fault.ts';
import type { TypedTriage } from './typed-triage.ts';
import { DUTCH, type Words, has, lacks } from './words.ts';

/** What is wrong with what was typed, and where. */
export interface Fault {
  /** Empty where it is of the whole. */
  at: Path;
  code: FieldError['code'] | TypedFault | TriageFaultCode;
  /** Ids of the questions that it is about, in the order in which they are asked. */
  questions?: string[];
  /** What the server said, where it says something that is not known here. */
  said?: string;
}

/** Seen before anything is sent. */
type TypedFault = 'gap' | 'no-target' | 'no-reason';
/** What makes that questions cannot be asked. */
type TriageFaultCode = 'no-answers' | 'circle' | 'too-deep' | 'unreached' | 'not-triaged';

/** What the server refused, by the fields that were typed. */
export function faultsOf(errors: FieldError[], typed: Typed): Fault[] {
  const faults = errors.map(({ field, code }): Fault => (field.startsWith('triage: ') && typed.kind === 'triage' ? triageFault(field.slice('triage: '.length), typed) : { at: pathOf(field, typed), code }));
  // What is the same in every language is wrong in each of them.
  return faults.filter((fault, index) => faults.findIndex((other) => same(fault, other)) === index);
}

/** What cannot be sent as it was typed. */
export function faultsBefore(typed: Typed): Fault[] {
  if (typed.kind === 'triage') return typed.asked ? withoutEnd(typed) : [];
  const lists: [string, Words[], Path][] = [['referrals', typed.referrals.map(({ when }) => when), ['when']]];
  lists.push(typed.kind === 'product' ? ['bring', typed.bring, []] : ['houseRules', typed.houseRules, []]);
  return lists.flatMap(([name, lines, within]) => gaps(lines).map(([index, language]): Fault => ({ at: [name, index, ...within, language], code: 'gap' })));
}

/** A translation has its lines in the order of the Dutch: one that is left out would move those below it. */
function gaps(lines: Words[]): [index: number, language: string][] {
  return lines.flatMap((line, index) =>
    Object.keys(line)
      .filter((language) => language !== DUTCH && lacks(line, language) && lines.slice(index + 1).some((later) => has(later, language)))
      .map((language): [number, string] => [index, language]),
  );
}

function withoutEnd({ questions, reasons }: TypedTriage): Fault[] {
  return questions.flatMap(({ answers }, index) =>
    answers.flatMap(({ to, because }, answer): Fault[] => {
      const at: Path = ['questions', index, 'answers', answer];
      if (!to) return [{ at: [...at, 'to'], code: 'no-target' }];
      return to.startsWith('office:') && !reasons.some(({ id }) => id === because) ? [{ at: [...at, 'because'], code: 'no-reason' }] : [];
    }),
  );
}

/** Of `product.texts.fr.bring.2`: `['bring', 2, 'fr']`. */
function pathOf(field: string, typed: Typed): Path {
  const [, ...keys] = field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  if (typed.kind === 'triage') return triagePath(keys, typed);
  const [first, second, ...rest] = keys;
  if (first === 'address') return [second ?? 'street'];
  if (first !== 'texts') return keys;
  if (second === undefined) return [];
  const [name = 'name', index, of] = rest;
  if (index === undefined) return LISTS.includes(name) ? [name] : [name, second];
  if (of === undefined) return [name, index, second];
  return of === 'when' ? [name, index, of, second] : [name, index, 'to'];
}

const LISTS: Path = ['bring', 'referrals', 'houseRules'];

function triagePath([first, ...rest]: Path, { questions, reasons }: TypedTriage): Path {
  if (first !== 'texts') return first === 'questions' ? ['questions', ...rest.map((key) => (key === 'leadsTo' ? 'to' : key))] : first === undefined ? [] : [first];
  const [language = DUTCH, of, id, field, answer, its] = rest;
  if (of === 'reasons') return ['reasons', reasons.findIndex((reason) => reason.id === id), 'text', language];
  const index = questions.findIndex((question) => question.id === id);
  if (field !== 'answers') return ['questions', index, field ?? 'question', language];
  return ['questions', index, 'answers', questions[index]?.answers.findIndex((one) => one.id === answer) ?? 0, its ?? 'label', language];
}
