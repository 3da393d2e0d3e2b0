import { type TemplateResult, html, nothing } from 'lit';
import { dayOf } from '../../flow/days.ts';
import { alarm } from '../parts/alarm.ts';
import { marks } from '../parts/marks.ts';
import { problemText } from '../parts/problem-text.ts';
import { remarks } from '../parts/remarks.ts';
import { linkTo } from '../place.ts';
import { type Scene, may } from '../scene.ts';
import { clockText, fullDayText, momentText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { act } from './act.ts';
import type { BookingEvent, BookingState } from './booking-state.ts';
import { facts } from './facts.ts';
import { history } from './history.ts';

export function showBooking(state: BookingState, scene: Scene, send: Send<BookingEvent>): TemplateResult {
  const { texts, language } = scene;
  const { file: words } = texts;
  const { file, refused, sending, done } = state;
  if (!file) {
    return refused
      ? html`<h1 tabindex="-1">${words.title}</h1>${alarm(html`<p>${problemText(refused.code, texts)}</p><a href=${linkTo('search')}>${texts.search.title}</a>`)}`
      : html`<p role="status" class="quiet">${texts.shell.loading}</p>`;
  }
  const { booking } = file;
  const coming = sending?.what === 'mark' ? sending.request.to : undefined;
  return html`<div class="file ${booking.status}">
    <div class="file-head">
      <h1 tabindex="-1"><bdi>${booking.name}</bdi> <span class="reference">${booking.reference}</span></h1>
      <p class="big-moment">
        <a href=${linkTo('day', dayOf(booking.start))}>${fullDayText(language, dayOf(booking.start))}</a>, <b>${clockText(language, booking.start)}</b> – ${clockText(language, booking.end)}
      </p>
      <p>${booking.cancelledBy ? nothing : html`<span class="tag status">${texts.booking.statuses[booking.status]}</span>`} ${remarks(booking, scene)}</p>
    </div>
    <p role="status" class="done-line">${done ? html`✓ ${words.done[done.what]}` : ''}</p>
    ${refused ? alarm(html`<p>${problemText(refused.code, texts)}</p>${alternatives()}`) : nothing}
    ${may(scene, 'mark-bookings') ? marks(booking, coming, scene, (from, to) => send({ type: 'marked', from, to })) : nothing} ${act(state, booking, scene, send)}
    <div class="halves">${facts(booking, scene)} ${history(file, scene)}</div>
  </div>`;

  function alternatives(): TemplateResult | typeof nothing {
    if (refused?.code !== 'slot-taken' || state.act.act !== 'move') return nothing;
    return html`<div class="row">
      ${refused.alternatives?.map((start) => html`<button @click=${() => send({ type: 'time-chosen', start })}>${momentText(language, start)}</button>`)}
    </div>`;
  }
}
