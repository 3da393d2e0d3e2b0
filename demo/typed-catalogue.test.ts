import { expect, test } from 'vitest';
import { checkTriage } from '../server/domain/check-triage.ts';
import type { Triage } from '../server/domain/triage.ts';
import { valueAt } from '../widget/staff/catalogue/at-path.ts';
import { triageFault } from '../widget/staff/catalogue/triage-fault.ts';
import { officeOf, typedOffice } from '../widget/staff/catalogue/typed-office.ts';
import { productOf, typedProduct } from '../widget/staff/catalogue/typed-product.ts';
import { triageOf, typedTriage } from '../widget/staff/catalogue/typed-triage.ts';
import * as texts from './catalogue/languages.ts';
import { demoOffice } from './office.ts';

const languages = ['nl', ...Object.keys(texts).filter((language) => language !== 'nl')];
const { office, products, triage } = demoOffice([2026]);
const offered = { products: products.map(({ id }) => id), offices: office.otherOffices.map(({ id }) => id) };

test('whoever opens a part of the catalogue and saves it as it is changes nothing', () => {
  for (const { asksDeadline = false, ...product } of products) {
    const sent = { ...product, asksDeadline, retired: false };
    expect(productOf(typedProduct(sent, languages))).toEqual(sent);
  }
  expect(officeOf(typedOffice(office, languages))).toEqual(office);
  expect(triageOf(typedTriage(triage!, languages))).toEqual(triage);
});

type Spoil = (triage: Triage) => void;

/** What the server says of questions that cannot be asked, and where the console shows it: every sentence that there is. */
test.each<[code: string, where: (string | number)[], Spoil]>([
  ['unknown', ['first'], (spoilt) => (spoilt.first = 'nergens')],
  ['unknown', ['questions', 5, 'answers', 1, 'to'], (spoilt) => lead(spoilt, 'citizen', 1, { product: 'nergens' })],
  ['circle', ['questions', 4], (spoilt) => lead(spoilt, 'citizen', 1, { question: 'advice' })],
  ['too-deep', ['questions', 6], (spoilt) => (lead(spoilt, 'letter', 0, { question: 'extend' }), lead(spoilt, 'citizen', 0, { question: 'other' }))],
  ['unreached', ['questions', 5], (spoilt) => lead(spoilt, 'advice', 3, { product: 'studenten' })],
  ['not-triaged', ['notTriaged', 'studenten'], (spoilt) => (lead(spoilt, 'advice', 2, { product: 'gezinshereniging' }), lead(spoilt, 'purpose', 1, { product: 'gezinshereniging' }))],
  ['no-answers', ['questions', 6, 'answers'], (spoilt) => spoilt.questions[6]!.answers.splice(0)],
  ['repeated', ['questions', 5], (spoilt) => spoilt.questions.push(spoilt.questions[5]!)],
  ['repeated', ['questions', 5, 'answers'], (spoilt) => spoilt.questions[5]!.answers.push(spoilt.questions[5]!.answers[0]!)],
  ['required', ['questions', 5, 'answers', 0, 'label', 'fr'], (spoilt) => delete spoilt.texts['fr']!.questions['citizen']!.answers['yes']],
  ['required', ['questions', 5, 'question', 'ar'], (spoilt) => (spoilt.texts['ar']!.questions['citizen']!.question = ' ')],
  ['required', ['reasons', 0, 'text', 'tr'], (spoilt) => delete spoilt.texts['tr']!.reasons[Object.keys(spoilt.texts.nl.reasons)[0]!]],
  ['without-dutch', ['questions', 5, 'hint', 'fr'], (spoilt) => (delete spoilt.texts.nl.questions['citizen']!.hint, (spoilt.texts['fr']!.questions['citizen']!.hint = 'Pour les autres.'))],
])('%s is said at %j', (code, where, spoil) => {
  const spoilt = structuredClone(triage!);
  spoil(spoilt);
  const typed = typedTriage(spoilt, languages);
  const faults = checkTriage(spoilt, offered).map((sentence) => triageFault(sentence, typed));
  expect(faults.filter(({ said }) => said)).toEqual([]);
  const fault = faults.find((one) => one.code === code && JSON.stringify(one.at) === JSON.stringify(where));
  expect(fault, JSON.stringify(faults)).toBeDefined();
  if (code !== 'not-triaged') expect(valueAt(typed, fault!.at)).toBeDefined();
});

function lead(spoilt: Triage, question: string, answer: number, leadsTo: Triage['questions'][number]['answers'][number]['leadsTo']): void {
  spoilt.questions.find(({ id }) => id === question)!.answers[answer]!.leadsTo = leadsTo;
}
