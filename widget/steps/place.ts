import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Waiting } from '../../server/contract/waiting.ts';
import { hourText, momentText } from '../i18n/dates.ts';
import { waitingText } from '../i18n/waiting-text.ts';
import { wishTexts } from '../i18n/wish-text.ts';
import { action, mainAction } from '../parts/action.ts';
import { appointment } from '../parts/appointment.ts';
import { failure } from '../parts/failure.ts';
import { heading } from '../parts/heading.ts';
import { howItWorks } from '../parts/how-it-works.ts';
import { notice } from '../parts/notice.ts';
import type { Paper } from '../parts/paper.ts';
import { done } from './done.ts';
import type { At, Scene, Send } from './scene.ts';

// Mail scanners open the links of a letter and press the first button that they find, twice. So the first button of each of
// these screens only shows something else, and so does the first one of what it shows.

export function placeOpening({ flow, office }: At<'place-opening'>, send: Send): TemplateResult {
  const { problem } = flow;
  if (!problem) return heading(msg('De wachtlijst'));
  return html`${heading(msg('De wachtlijst'))} ${failure(problem, office.telephone, waitingText)}
    ${problem.code === 'unknown-wish' ? nothing : action(msg('Probeer opnieuw'), () => send({ type: 'sent' }))} ${anew(send)}`;
}

/** A time that is kept for them: one press takes it. */
export function offered({ flow, office, products, locale }: At<'offered'>, send: Send): TemplateResult {
  const { entry, problem } = flow;
  const { offer, current } = entry;
  if (!offer) return html`${nothing}`;
  return html`<div class="chosen">
      <p><b>${topic(entry, products)}</b></p>
      <button class="link" @click=${() => send({ type: 'place-wanted' })}>${msg('Nu niet: toon mijn plaats op de lijst')}</button>
    </div>
    ${heading(msg('Er is een moment vrij voor jou'))}
    ${failure(problem, office.telephone, waitingText)} ${appointment(offer.start, office, locale)}
    <p>${msg(str`Dit moment blijft van jou tot ${momentText(locale, offer.expiresAt)} (Gentse tijd). Daarna gaat het naar iemand anders.`)}</p>
    ${current
      ? html`<dl>
          <div><dt>${msg('Nu')}</dt><dd><bdi>${momentText(locale, current)}</bdi></dd></div>
          <div><dt>${msg('Wordt')}</dt><dd><b><bdi>${momentText(locale, offer.start)}</bdi></b></dd></div>
        </dl>`
      : nothing}
    ${mainAction(current ? msg('Ja, verzet mijn afspraak') : msg('Ja, neem dit moment'), () => send({ type: 'sent' }))}
    ${action(msg('Dit moment past me niet'), () => send({ type: 'decline-wanted' }))}`;
}

/** How things stand for whoever waits. */
export function place({ flow, office, products, locale }: At<'place'>, send: Send): TemplateResult {
  const { entry, problem, over, token } = flow;
  const { status, current, offer } = entry;
  const waits = status === 'waiting' || status === 'offered';
  return html`${heading(titleOf(status))}
    ${failure(problem, office.telephone, waitingText)}
    ${over ? notice(html`<p>${msg('Het moment dat vrij was, is niet meer van jou. De 2 uur zijn voorbij.')}</p>`) : nothing}
    <p><b>${topic(entry, products)}</b></p>
    ${current && status !== 'taken' ? html`<p>${msg(str`Je afspraak op ${momentText(locale, current)} blijft staan.`)}</p>` : nothing}
    ${offer
      ? html`<p>${msg(str`Er is een moment vrij voor jou, tot ${hourText(offer.expiresAt)}.`)}</p>
          ${action(msg('Toon het vrije moment'), () => send({ type: 'offer-wanted' }))}`
      : nothing}
    ${waits ? waiting() : waited()}`;

  function waiting(): TemplateResult {
    return html`<h3>${msg('Wanneer je kunt')}</h3>
      <ul class="bullets">${wishTexts(entry.wish, locale).map((line) => html`<li>${line}</li>`)}</ul>
      ${howItWorks()}
      ${offer ? nothing : action(msg('Kijk of er iets vrij is'), () => send({ journey: 'waiting', type: 'link-opened', token }))}
      ${action(msg('Haal me van de wachtlijst'), () => send({ type: 'leave-wanted' }))}`;
  }

  function waited(): TemplateResult {
    if (status === 'taken') return action(msg('Toon mijn afspraak'), () => send({ type: 'sent' }));
    return html`${status === 'ended' ? html`<p>${msg('We boden je drie momenten aan, of de dagen die je koos, zijn voorbij.')}</p>` : nothing} ${anew(send)}
      ${action(msg('Vraag dat we je bellen'), () => send({ journey: 'waiting', type: 'call-back-wanted' }))}`;
  }
}

/** The second, explicit word before a time goes to somebody else. */
export function declining({ flow, office, locale }: At<'declining'>, send: Send): TemplateResult {
  const { entry, problem } = flow;
  return html`${heading(msg('Geef je dit moment aan iemand anders?'))}
    ${failure(problem, office.telephone, waitingText)} ${entry.offer ? html`<p><bdi>${momentText(locale, entry.offer.start)}</bdi></p>` : nothing}
    <p>${msg('Het moment gaat dan naar iemand anders. Jij blijft op de wachtlijst staan.')}</p>
    ${mainAction(msg('Nee, toon het moment opnieuw'), () => send({ type: 'back' }))} ${action(msg('Ja, geef het door'), () => send({ type: 'sent' }))}`;
}

/** The second, explicit word before a place is given away. */
export function leaving({ flow, office, locale }: At<'leaving'>, send: Send): TemplateResult {
  const { entry, problem } = flow;
  return html`${heading(msg('Wil je van de wachtlijst gaan?'))}
    ${failure(problem, office.telephone, waitingText)}
    <p>${msg('Je krijgt dan geen berichten meer over vrije momenten.')}</p>
    ${entry.current ? html`<p>${msg(str`Je afspraak op ${momentText(locale, entry.current)} blijft staan.`)}</p>` : nothing}
    ${mainAction(msg('Nee, ik wacht verder'), () => send({ type: 'back' }))} ${action(msg('Ja, haal me van de lijst'), () => send({ type: 'sent' }))}`;
}

/** Their appointment stands at the time that was offered. */
export const swapped = (scene: At<'swapped'>, send: Send, paper: Paper): TemplateResult =>
  done({ ...scene, flow: { ...scene.flow, journey: undefined, step: 'done' } }, send, paper);

const anew = (send: Send): TemplateResult => action(msg('Maak een afspraak'), () => send({ type: 'another-wanted' }));

const topic = ({ product }: Waiting, products: Scene['products']): string | undefined => products.find(({ id }) => id === product)?.name;

function titleOf(status: Waiting['status']): string {
  switch (status) {
    case 'waiting':
    case 'offered':
      return msg('Je staat op de wachtlijst');
    case 'taken':
      return msg('Je hebt een moment genomen');
    case 'left':
      return msg('Je staat niet meer op de wachtlijst');
    case 'ended':
      return msg('Je wacht niet meer op een moment');
  }
}
