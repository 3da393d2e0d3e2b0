import type { Path } from './at-path.ts';
import type { Fault } from './faults.ts';
import type { TypedTriage } from './typed-triage.ts';
import { DUTCH } from './words.ts';

/** A sentence with which the server says why the questions cannot be asked, as what is wrong with what was typed. */
export function triageFault(sentence: string, triage: TypedTriage): Fault {
  for (const [pattern, faultOf] of SENTENCES) {
    const found = pattern.exec(sentence);
    if (found) return faultOf(triage, found[1] ?? '', found[2] ?? '');
  }
  return { at: [], code: 'invalid', said: sentence };
}

const SENTENCES: [RegExp, (triage: TypedTriage, first: string, second: string) => Fault][] = [
  [/^It begins with the question .*, which is not there\.$/, () => ({ at: ['first'], code: 'unknown' })],
  [/^The question (.+) has no answers\.$/, (triage, id) => ({ at: [...question(triage, id), 'answers'], code: 'no-answers' })],
  [/^The answer (.+)\/(.+) leads to .*, which is not there\.$/, (triage, id, its) => ({ at: [...answer(triage, id, its), 'to'], code: 'unknown' })],
  [/^There are two questions (.+)\.$/, (triage, id) => ({ at: question(triage, id), code: 'repeated' })],
  [/^The question (.+) has two answers .+\.$/, (triage, id) => ({ at: [...question(triage, id), 'answers'], code: 'repeated' })],
  [/^The path (.+) goes in a circle\.$/, (triage, path) => along(triage, path, 'circle')],
  [/^The path (.+) has more than \d+ questions\.$/, (triage, path) => along(triage, path, 'too-deep')],
  [/^No answer leads to the question (.+)\.$/, (triage, id) => ({ at: question(triage, id), code: 'unreached' })],
  [/^No answer leads to the product (.+); /, (_triage, id) => ({ at: ['notTriaged', id], code: 'not-triaged' })],
  [/^The text (.+) is missing in (.+)\.$/, (triage, key, language) => ({ at: words(triage, key, language), code: 'required' })],
  [/^The text (.+) in (.+) is of nothing\.$/, (triage, key, language) => ({ at: words(triage, key, language), code: language === DUTCH ? 'invalid' : 'without-dutch' })],
  [/^The text (.+) in (.+) is empty\.$/, (triage, key, language) => ({ at: words(triage, key, language), code: 'required' })],
];

const question = ({ questions }: TypedTriage, id: string): Path => ['questions', questions.findIndex((one) => one.id === id)];

function answer(triage: TypedTriage, id: string, its: string): Path {
  const answers = triage.questions.find((one) => one.id === id)?.answers ?? [];
  return [...question(triage, id), 'answers', answers.findIndex((one) => one.id === its)];
}

/** The last question of the path is where it goes wrong. */
function along(triage: TypedTriage, path: string, code: 'circle' | 'too-deep'): Fault {
  const questions = path.split(' → ');
  return { at: question(triage, questions.at(-1) ?? ''), code, questions };
}

/** Of `start/letter.label`: where the words of that answer stand. */
function words(triage: TypedTriage, key: string, language: string): Path {
  const [subject = '', field = ''] = key.split('.');
  const [id = '', its] = subject.split('/');
  if (id === 'reasons') return ['reasons', triage.reasons.findIndex((reason) => reason.id === its), 'text', language];
  return [...(its === undefined ? question(triage, id) : answer(triage, id, its)), field, language];
}
