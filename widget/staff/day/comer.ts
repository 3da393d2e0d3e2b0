import { type TemplateResult, html, nothing } from 'lit';
import type { StaffBooking, StaffDay } from '../../../server/contract/staff/bookings.ts';
import { marks } from '../parts/marks.ts';
import { remarks } from '../parts/remarks.ts';
import { talk } from '../parts/talk.ts';
import { linkTo } from '../place.ts';
import { type Scene, may, productName } from '../scene.ts';
import { clockText } from '../texts/dates.ts';
import type { Marking } from './day-state.ts';

/** Somebody who comes: who, for what, in which language, where, and whether they are there. */
export function comer(booking: StaffBooking, { desks }: Pick<StaffDay, 'desks'>, marking: Marking | undefined, scene: Scene, showsBring: boolean, mark: (marking: Marking) => unknown): TemplateResult {
  const { language, office } = scene;
  const bring = office.products.find(({ id }) => id === booking.product)?.bring ?? [];
  return html`<div class="who-comes">
      <a class="name" href=${linkTo('booking', booking.id)}><bdi>${booking.name}</bdi></a>
      <span class="quiet reference">${booking.reference}</span>
      ${remarks(booking, scene)}
    </div>
    <div class="for-what">
      <span>${productName(scene, booking.product)}${booking.status === 'cancelled' ? html` <span class="quiet">${clockText(language, booking.start)}</span>` : nothing}</span>
      ${showsBring && bring.length ? html`<span class="quiet bring">${bring.join(' · ')}</span>` : nothing}
    </div>
    <div class="talk">${talk(booking, scene)}</div>
    <div class="desk">${desks.find(({ id }) => id === booking.desk)?.name ?? booking.desk}</div>
    ${may(scene, 'mark-bookings') ? marks(booking, marking?.id === booking.id ? marking.to : undefined, scene, (from, to) => mark({ id: booking.id, name: booking.name, from, to })) : nothing}`;
}
