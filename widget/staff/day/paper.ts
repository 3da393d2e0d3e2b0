import { type TemplateResult, html } from 'lit';
import type { StaffDay } from '../../../server/contract/staff/bookings.ts';
import { type Scene, productName } from '../scene.ts';
import { bookingsOf } from './bookings-of.ts';
import { clockText, fullDayText, languageText, stampText } from '../texts/dates.ts';

/** The day as a list on paper, with boxes to tick: for when the network is down. On the screen it is not there. */
export function paper(day: StaffDay, desk: string, scene: Scene): TemplateResult {
  const { texts, language, now, office } = scene;
  const { day: words, booking: bookingWords } = texts;
  const { columns } = words;
  const shown = bookingsOf(day, desk).filter(({ status }) => status !== 'cancelled');
  const deskName = (id: string) => day.desks.find((one) => one.id === id)?.name ?? id;
  return html`<div class="paper" aria-hidden="true">
    <p class="paper-title"><b>${office.office.name}, ${fullDayText(language, day.date)}</b>${desk ? `, ${deskName(desk)}` : ''}</p>
    <p>${words.printed(stampText(language, now.toISOString()))}</p>
    <table>
      <thead>
        <tr>
          <th>${columns.time}</th><th>${columns.desk}</th><th>${columns.name}</th><th>${columns.product}</th><th>${columns.talk}</th><th>${columns.phone}</th>
          <th class="box">${columns.arrived}</th><th class="box">${columns.attended}</th><th class="box">${columns.noshow}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (booking) => html`<tr>
            <td class="clock">${clockText(language, booking.start)}</td>
            <td class="at">${deskName(booking.desk)}</td>
            <td><b><bdi>${booking.name}</bdi></b><br />${booking.reference}</td>
            <td>${productName(scene, booking.product)}</td>
            <td>${booking.talkLanguage ? languageText(language, booking.talkLanguage) : '–'}${booking.talkLanguage && !booking.spoken ? html`<br /><b>${bookingWords.notSpoken}</b>` : ''}</td>
            <td>${booking.phone ?? ''}</td>
            <td class="box">${box(booking.status === 'arrived' || booking.status === 'attended')}</td>
            <td class="box">${box(booking.status === 'attended')}</td>
            <td class="box">${box(booking.status === 'noshow')}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const box = (ticked: boolean): string => (ticked ? '☒' : '☐');
