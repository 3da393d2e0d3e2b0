import { type TemplateResult, html, nothing } from 'lit';
import type { BookingFile } from '../../../server/contract/staff/bookings.ts';
import type { Scene } from '../scene.ts';
import { stampText } from '../texts/dates.ts';

/** The letters of a booking, and how its name was spelled before. */
export function history({ letters, corrections }: BookingFile, { texts, language }: Scene): TemplateResult {
  const { file: words } = texts;
  return html`<section class="history">
    <h2>${words.letterList}</h2>
    ${letters.length
      ? html`<ul>
          ${letters.map(
            ({ kind, channel, state, dueAt, settledAt, failure }) => html`<li>
              ${stampText(language, settledAt ?? dueAt)} · ${words.kinds[kind as keyof typeof words.kinds] ?? kind} · ${words.channels[channel]} ·
              <span class=${state === 'parked' ? 'tag' : ''}>${words.states[state]}</span>${failure ? html` <span class="quiet">${failure}</span>` : nothing}
            </li>`,
          )}
        </ul>`
      : html`<p class="quiet">${words.noLetters}</p>`}
    ${corrections.length
      ? html`<h2>${words.spellings}</h2>
          <ul>${corrections.map(({ at, by, before }) => html`<li>${stampText(language, at)} · <bdi>${before}</bdi> · ${by}</li>`)}</ul>`
      : nothing}
  </section>`;
}
