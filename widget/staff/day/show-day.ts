import { type TemplateResult, html, nothing } from 'lit';
import { addDays, dayOf } from '../../flow/days.ts';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import { linkTo } from '../place.ts';
import { type Scene, may } from '../scene.ts';
import { dayText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { banner } from './banner.ts';
import { comers } from './comers.ts';
import type { DayEvent, DayState } from './day-state.ts';
import { paper } from './paper.ts';

export function showDay(state: DayState, scene: Scene, send: Send<DayEvent>): TemplateResult {
  const { texts, language, now } = scene;
  const { day: words, booking } = texts;
  const { date } = state;
  const day = state.day?.date === date ? state.day : undefined;
  const isToday = date === dayOf(now);
  return html`<div class="day ${date > dayOf(now) ? 'ahead' : ''}">
    <div class="day-head">
      <h1 tabindex="-1" aria-live="polite">${isToday ? html`${words.today}, ` : nothing}${dayText(language, date)}${day?.holiday ? html` <span class="tag">${day.holiday}</span>` : nothing}</h1>
      <div class="day-tools">
        <a class="button" href=${linkTo('day', addDays(date, -1))} aria-label=${words.before}>‹</a>
        ${isToday ? nothing : html`<a class="button" href=${linkTo('day')}>${words.today}</a>`}
        <a class="button" href=${linkTo('day', addDays(date, 1))} aria-label=${words.after}>›</a>
        <input type="date" aria-label=${words.date} .value=${date} @change=${choose} />
        <select aria-label=${words.desk} .value=${state.desk} @change=${(event: Event) => send({ type: 'desk-chosen', desk: (event.target as HTMLSelectElement).value })}>
          <option value="">${words.allDesks}</option>
          ${day?.desks.map(({ id, name }) => html`<option value=${id} ?selected=${id === state.desk}>${name}</option>`)}
        </select>
        <button @click=${() => print()}>${words.print}</button>
      </div>
    </div>
    ${may(scene, 'post-notice') || day?.notice ? banner(state.banner, day?.notice ?? null, scene, send) : nothing}
    ${state.trouble ? alarm(html`<p>${problemText(state.trouble, texts)}</p>${day ? nothing : html`<button @click=${() => send({ type: 'again' })}>${texts.problems.again}</button>`}`) : nothing}
    ${day ? comers(day, state, scene, send) : state.trouble ? nothing : html`<p role="status" class="quiet">${texts.shell.loading}</p>`}
    <div class="undo" role="status">
      ${state.marked
        ? html`<span>${booking.marked(state.marked.name, booking.statuses[state.marked.to])}</span>
            <button @click=${undo}>${booking.undo}</button>`
        : nothing}
    </div>
  </div>
  ${day ? paper(day, state.desk, scene) : nothing}`;

  function choose(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    // While a year is being typed, a date field has none.
    if (value > '2000') location.hash = linkTo('day', value);
  }

  function undo(): void {
    const { marked } = state;
    if (marked) void send({ type: 'marked', marking: { ...marked, from: marked.to, to: marked.from } });
  }
}
