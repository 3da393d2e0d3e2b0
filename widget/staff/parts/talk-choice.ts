import { type TemplateResult, html } from 'lit';
import type { Scene } from '../scene.ts';
import { languageText } from '../texts/dates.ts';

/** The language of the talk: first what is spoken at the desks, then what is often asked for besides. */
export function talkChoice(chosen: string, { texts, language, office }: Scene, choose: (tag: string) => unknown): TemplateResult {
  const { talk: words } = texts;
  const spoken = office.office.talkLanguages ?? [];
  const other = [...new Set([...OFTEN_ASKED, chosen])].filter((tag) => tag && !spoken.includes(tag)).sort((a, b) => languageText(language, a).localeCompare(languageText(language, b), language));
  const option = (tag: string) => html`<option value=${tag} ?selected=${tag === chosen}>${languageText(language, tag)}</option>`;
  return html`<label class="field">${words.label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${!chosen}>${words.any}</option>
      <optgroup label=${words.spoken}>${spoken.map(option)}</optgroup>
      <optgroup label=${words.other}>${other.map(option)}</optgroup>
    </select>
  </label>`;
}

/** BCP 47 tags. */
const OFTEN_ASKED = ['am', 'ar', 'bg', 'de', 'en', 'es', 'fa', 'fr', 'hu', 'hy', 'it', 'ka', 'ku', 'ln', 'mn', 'ne', 'pa', 'pl', 'ps', 'pt', 'ro', 'ru', 'rw', 'sk', 'so', 'sq', 'sr', 'th', 'ti', 'tl', 'tr', 'uk', 'ur', 'vi', 'zh'];
