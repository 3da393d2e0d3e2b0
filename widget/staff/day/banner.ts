import { type TemplateResult, html, nothing } from 'lit';
import type { Notice } from '../../../server/contract/staff/bookings.ts';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import { type Scene, may } from '../scene.ts';
import { dayText, languageText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import type { BannerEvent, BannerState, Draft } from './banner-state.ts';

/** What the widget tells everybody, and the form to change it. */
export function banner(state: BannerState, notice: Notice | null, scene: Scene, send: Send<BannerEvent>): TemplateResult {
  const { texts, language } = scene;
  const { banner: words } = texts.day;
  if (state.state === 'shown') {
    return html`<div class="banner ${notice ? 'posted' : ''}">
      ${notice
        ? html`<p>
            <b>${words.says}</b> ${notice.closed ? `${words.closed}. ` : ''}<bdi>${notice.text['nl'] ?? ''}</bdi>
            <span class="quiet">${dayText(language, notice.from)}${notice.through === notice.from ? '' : ` – ${dayText(language, notice.through)}`}</span>
          </p>`
        : nothing}
      ${may(scene, 'post-notice') ? html`<button class="plain" @click=${() => send({ type: 'banner-opened', notice })}>${words.edit}</button>` : nothing}
      <span role="status">${state.said ? words[state.said] : ''}</span>
    </div>`;
  }
  const { draft } = state;
  const type = (typed: Partial<Draft>) => send({ type: 'banner-typed', draft: typed });
  const sent = state.state === 'sent';
  return html`<form class="banner edited" @submit=${submit}>
    <h2>${words.edit}</h2>
    ${state.state === 'edited' && state.trouble ? alarm(html`<p>${problemText(state.trouble, texts)}</p>`) : nothing}
    <label class="tick"><input type="checkbox" .checked=${draft.closed} @change=${() => type({ closed: !draft.closed })} />${words.closedTick}</label>
    <div class="fields">
      <label>${words.from}<input type="date" required .value=${draft.from} @change=${(event: Event) => type({ from: valueOf(event) })} /></label>
      <label>${words.through}<input type="date" required min=${draft.from} .value=${draft.through} @change=${(event: Event) => type({ through: valueOf(event) })} /></label>
    </div>
    ${LANGUAGES.map(
      (tag) => html`<label>${words.text(languageText(language, tag))}
        <input lang=${tag} maxlength="500" ?required=${tag === 'nl' && !draft.closed} .value=${draft.text[tag] ?? ''} @input=${(event: Event) => type({ text: { ...draft.text, [tag]: valueOf(event) } })}
      /></label>`,
    )}
    <p class="quiet">${words.textHint}</p>
    <div class="row">
      <button class="primary" ?disabled=${sent}>${words.save}</button>
      ${notice ? html`<button type="button" ?disabled=${sent} @click=${() => send({ type: 'banner-sent', removes: true })}>${words.remove}</button>` : nothing}
      <button type="button" class="plain" @click=${() => send({ type: 'banner-left' })}>${words.leave}</button>
    </div>
  </form>`;

  function submit(event: Event): void {
    event.preventDefault();
    void send({ type: 'banner-sent', removes: false });
  }
}

/** Those that staff can write; the widget says "closed" in every language by itself. */
const LANGUAGES = ['nl', 'en'];

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
