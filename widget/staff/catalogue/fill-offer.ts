import { html, nothing } from 'lit';
import { type Form, focusSave, rootOf } from './form.ts';
import { filledWithDutch, missingIn, wordsIn } from './missing.ts';
import { writtenIn } from './words.ts';

/** Visitors are asked in a language only where all of it is translated: the Dutch can stand there until somebody has. */
export function fillOffer(form: Form): unknown {
  const { catalogue: words } = form.scene.texts;
  const { typed } = form.draft;
  const languages = writtenIn(wordsIn(typed));
  const missing = languages.reduce((sum, language) => sum + missingIn(typed, language), 0);
  return missing ? html`<button type="button" @click=${fill}>${words.fillWithDutch(missing)}</button>` : nothing;

  async function fill(event: Event): Promise<void> {
    const root = rootOf(event);
    await form.type([], filledWithDutch(typed, languages));
    focusSave(root);
  }
}
