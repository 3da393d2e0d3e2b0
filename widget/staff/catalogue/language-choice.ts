import { type TemplateResult, html } from 'lit';
import { languageText } from '../texts/dates.ts';
import { type Form, valueOf } from './form.ts';
import { missingIn } from './missing.ts';
import { DUTCH } from './words.ts';

/** Which translation stands beside the Dutch, and how much of each is missing. */
export function languageChoice({ catalogue, draft, translation, scene }: Form, translate: (language: string) => unknown): TemplateResult {
  const { catalogue: words } = scene.texts;
  return html`<label class="tongues"
    ><span>${words.translation}</span>
    <select @change=${(event: Event) => translate(valueOf(event))}>
      ${catalogue.languages
        .filter((tag) => tag !== DUTCH)
        .map((tag): [string, string] => [tag, languageText(scene.language, tag)])
        .sort(([, one], [, other]) => one.localeCompare(other, scene.language))
        .map(([tag, name]) => html`<option value=${tag} .selected=${tag === translation}>${words.translationOption(name, missingIn(draft.typed, tag))}</option>`)}
    </select>
  </label>`;
}
