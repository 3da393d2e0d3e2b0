import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { StaffBooking, StaffDay } from '../../../server/contract/staff/bookings.ts';
import { dayOf } from '../../flow/days.ts';
import type { Scene } from '../scene.ts';
import { clockText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { bookingsOf } from './bookings-of.ts';
import { comer } from './comer.ts';
import type { DayEvent, DayState } from './day-state.ts';

/** Everybody of a day, by the time at which they come; the cancelled ones apart. */
export function comers(day: StaffDay, state: DayState, scene: Scene, send: Send<DayEvent>): TemplateResult {
  const { texts, language, now } = scene;
  const { day: words } = texts;
  const here = bookingsOf(day, state.desk);
  const coming = here.filter(({ status }) => status !== 'cancelled');
  const cancelled = here.filter(({ status }) => status === 'cancelled');
  const free = day.slots.filter((slot) => !slot.taken && slot.channel !== 'closed' && (!state.desk || slot.desk === state.desk) && Date.parse(slot.start) > now.getTime());
  const times = [...new Set(coming.map(({ start }) => start))];
  const next = day.date === dayOf(now) ? times.find((start) => Date.parse(start) > now.getTime()) : undefined;
  const current = next && times[times.indexOf(next) - 1];
  const tally = (['booked', 'arrived', 'attended', 'noshow'] as const).map((status) => ({ status, count: coming.filter((booking) => booking.status === status).length }));

  if (!day.bookings.length && !day.slots.length) return html`<p class="empty">${words.closed}</p>`;
  return html`<p class="counts">
      <b>${words.counts(coming.length, free.length)}</b>
      ${coming.length ? tally.map(({ status, count }) => (count ? html`<span class="tally ${status}">${count} ${words.tally[status]}</span>` : nothing)) : nothing}
      ${current ? html`<button class="plain" @click=${toNow}>${words.toNow}</button>` : nothing}
      ${coming.length ? html`<label class="tick"><input type="checkbox" .checked=${state.bring} @change=${() => send({ type: 'bring-shown', bring: !state.bring })} />${texts.booking.bring}</label>` : nothing}
    </p>
    ${coming.length ? nothing : html`<p class="empty">${words.none}</p>`}
    ${repeat(
      times,
      (start) => start,
      (start) => html`<section class="time ${start === current ? 'now' : ''}" aria-labelledby="at-${start}">
        <h2 id="at-${start}" tabindex="-1">
          ${clockText(language, start)}${start === current ? html` <span class="tag">${words.now}</span>` : nothing}
        </h2>
        ${list(coming.filter((booking) => booking.start === start))}
      </section>`,
    )}
    ${cancelled.length
      ? html`<details class="cancelled">
          <summary>${words.cancelled(cancelled.length)}</summary>
          ${list(cancelled)}
        </details>`
      : nothing}`;

  function list(bookings: StaffBooking[]): TemplateResult {
    return html`<ul>
      ${repeat(
        bookings,
        ({ id }) => id,
        (booking) => html`<li class=${booking.status}>${comer(booking, day, state.marking, scene, state.bring, (marking) => send({ type: 'marked', marking }))}</li>`,
      )}
    </ul>`;
  }

  function toNow(event: Event): void {
    const heading = ((event.target as HTMLElement).getRootNode() as ShadowRoot).querySelector<HTMLElement>('.now h2');
    heading?.focus();
    heading?.scrollIntoView({ block: 'center' });
  }
}
