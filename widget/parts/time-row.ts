import { type TemplateResult, html } from 'lit';
import { dateText, hourText } from '../i18n/dates.ts';
import type { Send } from '../steps/scene.ts';

/** A time to press, in one line. */
export function timeRow(start: string, locale: string, send: Send): TemplateResult {
  return html`<button class="row" part="time" @click=${() => send({ type: 'time-chosen', start })}>
    <span>${dateText(locale, start)}</span> <bdi>${hourText(start)}</bdi>
  </button>`;
}
