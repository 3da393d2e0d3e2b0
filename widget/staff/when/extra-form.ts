import { type TemplateResult, html } from 'lit';
import { field } from '../parts/field.ts';
import type { Scene } from '../scene.ts';
import type { Send } from '../view.ts';
import type { WhenEvent, WhenState } from './when-state.ts';

/** The way beyond capacity: only for whoever asks for it, knowing what it means, and with a reason. */
export function extraForm({ extra, monday, active }: WhenState, { texts }: Scene, send: Send<WhenEvent>): TemplateResult {
  const { extra: words } = texts.when;
  if (!extra) {
    return html`<button type="button" class="plain extra-door" @click=${() => send({ type: 'extra-wanted', day: active?.date ?? monday })}>${words.open}</button>`;
  }
  return html`<fieldset class="extra">
    <legend>${words.title}</legend>
    <p>${words.means}</p>
    <div class="fields">
      ${field({ id: 'extra-day', label: texts.day.date, type: 'date', value: extra.day, typed: (day) => send({ type: 'extra-typed', extra: { day } }) })}
      ${field({ id: 'extra-clock', label: words.clock, type: 'time', value: extra.clock, typed: (clock) => send({ type: 'extra-typed', extra: { clock } }) })}
    </div>
    ${field({ id: 'extra-reason', label: words.reason, hint: words.reasonHint, value: extra.reason, typed: (reason) => send({ type: 'extra-typed', extra: { reason } }) })}
    <button type="button" class="plain" @click=${() => send({ type: 'extra-left' })}>${words.leave}</button>
  </fieldset>`;
}
