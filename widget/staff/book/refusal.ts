import { type TemplateResult, html, nothing } from 'lit';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import { linkTo } from '../place.ts';
import type { Scene } from '../scene.ts';
import { momentText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import type { BookEvent, BookState } from './book-state.ts';

/** Why it is not booked, and the way on. */
export function refusal({ refused, missing, found }: Extract<BookState, { step: 'fill' }>, { texts, language }: Scene, send: Send<BookEvent>): TemplateResult | typeof nothing {
  const { book: words } = texts;
  if (!refused) return missing.length ? alarm(html`<p>${words.missing}</p>`) : nothing;
  return alarm(html`<p>${problemText(refused.code, texts)}</p>
    ${refused.code === 'slot-taken' ? alternatives(refused.alternatives ?? []) : nothing}
    ${refused.code === 'already-booked' ? standing() : nothing}`);

  function alternatives(starts: string[]): TemplateResult {
    return html`<p>${starts.length ? words.nearest : words.otherMoment}</p>
      <div class="row">${starts.map((start) => html`<button type="button" @click=${() => send({ type: 'time-chosen', start })}>${momentText(language, start)}</button>`)}</div>`;
  }

  function standing(): TemplateResult {
    return html`<p>${words.standing}</p>
      <ul>${found.map(({ id, start, reference, name }) => html`<li><a href=${linkTo('booking', id)}>${momentText(language, start)}, <bdi>${name}</bdi>, ${reference}</a></li>`)}</ul>`;
  }
}
