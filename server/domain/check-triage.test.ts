import { expect, test } from 'vitest';
import { checkTriage } from './check-triage.ts';
import { type Triage, walkTriage } from './triage.ts';

const offered = { products: ['studies', 'work'], offices: ['counter'] };

test('questions that lead everywhere they should, in words of every language, are right', () => {
  expect(checkTriage(twoQuestions(), offered)).toEqual([]);
});

test('whoever answers comes to the next question, and to an end', () => {
  expect(walkTriage(twoQuestions(), [])).toEqual({ question: 'what' });
  expect(walkTriage(twoQuestions(), ['advice'])).toEqual({ question: 'on' });
  expect(walkTriage(twoQuestions(), ['advice', 'work'])).toEqual({ product: 'work' });
  expect(walkTriage(twoQuestions(), ['papers'])).toEqual({ office: 'counter', because: 'papers' });
});

test('an answer that nobody can give leads nowhere', () => {
  expect(walkTriage(twoQuestions(), ['advice', 'papers'])).toBeUndefined();
  expect(walkTriage(twoQuestions(), ['papers', 'work'])).toBeUndefined();
});

test.each<[string, (triage: Triage) => void]>([
  ['It begins with the question where, which is not there.', (triage) => (triage.first = 'where')],
  ['The answer on/work leads to cooking, which is not there.', (triage) => lead(triage, 'on', 'work', { product: 'cooking' })],
  ['The answer what/papers leads to hall, which is not there.', (triage) => lead(triage, 'what', 'papers', { office: 'hall', because: 'papers' })],
  ['The answer what/advice leads to why, which is not there.', (triage) => lead(triage, 'what', 'advice', { question: 'why' })],
  ['The path what → on → what goes in a circle.', (triage) => lead(triage, 'on', 'work', { question: 'what' })],
  ['No answer leads to the question on.', (triage) => lead(triage, 'what', 'advice', { product: 'work' })],
  ['No answer leads to the product work; where that is meant, list it as not triaged.', (triage) => lead(triage, 'on', 'work', { product: 'studies' })],
  ['The question on has no answers.', (triage) => triage.questions[1]!.answers.splice(0)],
  ['There are two questions on.', (triage) => triage.questions.push(triage.questions[1]!)],
  ['The question on has two answers work.', (triage) => triage.questions[1]!.answers.push(triage.questions[1]!.answers[1]!)],
  ['The text on/work.label is missing in nl.', (triage) => delete triage.texts.nl.questions['on']!.answers['work']],
  ['The text on.question is missing in en.', (triage) => delete triage.texts['en']!.questions['on']],
  ['The text reasons/papers is missing in en.', (triage) => (triage.texts['en']!.reasons = {})],
  ['The text reasons/older in en is of nothing.', (triage) => (triage.texts['en']!.reasons['older'] = 'It was so.')],
  ['The text what.hint is missing in en.', (triage) => (triage.texts.nl.questions['what']!.hint = 'Zeg het maar.')],
  ['The text what.hint in en is of nothing.', (triage) => (triage.texts['en']!.questions['what']!.hint = 'Just say it.')],
  ['The text on.question in nl is empty.', (triage) => (triage.texts.nl.questions['on']!.question = ' ')],
])('says: %s', (sentence, spoil) => {
  const triage = twoQuestions();
  spoil(triage);
  expect(checkTriage(triage, offered)).toContain(sentence);
});

test('a fifth question is too many', () => {
  const triage = twoQuestions();
  const chain = ['on', 'two', 'three', 'four'];
  triage.questions = [triage.questions[0]!, ...chain.map((id, index) => ({ id, answers: [{ id: 'yes', leadsTo: index < 3 ? { question: chain[index + 1]! } : { product: 'work' } }] }))];
  expect(checkTriage(triage, offered)).toContain('The path what → on → two → three → four has more than 4 questions.');
});

test('a product of which nobody is asked may be left out when that is said', () => {
  const triage = twoQuestions();
  lead(triage, 'on', 'work', { product: 'studies' });
  expect(checkTriage({ ...triage, notTriaged: ['work'] }, offered)).toEqual([]);
});

function lead(triage: Triage, question: string, answer: string, leadsTo: Triage['questions'][number]['answers'][number]['leadsTo']): void {
  triage.questions.find(({ id }) => id === question)!.answers.find(({ id }) => id === answer)!.leadsTo = leadsTo;
}

function twoQuestions(): Triage {
  return {
    first: 'what',
    questions: [
      {
        id: 'what',
        answers: [
          { id: 'advice', leadsTo: { question: 'on' } },
          { id: 'papers', leadsTo: { office: 'counter', because: 'papers' } },
        ],
      },
      {
        id: 'on',
        answers: [
          { id: 'studies', leadsTo: { product: 'studies' } },
          { id: 'work', leadsTo: { product: 'work' } },
        ],
      },
    ],
    notTriaged: [],
    texts: { nl: words('Wat?'), en: words('What?') },
  };
}

function words(question: string): Triage['texts']['nl'] {
  const label = (text: string) => ({ label: text });
  return {
    questions: {
      what: { question, answers: { advice: label('A'), papers: label('B') } },
      on: { question, answers: { studies: label('C'), work: label('D') } },
    },
    reasons: { papers: 'E.' },
  };
}
