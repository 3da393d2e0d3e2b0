import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { momentText } from '../i18n/dates.ts';
import { mayPass, problemText } from '../i18n/problem-text.ts';
import { appointment, mark, referenceNumber } from '../parts/appointment.ts';
import { action, backButton, mainAction } from '../parts/action.ts';
import { failure } from '../parts/failure.ts';
import { notice, telephoneLink } from '../parts/notice.ts';
import type { Paper } from '../parts/paper.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

/** The link is being opened, or opens nothing. */
export function opening({ flow, office }: At<'opening'>, send: Send): TemplateResult {
  const code = flow.problem?.code;
  return html`${heading(msg('Je afspraak'))}
    ${code
      ? html`${notice(html`<p>${problemText(code)}</p><p>${msg('Telefoon:')} ${telephoneLink(office.telephone)}</p>`)}
          ${mayPass(code) ? action(msg('Probeer opnieuw'), () => send({ type: 'sent' })) : nothing} ${anew(send)}`
      : nothing}`;
}

/** The booking as it is, and what can still be done with it. */
export function booking(scene: At<'booking'>, send: Send, paper: Paper): TemplateResult {
  const { flow, office, locale } = scene;
  const ahead = flow.booking.status === 'booked' && Date.parse(flow.booking.start) > Date.now();
  return html`${heading(msg('Je afspraak'))}
    ${appointment(flow.booking.start, office, locale)} ${about(scene)}
    ${ahead
      ? html`${mainAction(msg('Verzet de afspraak'), () => send({ type: 'move-wanted' }))}
          ${action(msg('Annuleer de afspraak'), () => send({ type: 'cancel-wanted' }))}
          ${action(msg('Zet in mijn agenda'), () => paper.save(flow.token))}`
      : html`${notice(html`<p>${problemText('too-late')}</p>`)} ${anew(send)}`}`;
}

/** From when to when, before anything changes. */
export function moveCheck({ flow, office, locale }: At<'move-check'>, send: Send): TemplateResult {
  return html`${heading(msg('Klopt alles?'))}
    ${failure(flow.problem, office.telephone)}
    <dl>
      <div><dt>${msg('Nu')}</dt><dd><bdi>${momentText(locale, flow.booking.start)}</bdi></dd></div>
      <div><dt>${msg('Wordt')}</dt><dd><b><bdi>${momentText(locale, flow.start)}</bdi></b></dd></div>
    </dl>
    ${mainAction(msg('Verzet de afspraak'), () => send({ type: 'sent' }))} ${backButton(send)}`;
}

/** The second, explicit word before a time is given away. */
export function cancel({ flow, office, locale }: At<'cancel'>, send: Send): TemplateResult {
  return html`${heading(msg('Annuleer je de afspraak?'))}
    ${failure(flow.problem, office.telephone)}
    <p>${msg('Het moment gaat dan naar iemand anders.')}</p>
    ${appointment(flow.booking.start, office, locale)}
    ${mainAction(msg('Ja, annuleer'), () => send({ type: 'sent' }))} ${backButton(send)}`;
}

export function moved(scene: At<'moved'>, send: Send, paper: Paper): TemplateResult {
  const { flow, office, locale } = scene;
  return html`${mark()}
    ${heading(msg('Je afspraak is verzet'))}
    ${appointment(flow.booking.start, office, locale)} ${about(scene)}
    ${action(msg('Zet in mijn agenda'), () => paper.save(flow.token))} ${action(msg('Druk af'), paper.print)}
    ${action(msg('Verzet of annuleer de afspraak'), () => send({ journey: 'manage', type: 'link-opened', token: flow.token, booking: flow.booking }))}`;
}

export function cancelled({ flow, office, locale }: At<'cancelled'>, send: Send, paper: Paper): TemplateResult {
  return html`${mark()}
    ${heading(msg('Je afspraak is geannuleerd'))}
    ${appointment(flow.booking.start, office, locale, true)}
    ${action(msg('Haal uit mijn agenda'), () => paper.save(flow.token))} ${anew(send)}`;
}

function about({ flow, products }: At<'booking' | 'moved'>): TemplateResult {
  return html`${referenceNumber(flow.booking.reference)}
    <p>${products.find(({ id }) => id === flow.booking.product)?.name}</p>`;
}

const anew = (send: Send): TemplateResult => action(msg('Maak een afspraak'), () => send({ type: 'another-wanted' }));
