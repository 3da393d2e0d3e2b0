import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { type Walked, questionOf, targetOf } from '../flow/triage-flow.ts';
import { action, backButton, mainAction } from '../parts/action.ts';
import { failure } from '../parts/failure.ts';
import { heading } from '../parts/heading.ts';
import { chosen } from './choose-product.ts';
import type { At, Send } from './scene.ts';

export function triageOpening({ flow, office }: At<'triage-opening'>, send: Send): TemplateResult {
  const { problem } = flow;
  return html`${heading(msg('Weet je het niet zeker?'))}
    ${problem ? html`${failure(problem, office.telephone)} ${mainAction(msg('Probeer opnieuw'), () => send({ type: 'sent' }))} ${waysOut(send)}` : nothing}`;
}

/** One question, and an answer is one press. */
export function question({ flow }: At<'question'>, send: Send): TemplateResult {
  const asked = flow.triage.questions[questionOf(flow)!]!;
  return html`<div lang=${flow.triage.language}>
      ${heading(asked.question)} ${asked.hint ? html`<p class="quiet">${asked.hint}</p>` : nothing}
      <ul class="cards">
        ${asked.answers.map(
          ({ label, hint }, answer) => html`<li>
            <button class="card" part="card" @click=${() => send({ type: 'answer-given', answer })}><b>${label}</b>${hint ? html`<span>${hint}</span>` : nothing}</button>
          </li>`,
        )}
      </ul>
    </div>
    ${waysOut(send)}`;
}

/** The product that fits, why, and the way on to its times. */
export function advised({ flow, products }: At<'advised'>, send: Send): TemplateResult {
  const target = targetOf(flow)!;
  const product = products.find(({ id }) => 'product' in target && id === target.product);
  return html`${heading(msg('Dit past bij je antwoorden'))}
    ${product ? html`<div class="advice" lang=${product.language}><p><b>${product.name}</b></p><p>${product.about || product.summary}</p></div>` : nothing}
    ${answers(flow)} ${product ? mainAction(msg('Ga verder met dit onderwerp'), () => send({ ...chosen(product), answers: flow.given })) : nothing} ${waysOut(send)}`;
}

/** Not at this office: where else, and why. */
export function referred({ flow, office }: At<'referred'>, send: Send): TemplateResult {
  const target = targetOf(flow)!;
  const other = office.otherOffices.find(({ id }) => 'office' in target && id === target.office);
  return html`${heading(msg('Hiervoor moet je ergens anders zijn'))}
    <div class="advice">
      ${'reason' in target ? html`<p lang=${flow.triage.language}>${target.reason}</p>` : nothing}
      ${other ? html`<p><a href=${other.url}>${msg(str`Ga naar ${other.name}`)}</a></p>` : nothing}
    </div>
    ${answers(flow)} ${waysOut(send)}`;
}

/** Why this is the end: whoever reads a wrong answer can go back to it. */
const answers = ({ triage, given }: Walked): TemplateResult =>
  html`<h3>${msg('Wat je antwoordde')}</h3>
    <ul class="bullets" lang=${triage.language}>${given.map(({ question: id, answer }) => html`<li>${triage.questions[id]?.answers[answer]?.label}</li>`)}</ul>`;

const waysOut = (send: Send): TemplateResult => html`${action(msg('Toon alle onderwerpen'), () => send({ type: 'list-of-products-wanted' }))} ${backButton(send)}`;
