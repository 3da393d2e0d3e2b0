import { type TemplateResult, html, nothing } from 'lit';
import { type Path, same, touches } from './at-path.ts';
import { type Form, idAt, rootOf, valueOf } from './form.ts';
import { freeId } from './free-id.ts';
import { lineList } from './line-list.ts';
import { faultText, labelAt, wordsFor } from './said.ts';
import { targetChoice } from './target-choice.ts';
import type { TypedAnswer, TypedQuestion, TypedTriage } from './typed-triage.ts';
import { DUTCH, lacks, noWords } from './words.ts';
import { wordsField } from './words-field.ts';

/** A question with its answers, folded away until somebody opens it. */
export function questionForm(form: Form, index: number, { questions, reasons }: TypedTriage): TemplateResult {
  const { draft, translation, catalogue, scene } = form;
  const { catalogue: words } = scene.texts;
  const { id, question, hint, answers } = questions[index]!;
  const at: Path = ['questions', index];
  const faults = draft.faults.filter((fault) => fault.at.length > 1 && touches(at, fault.at));
  const own = faults.find((fault) => same(fault.at, at));
  const missing = [question, hint, ...answers.flatMap((answer) => [answer.label, answer.hint])].filter((text) => lacks(text, translation)).length;
  const others = questions.filter((other) => other.id !== id).map((other): [string, string] => [other.id, wordsFor(other.question, scene.language)]);
  return html`<details class="question" ?open=${faults.length > 0}>
    <summary id=${idAt(at)} aria-describedby=${own ? `${idAt(at)}-error` : nothing}>
      <b>${wordsFor(question, scene.language) || words.emptyQuestion}</b> <span class="quiet">${words.answersOf(answers.length)}</span>
      ${missing ? html`<span class="tag">${words.missing(missing)}</span>` : nothing} ${faults.length ? html`<span class="error">${words.wrongHere}</span>` : nothing}
    </summary>
    ${own ? html`<p class="error" id="${idAt(at)}-error">${faultText(own, form)}</p>` : nothing}
    ${wordsField(form, [...at, 'question'])} ${wordsField(form, [...at, 'hint'])}
    <h3>${words.sections.answers}</h3>
    ${lineList<TypedAnswer>(form, [...at, 'answers'], {
      fresh: { id: freeId('', answers.map((answer) => answer.id), 'antwoord'), label: noWords(catalogue.languages), hint: noWords(catalogue.languages), to: '', because: '' },
      add: words.addLine.answers,
      first: (line) => [...line, 'label', DUTCH],
      line: (line) => html`${wordsField(form, [...line, 'label'], { name: labelAt(line.slice(2), form) })}${wordsField(form, [...line, 'hint'])}
        <div class="ends">${targetChoice(form, [...line, 'to'], words.choose, others)}${because(line)}</div>`,
    })}
    <button type="button" class="plain" @click=${remove}>${words.removeQuestion}<span class="unseen"> ${wordsFor(question, scene.language)}</span></button>
  </details>`;

  /** Whoever is sent to another office reads why. */
  function because(line: Path): unknown {
    const answer = answers[Number(line.at(-1))];
    if (!answer?.to.startsWith('office:')) return nothing;
    const here = [...line, 'because'];
    const fault = draft.faults.find((one) => same(one.at, here));
    const field = idAt(here);
    return html`<div class="field target ${fault ? 'wrong' : ''}">
      <label for=${field}><span class="unseen">${labelAt(line, form)}, </span>${words.fields.because}</label>
      ${fault ? html`<span class="error" id="${field}-error">${faultText(fault, form)}</span>` : nothing}
      <select id=${field} aria-describedby=${fault ? `${field}-error` : nothing} aria-invalid=${fault ? 'true' : nothing} @change=${(event: Event) => form.type(here, valueOf(event))}>
        <option value="" .selected=${!reasons.some((reason) => reason.id === answer.because)}>${words.choose}</option>
        ${reasons.map((reason) => html`<option value=${reason.id} .selected=${reason.id === answer.because}>${wordsFor(reason.text, scene.language)}</option>`)}
      </select>
    </div>`;
  }

  async function remove(event: Event): Promise<void> {
    const root = rootOf(event);
    await form.type(['questions'], questions.filter((other: TypedQuestion) => other.id !== id));
    root.getElementById('add-question')?.focus();
  }
}
