import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import { alarm } from '../parts/alarm.ts';
import { field } from '../parts/field.ts';
import { problemText } from '../parts/problem-text.ts';
import { remarks } from '../parts/remarks.ts';
import { linkTo } from '../place.ts';
import { type Scene, productName } from '../scene.ts';
import { clockText, shortDayText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { dayOf } from '../../flow/days.ts';
import type { SearchEvent, SearchState } from './search-state.ts';

export function showSearch(state: SearchState, scene: Scene, send: Send<SearchEvent>): TemplateResult {
  const { texts, language } = scene;
  const { search: words } = texts;
  const { found, asking } = state;
  return html`<h1 tabindex="-1">${words.title}</h1>
    <form class="search" role="search" @submit=${submit}>
      ${field({ id: 'find', label: words.find, hint: words.hint, type: 'search', value: state.find, begin: true, typed: (find) => send({ type: 'typed', typed: { find } }) })}
      ${field({ id: 'from', label: words.from, type: 'date', value: state.from, typed: (from) => from && send({ type: 'typed', typed: { from } }) })}
      ${field({ id: 'to', label: words.to, type: 'date', value: state.to, typed: (to) => to && send({ type: 'typed', typed: { to } }) })}
      <button class="primary">${words.go}</button>
    </form>
    ${state.trouble ? alarm(html`<p>${problemText(state.trouble, texts)}</p>`) : nothing}
    <p role="status" class="counts">${asking && !asking.quietly ? texts.shell.loading : found ? words.count(found.answer.bookings.length, found.answer.more) : ''}</p>
    ${found
      ? html`<ul class="found">
          ${repeat(
            found.answer.bookings,
            ({ id }) => id,
            (booking) => html`<li class=${booking.status}>${row(booking)}</li>`,
          )}
        </ul>`
      : nothing}`;

  function row(booking: StaffBooking): TemplateResult {
    return html`<a class="name" href=${linkTo('booking', booking.id)}><bdi>${booking.name}</bdi></a>
      <span class="reference quiet">${booking.reference}</span>
      <span class="moment">${shortDayText(language, dayOf(booking.start))} ${booking.start.slice(0, 4)}, <b>${clockText(language, booking.start)}</b></span>
      <span>${productName(scene, booking.product)}</span>
      <span class="quiet">${booking.phone ?? booking.email ?? ''}</span>
      <span>${booking.status === 'booked' ? nothing : html`<span class="tag">${texts.booking.statuses[booking.status]}</span>`} ${booking.status === 'booked' ? remarks(booking, scene) : nothing}</span>`;
  }

  function submit(event: Event): void {
    event.preventDefault();
    void send({ type: 'sent' });
  }
}
