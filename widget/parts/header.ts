import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { type Locale, locales } from '../i18n/locale.ts';

const STEPS = 4;

/** How far the visitor is, in words and as a bar that adds nothing to hear; and the menu of languages, where the element shows its own. */
export function header(position: number, choose: (locale: Locale) => void): TemplateResult {
  return html`<header part="progress">
      <span>${position ? msg(str`Stap ${position} van ${STEPS}`) : nothing}</span>
      <select part="language" aria-label=${msg('Taal')} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Locale)}>
        ${Object.entries(locales).map(([tag, { name }]) => html`<option value=${tag} lang=${tag}>${name}</option>`)}
      </select>
    </header>
    ${position
      ? html`<div class="bar" aria-hidden="true">${[1, 2, 3, 4].map((step) => html`<i class=${step > position ? '' : 'past'}></i>`)}</div>`
      : nothing}`;
}
