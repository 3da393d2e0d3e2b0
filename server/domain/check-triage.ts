import { checkTriageTexts } from './check-triage-texts.ts';
import { answersTo, type Triage, type TriageTarget } from './triage.ts';

/** Whoever does not know what they need has no patience for more. */
export const MOST_QUESTIONS = 4;

/** What is wrong with a triage, a sentence each; nothing when it can be asked. */
export function checkTriage(triage: Triage, offered: { products: string[]; offices: string[] }): string[] {
  return [...checkTargets(triage, offered), ...checkPaths(triage), ...checkProducts(triage, offered.products), ...checkTriageTexts(triage)];
}

function checkTargets({ first, questions }: Triage, { products, offices }: { products: string[]; offices: string[] }): string[] {
  const ids = questions.map(({ id }) => id);
  const isThere = (target: TriageTarget) =>
    'question' in target ? ids.includes(target.question) : 'product' in target ? products.includes(target.product) : offices.includes(target.office);
  return [
    ...(ids.includes(first) ? [] : [`It begins with the question ${first}, which is not there.`]),
    ...questions.filter(({ answers }) => answers.length === 0).map(({ id }) => `The question ${id} has no answers.`),
    ...questions.flatMap(({ id, answers }) =>
      answers.filter(({ leadsTo }) => !isThere(leadsTo)).map((answer) => `The answer ${id}/${answer.id} leads to ${nameOf(answer.leadsTo)}, which is not there.`),
    ),
    ...repeated(ids).map((id) => `There are two questions ${id}.`),
    ...questions.flatMap(({ id, answers }) => repeated(answers.map((answer) => answer.id)).map((answer) => `The question ${id} has two answers ${answer}.`)),
  ];
}

/** Follows every path: none comes back to where it was, and none is too long. */
function checkPaths(triage: Triage): string[] {
  const wrong: string[] = [];
  const asked = new Set<string>();
  follow(triage.first, []);
  for (const { id } of triage.questions) if (!asked.has(id)) wrong.push(`No answer leads to the question ${id}.`);
  return wrong;

  function follow(question: string, before: string[]): void {
    const path = [...before, question];
    asked.add(question);
    if (before.includes(question)) wrong.push(`The path ${path.join(' → ')} goes in a circle.`);
    else if (path.length > MOST_QUESTIONS) wrong.push(`The path ${path.join(' → ')} has more than ${MOST_QUESTIONS} questions.`);
    else for (const { leadsTo } of answersTo(triage, { question })) if ('question' in leadsTo) follow(leadsTo.question, path);
  }
}

function checkProducts({ questions, notTriaged }: Triage, products: string[]): string[] {
  const reached = questions.flatMap(({ answers }) => answers.flatMap(({ leadsTo }) => ('product' in leadsTo ? [leadsTo.product] : [])));
  return products.filter((id) => !reached.includes(id) && !notTriaged.includes(id)).map((id) => `No answer leads to the product ${id}; where that is meant, list it as not triaged.`);
}

function nameOf(target: TriageTarget): string {
  return 'question' in target ? target.question : 'product' in target ? target.product : target.office;
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
