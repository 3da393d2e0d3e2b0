import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { momentText } from '../i18n/dates.ts';
import { mayPass, problemText } from '../i18n/problem-text.ts';
import { appointment, mark, referenceNumber } from '../parts/appointment.ts';
import { backButton } from '../parts/back-button.ts';
import { failure } from '../parts/failure.ts';
import { notice, telephoneLink } from '../parts/notice.ts';
import type { Paper } from '../parts/paper.ts';
import type { At, Send } from './scene.ts';

/** The link is being opened, or opens nothing. */
export function opening({ flow, office }: At<'opening'>, send: Send): TemplateResult {
  const code = flow.problem?.code ?? (flow.token ? undefined : 'token-missing');
  return html`<h2 part="heading" tabindex="-1">${msg('Je afspraak')}</h2>
    ${code
      ? html`${notice(html`<p>${problemText(code)}</p><p>${msg('Telefoon:')} ${telephoneLink(office.telephone)}</p>`)}
          ${mayPass(code) ? action(msg('Probeer opnieuw'), () => send({ type: 'sent' })) : nothing} ${anew(send)}`
      : nothing}`;
}

/** The booking as it is, and what can still be done with it. */
export function booking(scene: At<'booking'>, send: Send, paper: Paper): TemplateResult {
  const { flow, office, locale } = scene;
  const ahead = flow.booking.status === 'booked' && Date.parse(flow.booking.start) > Date.now();
  return html`<h2 part="heading" tabindex="-1">${msg('Je afspraak')}</h2>
    ${appointment(flow.booking.start, office, locale)} ${about(scene)}
    ${ahead
      ? html`${action(msg('Verzet de afspraak'), () => send({ type: 'move-wanted' }), true)}
          ${action(msg('Annuleer de afspraak'), () => send({ type: 'cancel-wanted' }))}
          ${action(msg('Zet in mijn agenda'), () => paper.save(flow.token))}`
      : html`${notice(html`<p>${msg('Deze afspraak is voorbij of bezig. Verzetten of annuleren kan niet meer.')}</p>`)} ${anew(send)}`}`;
}

/** From when to when, before anything changes. */
export function moveCheck({ flow, office, locale }: At<'move-check'>, send: Send): TemplateResult {
  return html`<h2 part="heading" tabindex="-1">${msg('Verzet je de afspraak?')}</h2>
    ${failure(flow.problem, office.telephone)}
    <dl>
      <div><dt>${msg('Nu')}</dt><dd><bdi>${momentText(locale, flow.booking.start)}</bdi></dd></div>
      <div><dt>${msg('Wordt')}</dt><dd><b><bdi>${momentText(locale, flow.start)}</bdi></b></dd></div>
    </dl>
    ${action(msg('Ja, verzet de afspraak'), () => send({ type: 'sent' }), true)} ${backButton(send)}`;
}

/** The second, explicit word before a time is given away. */
export function cancel({ flow, office, locale }: At<'cancel'>, send: Send): TemplateResult {
  return html`<h2 part="heading" tabindex="-1">${msg('Annuleer je de afspraak?')}</h2>
    ${failure(flow.problem, office.telephone)}
    <p>${msg('Het moment gaat dan naar iemand anders.')}</p>
    ${appointment(flow.booking.start, office, locale)}
    ${action(msg('Ja, annuleer'), () => send({ type: 'sent' }), true)} ${action(msg('Nee, terug'), () => send({ type: 'back' }))}`;
}

export function moved(scene: At<'moved'>, send: Send, paper: Paper): TemplateResult {
  const { flow, office, locale } = scene;
  return html`${mark()}
    <h2 part="heading" tabindex="-1">${msg('Je afspraak is verzet')}</h2>
    ${appointment(flow.booking.start, office, locale)} ${about(scene)}
    ${action(msg('Zet in mijn agenda'), () => paper.save(flow.token))} ${action(msg('Druk af'), paper.print)}
    ${action(msg('Verzet opnieuw of annuleer'), () => send({ type: 'link-opened', token: flow.token, booking: flow.booking }))}`;
}

export function cancelled({ flow, office, locale }: At<'cancelled'>, send: Send, paper: Paper): TemplateResult {
  return html`${mark()}
    <h2 part="heading" tabindex="-1">${msg('Je afspraak is geannuleerd')}</h2>
    ${appointment(flow.booking.start, office, locale, true)}
    ${action(msg('Haal uit mijn agenda'), () => paper.save(flow.token))} ${anew(send)}`;
}

function about({ flow, products }: At<'booking' | 'moved'>): TemplateResult {
  return html`${referenceNumber(flow.booking.reference)}
    <p>${products.find(({ id }) => id === flow.booking.product)?.name}</p>`;
}

const anew = (send: Send): TemplateResult => action(msg('Maak een nieuwe afspraak'), () => send({ type: 'another-wanted' }));

function action(text: string, act: () => void, main = false): TemplateResult {
  return html`<button class=${main ? 'primary' : 'secondary'} part="button" @click=${act}>${text}</button>`;
}
