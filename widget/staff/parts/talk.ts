import { html, nothing } from 'lit';
import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import type { Scene } from '../scene.ts';
import { languageText } from '../texts/dates.ts';

/** The language of the talk, and whether somebody must interpret. */
export function talk({ talkLanguage, spoken, language: letters }: StaffBooking, { texts, language }: Scene): unknown {
  const { booking: words } = texts;
  if (!talkLanguage) return letters === 'nl' ? html`<span class="quiet">–</span>` : html`<span class="quiet">${words.letters(languageText(language, letters))}</span>`;
  return html`<span>${languageText(language, talkLanguage)}</span> ${spoken
      ? talkLanguage === 'nl' ? nothing : html`<span class="sign good"><span aria-hidden="true">✓</span> ${words.spoken}</span>`
      : html`<span class="sign alert"><span aria-hidden="true">▲</span> ${words.notSpoken}</span>`}`;
}
