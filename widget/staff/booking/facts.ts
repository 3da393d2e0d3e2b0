import { type TemplateResult, html } from 'lit';
import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import { talk } from '../parts/talk.ts';
import { telephone } from '../parts/telephone.ts';
import { type Scene, deskName, productName } from '../scene.ts';
import { languageText, stampText } from '../texts/dates.ts';

/** What is known of a booking, as a list. */
export function facts(booking: StaffBooking, scene: Scene): TemplateResult {
  const { texts, language, office } = scene;
  const { file: words } = texts;
  const bring = office.products.find(({ id }) => id === booking.product)?.bring ?? [];
  const rows: [string, unknown][] = [
    [words.product, productName(scene, booking.product)],
    [words.talk, talk(booking, scene)],
    [texts.day.desk, deskName(scene, booking.desk)],
    [texts.day.columns.phone, booking.phone ? telephone(booking.phone) : '–'],
    [words.email, booking.email ?? '–'],
    [words.lettersIn, languageText(language, booking.language)],
    [texts.booking.bring, bring.join(' · ') || '–'],
    [words.made, `${stampText(language, booking.createdAt)}, ${words.madeBy[booking.madeBy]}${booking.partner ? ` (${booking.partner})` : ''}`],
    [words.changed, stampText(language, booking.changedAt)],
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`;
}
