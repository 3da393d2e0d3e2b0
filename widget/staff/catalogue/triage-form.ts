import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { same } from './at-path.ts';
import { fillOffer } from './fill-offer.ts';
import { type Form, focusAt, idAt, rootOf, valueOf } from './form.ts';
import { freeId } from './free-id.ts';
import { lineList } from './line-list.ts';
import { questionForm } from './question-form.ts';
import { faultText, nameOf, wordsFor } from './said.ts';
import type { TypedTriage } from './typed-triage.ts';
import { DUTCH, noWords } from './words.ts';
import { wordsField } from './words-field.ts';

/** The questions for whoever does not know what they need, and where each answer leads. */
export function triageForm(form: Form, triage: TypedTriage): TemplateResult {
  const { catalogue, scene, draft } = form;
  const { catalogue: words } = scene.texts;
  const { asked, first, questions, reasons, notTriaged } = triage;
  const reached = questions.flatMap(({ answers }) => answers.map(({ to }) => to));
  const unreached = catalogue.products.filter(({ id, retired }) => !retired && !reached.includes(`product:${id}`));
  const ofFirst = draft.faults.find(({ at }) => same(at, ['first']));
  return html`<section aria-label=${words.triageTitle}>
      <label class="tick"><input type="checkbox" id=${idAt(['asked'])} aria-describedby="asked-hint" .checked=${asked} @change=${turn} />${words.asked}</label>
      <p class="quiet" id="asked-hint">${words.askedMeans}</p>
    </section>
    ${asked ? html`${theQuestions()}${theReasons()}${theRest()}` : nothing}`;

  function theQuestions(): TemplateResult {
    return html`<section aria-labelledby="questions">
      <h2 id="questions">${words.parts.triage}</h2>
      <p class="quiet">${words.triageMeans}</p>
      <p class="quiet">${words.triageLanguages}</p>
      ${fillOffer(form)}
      <div class="field narrow ${ofFirst ? 'wrong' : ''}">
        <label for=${idAt(['first'])}>${words.fields.first}</label>
        <span class="quiet" id="first-hint">${words.hints.first}</span>
        ${ofFirst ? html`<span class="error" id="first-error">${faultText(ofFirst, form)}</span>` : nothing}
        <select id=${idAt(['first'])} aria-describedby=${ofFirst ? 'first-hint first-error' : 'first-hint'} aria-invalid=${ofFirst ? 'true' : nothing} @change=${(event: Event) => form.type(['first'], valueOf(event))}>
          ${questions.some(({ id }) => id === first) ? nothing : html`<option value="" .selected=${true}>${words.choose}</option>`}
          ${questions.map(({ id, question }) => html`<option value=${id} .selected=${id === first}>${wordsFor(question, scene.language) || words.emptyQuestion}</option>`)}
        </select>
      </div>
      <div class="questions">${repeat(questions, ({ id }) => id, (_, index) => questionForm(form, index, triage))}</div>
      <button type="button" id="add-question" @click=${addQuestion}>${words.addQuestion}</button>
    </section>`;
  }

  function theReasons(): TemplateResult {
    return html`<section aria-labelledby="reasons">
      <h2 id="reasons">${words.sections.reasons}</h2>
      ${lineList(form, ['reasons'], {
        fresh: { id: freeId('', reasons.map(({ id }) => id), 'reden'), text: noWords(catalogue.languages) },
        add: words.addLine.reasons,
        hint: words.hints.reasons,
        first: (line) => [...line, 'text', DUTCH],
        line: (at) => wordsField(form, [...at, 'text'], { name: '' }),
      })}
    </section>`;
  }

  function theRest(): unknown {
    if (!unreached.length) return nothing;
    return html`<section aria-labelledby="rest">
      <h2 id="rest">${words.sections.notTriaged}</h2>
      <p class="quiet">${words.hints.notTriaged}</p>
      ${unreached.map(({ id }) => {
        const at = ['notTriaged', id];
        const fault = draft.faults.find((one) => same(one.at, at));
        const meant = notTriaged.includes(id);
        return html`<label class="tick"
            ><input
              type="checkbox"
              id=${idAt(at)}
              aria-describedby=${fault ? `${idAt(at)}-error` : nothing}
              .checked=${meant}
              @change=${() => form.type(['notTriaged'], meant ? notTriaged.filter((other) => other !== id) : [...notTriaged, id])}
            />${nameOf(id, form)}</label
          >${fault ? html`<p class="error" id="${idAt(at)}-error">${faultText(fault, form)}</p>` : nothing}`;
      })}
    </section>`;
  }

  async function turn(): Promise<void> {
    const id = freeId('', [], 'vraag');
    const begun: TypedTriage = { ...triage, asked: !asked, ...(!questions.length && { first: id, questions: [fresh(id)] }) };
    await form.type([], begun);
  }

  async function addQuestion(event: Event): Promise<void> {
    const root = rootOf(event);
    await form.type(['questions'], [...questions, fresh(freeId('', questions.map(({ id }) => id), 'vraag'))]);
    focusAt(root, ['questions', questions.length, 'question', DUTCH]);
  }

  function fresh(id: string): TypedTriage['questions'][number] {
    const empty = noWords(catalogue.languages);
    return { id, question: empty, hint: empty, answers: [] };
  }
}
