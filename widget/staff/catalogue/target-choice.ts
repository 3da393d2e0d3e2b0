import { type TemplateResult, html, nothing } from 'lit';
import { type Path, same, valueAt } from './at-path.ts';
import { type Form, idAt, valueOf } from './form.ts';
import { faultText, labelAt, nameOf, wordsFor } from './said.ts';
import type { Target } from './typed-referral.ts';

/** Where somebody is sent: a question (where there are any to choose), a product or another office. `none` is what choosing nothing means. */
export function targetChoice(form: Form, at: Path, none: string, questions: [id: string, words: string][] = []): TemplateResult {
  const { draft, catalogue, scene } = form;
  const { catalogue: words } = scene.texts;
  const to = valueAt(draft.typed, at) as Target;
  const fault = draft.faults.find((one) => same(one.at, at));
  const id = idAt(at);
  const products = catalogue.products.filter(({ retired }) => !retired).map((product): [Target, string] => [`product:${product.id}`, nameOf(product.id, form)]);
  const offices = catalogue.office.otherOffices.map((office): [Target, string] => [`office:${office.id}`, wordsFor(office.name, scene.language)]);
  const asked = questions.map(([question, text]): [Target, string] => [`question:${question}`, text || words.emptyQuestion]);
  const known = [...products, ...offices, ...asked].some(([target]) => target === to);
  return html`<div class="field target ${fault ? 'wrong' : ''}">
    <label for=${id}><span class="unseen">${labelAt(at.slice(0, -1), form)}, </span>${words.fields.to}</label>
    ${fault ? html`<span class="error" id="${id}-error">${faultText(fault, form)}</span>` : nothing}
    <select id=${id} aria-describedby=${fault ? `${id}-error` : nothing} aria-invalid=${fault ? 'true' : nothing} @change=${(event: Event) => form.type(at, valueOf(event))}>
      <option value="" .selected=${!to}>${none}</option>
      ${to && !known ? html`<option value=${to} .selected=${true}>${to.slice(to.indexOf(':') + 1)} (${words.unknownTarget})</option>` : nothing}
      ${group(words.toQuestions, asked)} ${group(words.toProducts, products)} ${group(words.toOffices, offices)}
    </select>
  </div>`;

  function group(name: string, targets: [Target, string][]): unknown {
    return targets.length ? html`<optgroup label=${name}>${targets.map(([target, text]) => html`<option value=${target} .selected=${target === to}>${text}</option>`)}</optgroup>` : nothing;
  }
}
