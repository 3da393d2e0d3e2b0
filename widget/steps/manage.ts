import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { hourText, momentText } from '../i18n/dates.ts';
import { manageText } from '../i18n/manage-text.ts';
import { appointment, mark, referenceNumber } from '../parts/appointment.ts';
import { action, backButton, mainAction } from '../parts/action.ts';
import { failure } from '../parts/failure.ts';
import { notice } from '../parts/notice.ts';
import type { Paper } from '../parts/paper.ts';
import { heading } from '../parts/heading.ts';
import { sooner } from '../parts/sooner.ts';
import { anew } from './no-link.ts';
import type { At, Send } from './scene.ts';

/** The link is being opened, or could not be. */
export function opening({ flow, office }: At<'opening'>, send: Send): TemplateResult {
  return html`${heading(msg('Je afspraak'))}
    ${flow.problem ? html`${failure(flow.problem, office.telephone)} ${action(msg('Probeer opnieuw'), () => send({ type: 'sent' }))} ${anew(send)}` : nothing}`;
}

/** The booking as it is, and what can still be done with it. */
export function booking(scene: At<'booking'>, send: Send, paper: Paper): TemplateResult {
  const { flow, office, locale } = scene;
  const ahead = flow.booking.status === 'booked' && Date.parse(flow.booking.start) > Date.now();
  if (ahead && flow.booking.answer) return moveAsked(scene, send);
  return html`${heading(msg('Je afspraak'))}
    ${appointment(flow.booking.start, office, locale)} ${about(scene)}
    ${ahead
      ? html`${mainAction(msg('Verzet de afspraak'), () => send({ type: 'move-wanted' }))}
          ${office.reachedBy ? sooner(send) : nothing}
          ${action(msg('Annuleer de afspraak'), () => send({ type: 'cancel-wanted' }))}
          ${action(msg('Zet in mijn agenda'), () => paper.save(flow.token))}`
      : html`${notice(html`<p>${manageText('too-late')}</p>`)} ${anew(send)}`}`;
}

/** The office had to move it, and asks. A mail scanner presses the first button that it finds: that one must not answer. */
function moveAsked(scene: At<'booking'>, send: Send): TemplateResult {
  const { flow, office, locale } = scene;
  return html`${heading(msg('We moesten je afspraak verzetten. Past dit moment?'))}
    ${failure(flow.problem, office.telephone)} ${appointment(flow.booking.start, office, locale)} ${about(scene)}
    ${action(msg('Kies een ander moment'), () => send({ type: 'move-wanted' }))} ${mainAction(msg('Ja, dat past'), () => send({ type: 'sent' }))}
    ${action(msg('Annuleer de afspraak'), () => send({ type: 'cancel-wanted' }))}`;
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

export const moved = (scene: At<'moved'>, send: Send, paper: Paper): TemplateResult => settled(msg('Je afspraak is verzet'), scene, send, paper);

export const restored = (scene: At<'restored'>, send: Send, paper: Paper): TemplateResult => settled(msg('Je afspraak staat vast'), scene, send, paper);

function settled(text: string, scene: At<'moved' | 'restored'>, send: Send, paper: Paper): TemplateResult {
  const { flow, office, locale } = scene;
  return html`${mark()}
    ${heading(text)}
    ${appointment(flow.booking.start, office, locale)} ${about(scene)}
    ${action(msg('Zet in mijn agenda'), () => paper.save(flow.token))} ${action(msg('Druk af'), paper.print)}
    ${action(msg('Verzet of annuleer de afspraak'), () => send({ journey: 'manage', type: 'link-opened', token: flow.token, booking: flow.booking }))}`;
}

/** A mail scanner presses the first button that it finds: that one changes nothing. */
export function cancelled({ flow, office, locale }: At<'cancelled'>, send: Send, paper: Paper): TemplateResult {
  const { problem } = flow;
  const { start, undoUntil } = flow.booking;
  return html`${mark()}
    ${heading(msg('Je afspraak is geannuleerd'))}
    ${problem?.code === 'too-late' ? notice(html`<p>${msg('Je kunt dit niet meer ongedaan maken. Maak een nieuwe afspraak.')}</p>`) : failure(problem, office.telephone)}
    ${appointment(start, office, locale, true)}
    ${action(msg('Haal uit mijn agenda'), () => paper.save(flow.token))}
    ${undoUntil && Date.parse(undoUntil) > Date.now() && problem?.code !== 'too-late'
      ? html`<p>${msg(str`Vergist? Je moment blijft van jou tot ${hourText(undoUntil)}.`)}</p>
          ${action(msg('Toch niet annuleren'), () => send({ type: 'undo-wanted' }))}`
      : nothing}
    ${anew(send)}`;
}

function about({ flow, products, retired = [] }: At<'booking' | 'moved' | 'restored'>): TemplateResult {
  return html`${referenceNumber(flow.booking.reference)}
    <p>${[...products, ...retired].find(({ id }) => id === flow.booking.product)?.name}</p>`;
}
