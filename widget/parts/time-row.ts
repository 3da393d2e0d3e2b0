import { type TemplateResult, html, nothing } from 'lit';
import { dateText, hourText } from '../i18n/dates.ts';
import type { Send } from '../steps/scene.ts';

/** A time to press, in one line; below it what `mark` says of it. */
export function timeRow(start: string, locale: string, send: Send, mark?: string): TemplateResult {
  return html`<button class="row" part="time" @click=${() => send({ type: 'time-chosen', start })}>
    <span>${dateText(locale, start)}</span> <bdi>${hourText(start)}</bdi>${mark ? html` <small>${mark}</small>` : nothing}
  </button>`;
}
