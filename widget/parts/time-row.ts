import { type TemplateResult, html, nothing } from 'lit';
import { dateText, hourText } from '../i18n/dates.ts';
import type { Send } from '../steps/scene.ts';

/** A time to press, in one line; below it `mark`, what there is to know of it. */
export function timeRow(start: string, locale: string, send: Send, mark: unknown = nothing): TemplateResult {
  return html`<button class="row" part="time" @click=${() => send({ type: 'time-chosen', start })}>
    <span>${dateText(locale, start)}</span> <bdi>${hourText(start)}</bdi> ${mark}
  </button>`;
}
