import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Triage, TriageTarget } from '../server/contract/triage.ts';
import { openTestOffice, type TestOffice } from '../server/test-office.ts';
import { beginning } from '../widget/flow/beginning.ts';
import { type Flow, type FlowEvent, nextOf } from '../widget/flow/flow.ts';
import { nextTriage } from '../widget/flow/triage-flow.ts';
import { demoOffice } from './office.ts';
import { triage as plan } from './triage.ts';

const today = '2026-11-23';

let office: TestOffice;
let triage: Triage;
beforeAll(async () => {
  office = await openTestOffice(demoOffice([2026, 2027]));
  triage = await asked('nl');
});
afterAll(() => office.end());

const asked = async (language: string) => (await (await office.get(`/api/v1/triage?lang=${language}`)).json()) as Triage;
const next = (flow: Flow, event: FlowEvent): Flow => nextOf(nextTriage, flow, event, today);
const came = (value: Triage): FlowEvent => ({ type: 'triage-came', answer: { ok: true, value } });

/** The widget after these answers, each counted from 0. */
const after = (answers: number[]): Flow =>
  answers.reduce((flow, answer) => next(flow, { type: 'answer-given', answer }), next(next(beginning, { journey: 'triage', type: 'unsure' }), came(triage)));

/** All answers that one after the other lead to an end, by the plan of the office and not by the widget. */
function pathsFrom(id: string): number[][] {
  const { answers } = plan.questions.find((question) => question.id === id)!;
  return answers.flatMap(({ leadsTo }, answer) => ('question' in leadsTo ? pathsFrom(leadsTo.question) : [[]]).map((rest) => [answer, ...rest]));
}

const ends: [path: string, answers: number[], end: TriageTarget][] = pathsFrom(plan.first).map((answers) => {
  const end = answers.reduce<(typeof plan.questions)[number]['answers'][number]['leadsTo']>(
    (at, answer) => plan.questions.find(({ id }) => 'question' in at && id === at.question)!.answers[answer]!.leadsTo,
    { question: plan.first },
  );
  return [answers.join(' '), answers, 'office' in end ? { office: end.office, reason: plan.texts.nl.reasons[end.because]! } : end];
});

describe('whoever answers', () => {
  test.each(ends)('%s ends where the office says, and comes back the whole way', (_, answers, end) => {
    let flow = after(answers);
    expect(flow.step).toBe('product' in end ? 'advised' : 'referred');
    const { question, answer } = ('given' in flow ? flow.given : []).at(-1)!;
    expect(triage.questions[question]!.answers[answer]!.leadsTo).toEqual(end);
    for (let given = answers.length - 1; given >= 0; given -= 1) {
      flow = next(flow, { type: 'back' });
      expect(flow).toEqual(after(answers.slice(0, given)));
      expect(flow.step).toBe('question');
    }
    expect(next(flow, { type: 'back' })).toEqual(beginning);
  });

  test.each(ends)('%s and then reads another language stays where they are', async (_, answers) => {
    const flow = next(after(answers), { type: 'language-changed' });
    expect(flow).toMatchObject({ sending: true });
    const english = next(flow, came(await asked('en')));
    expect(english).toMatchObject({ step: flow.step, triage: { language: 'en' }, sending: false });
  });
});

test('whoever wants the list of all products gets it from every question, as they left it', () => {
  for (const [, answers] of ends) {
    for (let given = 0; given <= answers.length; given += 1) expect(next(after(answers.slice(0, given)), { type: 'list-of-products-wanted' })).toEqual(beginning);
  }
});

test('an answer that leads to what this widget does not know yet leads to the list of products', () => {
  const newer: Triage = { language: 'nl', first: 'what', questions: { what: { question: 'Wat?', answers: [{ label: 'Iets', leadsTo: { video: 'about' } as unknown as TriageTarget }] } } };
  const flow = next(next(next(beginning, { journey: 'triage', type: 'unsure' }), came(newer)), { type: 'answer-given', answer: 0 });
  expect(flow).toEqual(beginning);
});

test('questions that do not come can be asked for again, or left', () => {
  const lost = next(next(beginning, { journey: 'triage', type: 'unsure' }), { type: 'triage-came', answer: { ok: false, problem: { code: 'unreachable' } } });
  expect(lost).toMatchObject({ step: 'triage-opening', sending: false, problem: { code: 'unreachable' } });
  expect(next(lost, { type: 'sent' })).toMatchObject({ sending: true, problem: undefined });
  expect(next(lost, { type: 'back' })).toEqual(beginning);
});
