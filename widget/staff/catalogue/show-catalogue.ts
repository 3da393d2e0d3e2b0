import { type TemplateResult, html, nothing } from 'lit';
import type { Catalogue } from '../../../server/contract/staff/catalogue.ts';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import { linkTo } from '../place.ts';
import type { Scene } from '../scene.ts';
import type { Send } from '../view.ts';
import { type CatalogueEvent, type CatalogueState, draftOf, unsaved } from './catalogue-state.ts';
import type { Draft } from './draft.ts';
import { type Form, keepInView } from './form.ts';
import { languageChoice } from './language-choice.ts';
import { officeForm } from './office-form.ts';
import { type Part, linkToPart } from './part.ts';
import { productForm } from './product-form.ts';
import { productList } from './product-list.ts';
import { nameOf, wordsFor } from './said.ts';
import { saveBar } from './save-bar.ts';
import { madePart } from './saving.ts';
import { told } from './told.ts';
import { triageForm } from './triage-form.ts';

export function showCatalogue(state: CatalogueState, scene: Scene, send: Send<CatalogueEvent>): TemplateResult {
  const { texts } = scene;
  const { catalogue: words } = texts;
  const { part, catalogue, trouble } = state;
  const draft = draftOf(state);
  const left = unsaved(state).filter((other) => other !== part);
  const made = part === 'new' ? madePart(state.saved) : undefined;
  return html`<div class="catalogue">
    <div class="catalogue-head">
      <h1 tabindex="-1">${titleOf(part)}</h1>
      <ul class="row" aria-label=${words.partsLabel}>
        ${(['list', 'office', 'triage'] as const).map((other) => html`<li><a class="button part" href=${linkToPart(other)} aria-current=${other === part ? 'true' : nothing}>${words.parts[other]}</a></li>`)}
      </ul>
    </div>
    ${left.length ? html`<p><span class="tag">${words.unsavedIn}</span> ${left.map((other, index) => html`${index ? ', ' : ''}<a href=${linkToPart(other)}>${titleOf(other)}</a>`)}</p>` : nothing}
    ${!catalogue ? (trouble ? alarm(html`<p>${problemText(trouble, texts)}</p>`) : html`<p role="status" class="quiet">${texts.shell.loading}</p>`) : made ? isMade(made, catalogue) : content(catalogue)}
  </div>`;

  function content(known: Catalogue): TemplateResult {
    if (part === 'list') return html`<p class="quiet">${words.means}</p>${productList(state, known, scene, send)}`;
    if (!draft) return html`<p>${words.gone} <a href=${linkToPart('list')}>${words.back}</a></p>`;
    const form: Form = { part, draft, catalogue: known, desks: state.desks, translation: state.translation, scene, type: (at, value) => send({ type: 'typed', at, value }) };
    const translate = (language: string) => send({ type: 'translation-chosen', language });
    return html`${part === 'new' || draft.typed.kind === 'product' ? html`<p><a href=${linkToPart('list')}>‹ ${words.back}</a></p>` : nothing}
      <form novalidate @submit=${submit} @keyup=${keepInView}>
        ${told(form, { translate, takeTheirs: (at) => send({ type: 'theirs-taken', at }) })} ${languageChoice(form, translate)} ${fields(form, draft)} ${saveBar(state, draft, scene, send)}
      </form>`;
  }

  function fields(form: Form, { typed }: Draft): TemplateResult {
    return typed.kind === 'product' ? productForm(form, typed) : typed.kind === 'office' ? officeForm(form, typed) : triageForm(form, typed);
  }

  function titleOf(which: Part): string {
    if (which === 'list') return words.title;
    if (which === 'new') return words.add;
    if (which === 'office') return words.officeTitle;
    if (which === 'triage') return words.triageTitle;
    const typed = catalogue && draftOf({ ...state, part: which })?.typed;
    return typed?.kind === 'product' ? wordsFor(typed.name, scene.language) || typed.id : words.title;
  }

  function isMade(which: Part, known: Catalogue): TemplateResult {
    return html`<p class="good" role="status" tabindex="-1" data-urgent>✓ ${words.made(nameOf(which.split('/')[1] ?? '', { catalogue: known, scene }))}</p>
      <p>${words.madeMeans}</p>
      <p class="row">
        <a class="button" href=${linkTo('plan')}>${texts.menu.plan}</a> <a class="button" href=${linkToPart(which)}>${words.openMade}</a>
        <a class="button" href=${linkToPart('list')}>${words.back}</a>
      </p>`;
  }

  function submit(event: Event): void {
    event.preventDefault();
    void send({ type: 'save-wanted' });
  }
}
