import { type TemplateResult, html, nothing } from 'lit';
import type { CatalogueEvent, CatalogueState } from './catalogue-state.ts';
import { type Draft, isDirty } from './draft.ts';
import { focusSave, rootOf } from './form.ts';
import type { Scene } from '../scene.ts';
import type { Send } from '../view.ts';

/** One button that saves, whether there is something to save, and that it was saved. */
export function saveBar({ sending, again, saved, discarding, part }: CatalogueState, draft: Draft, { texts }: Scene, send: Send<CatalogueEvent>): TemplateResult {
  const { catalogue: words } = texts;
  const busy = !!sending || !!again;
  const dirty = isDirty(draft);
  return html`<div class="save-bar">
    ${discarding
      ? html`<span class="sure" data-urgent tabindex="-1">${words.discardSure}</span>
          <button type="button" @click=${(event: Event) => then(event, { type: 'discarded' })}>${words.yesDiscard}</button>
          <button type="button" class="plain" @click=${(event: Event) => then(event, { type: 'discard-wanted', discarding: false })}>${words.keep}</button>`
      : html`<button class="primary" aria-disabled=${busy || !dirty ? 'true' : nothing}>${draft.clashes.length ? words.saveOver : words.save}</button>
          <span role="status" class=${saved && !dirty ? 'good' : 'quiet'}>${busy ? words.saving : dirty ? html`<span class="tag">${words.unsavedHere}</span>` : saved?.act === 'save' && saved.part === part ? html`✓ ${words.saved.save}` : words.nothing}</span>
          ${dirty && !busy ? html`<button type="button" class="plain" @click=${() => send({ type: 'discard-wanted', discarding: true })}>${words.discard}</button>` : nothing}`}
  </div>`;

  async function then(event: Event, what: CatalogueEvent): Promise<void> {
    const root = rootOf(event);
    await send(what);
    focusSave(root);
  }
}
