import { type TemplateResult, html, nothing } from 'lit';
import { field } from '../parts/field.ts';
import type { Scene } from '../scene.ts';
import { languageText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { chosenMoment } from '../when/chosen-moment.ts';
import { when } from '../when/when.ts';
import { type BookEvent, type BookState, LETTER_LANGUAGES, type Typed, letterLanguage } from './book-state.ts';
import { booked } from './booked.ts';
import { refusal } from './refusal.ts';
import { topic } from './topic.ts';

/** Everything of a booking in one panel, in the order of the talk on the telephone: about what, when, who. */
export function showBook(state: BookState, scene: Scene, send: Send<BookEvent>): TemplateResult {
  if (state.step === 'done') return booked(state.booking, scene, send);
  const { texts, language } = scene;
  const { book: words, problems } = texts;
  const { typed, missing, sending } = state;
  const type = (change: Partial<Typed>) => send({ type: 'typed', typed: change });
  const contact = typed.email.trim() || typed.phone.trim();

  return html`<form class="book" novalidate @submit=${submit}>
    <h1 tabindex="-1">${words.title}</h1>
    ${refusal(state, scene, send)}
    <div class="columns">
      <section class="about" aria-labelledby="about-title">
        <h2 id="about-title">${words.about}</h2>
        ${topic(state.when, missing.includes('product'), scene, send)}
      </section>
      <section class="moment" aria-labelledby="moment-title">
        <h2 id="moment-title">${words.moment}</h2>
        ${missing.includes('start') && !state.when.extra ? html`<p class="error">${words.chooseMoment}</p>` : nothing}
        ${missing.includes('extra') || missing.includes('extra.reason') ? html`<p class="error">${words.completeExtra}</p>` : nothing} ${when(state.when, scene, send)}
      </section>
      <section class="visitor" aria-labelledby="visitor-title">
        <h2 id="visitor-title">${words.visitor}</h2>
        ${state.when.extra ? nothing : chosenMoment(state.when, scene, send)}
        ${field({ id: 'name', label: words.name, value: typed.name, error: missing.includes('visitor.name') ? problems.fields.name : undefined, typed: (name) => type({ name }) })}
        ${field({ id: 'phone', label: words.phone, type: 'tel', value: typed.phone, error: missing.includes('visitor.phone') ? problems.fields.phone : undefined, typed: (phone) => type({ phone }) })}
        ${field({ id: 'email', label: words.email, type: 'email', value: typed.email, error: missing.includes('visitor.email') ? problems.fields.email : undefined, typed: (email) => type({ email }) })}
        <label class="tick"><input type="checkbox" .checked=${typed.letters} @change=${() => type({ letters: !typed.letters })} />${words.letters}</label>
        ${typed.letters && contact
          ? html`<label class="field">${words.letterLanguage}
              <select @change=${(event: Event) => type({ language: (event.target as HTMLSelectElement).value })}>
                ${LETTER_LANGUAGES.map((tag) => html`<option value=${tag} ?selected=${tag === (typed.language || letterLanguage(state.when.talk))}>${languageText(language, tag)}</option>`)}
              </select></label>`
          : html`<p class="quiet">${typed.letters ? words.noContact : words.noLetters}</p>`}
        <button class="primary" ?disabled=${!!sending}>${state.when.extra ? words.sendExtra : words.send}</button>
      </section>
    </div>
  </form>`;

  function submit(event: Event): void {
    event.preventDefault();
    void send({ type: 'sent', key: crypto.randomUUID() });
  }
}
