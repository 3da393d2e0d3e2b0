import { type TemplateResult, html, nothing } from 'lit';
import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import { dayOf } from '../../flow/days.ts';
import { linkTo } from '../place.ts';
import { type Scene, productName } from '../scene.ts';
import { momentText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import type { BookEvent } from './book-state.ts';

/** It stands: what is read out to whoever is on the telephone. */
export function booked(booking: StaffBooking, scene: Scene, send: Send<BookEvent>): TemplateResult {
  const { texts, language, office, now } = scene;
  const { book: words } = texts;
  const bring = office.products.find(({ id }) => id === booking.product)?.bring ?? [];
  const { street, postalCode, city } = office.office.address;
  return html`<div class="booked">
    <h1 tabindex="-1" data-urgent><span aria-hidden="true">✓</span> ${words.done}</h1>
    <p class="big-reference" aria-label=${words.referenceOf([...booking.reference].join(' '))}>${booking.reference}</p>
    <p class="big-moment">${momentText(language, booking.start)}</p>
    <p><b><bdi>${booking.name}</bdi></b>, ${productName(scene, booking.product)}</p>
    <p>${street}, ${postalCode} ${city}</p>
    ${booking.extra === null ? nothing : html`<p class="tag">${texts.booking.extra(booking.extra)}</p>`}
    ${bring.length ? html`<h2>${texts.booking.bring}</h2><ul class="bullets">${bring.map((item) => html`<li>${item}</li>`)}</ul>` : nothing}
    <div class="row">
      <button class="primary" @click=${() => send({ type: 'another', today: dayOf(now) })}>${words.another}</button>
      <a class="button" href=${linkTo('booking', booking.id)}>${words.open}</a>
      <a class="button" href=${linkTo('day', dayOf(booking.start))}>${words.toDay}</a>
    </div>
  </div>`;
}
