import { expect } from '@open-wc/testing';
import { filledWithDutch, missingIn } from './missing.ts';
import { typedTriage } from './typed-triage.ts';

const words = (question: string, label: string) => ({ questions: { start: { question, answers: { study: { label } } } }, reasons: {} });
const questions = [{ id: 'start', answers: [{ id: 'study', leadsTo: { product: 'studenten' } }] }];
const triage = typedTriage({ first: 'start', questions, notTriaged: [], texts: { nl: words('Wat zoek je?', 'Studeren'), fr: { ...words('', 'Étudier') } } }, ['nl', 'fr', 'ar']);

it('whoever adds a question sees how much of each language is missing, and can have the Dutch stand there for a while', () => {
  expect([missingIn(triage, 'fr'), missingIn(triage, 'ar')]).to.deep.equal([1, 2]);
  const filled = filledWithDutch(triage, ['nl', 'fr']);
  expect([missingIn(filled, 'fr'), missingIn(filled, 'ar')]).to.deep.equal([0, 2]);
  expect([filled.questions[0]!.question['fr'], filled.questions[0]!.answers[0]!.label['fr']]).to.deep.equal(['Wat zoek je?', 'Étudier']);
});
