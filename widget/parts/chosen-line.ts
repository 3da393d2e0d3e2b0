import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';

/** What was chosen before, in one line, with the way to change it. */
export function chosenLine(name: unknown, detail: unknown, change?: () => void): TemplateResult {
  return html`<div class="chosen">
    <p><b>${name}</b>${detail}</p>
    ${change ? changeButton(name, change) : nothing}
  </div>`;
}

/** "Wijzig", and for those who hear it out of its row, what. */
export const changeButton = (what: unknown, change: () => void): TemplateResult =>
  html`<button class="link" @click=${change}>${msg('Wijzig')}<span class="hidden">: ${what}</span></button>`;
