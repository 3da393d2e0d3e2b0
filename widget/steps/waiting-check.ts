import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { wishOf } from '../flow/wished.ts';
import { mayPass } from '../i18n/problem-text.ts';
import { waitingText } from '../i18n/waiting-text.ts';
import { wishTexts } from '../i18n/wish-text.ts';
import { backButton, mainAction } from '../parts/action.ts';
import { changeButton } from '../parts/chosen-line.ts';
import { codeForm } from '../parts/code-form.ts';
import { failure } from '../parts/failure.ts';
import { heading } from '../parts/heading.ts';
import { contact } from './contact.ts';
import type { At, Send } from './scene.ts';

/** Who waits: what the contact of an appointment is, with nothing asked twice. */
export function waitingContact(scene: At<'waiting-contact'>, send: Send): TemplateResult {
  // An office with one way to reach people shows no choice, so what stood on the screen is chosen here.
  return contact(scene, (event) => {
    if (event.type === 'contact-given') void send({ type: 'typed', typed: { by: event.by } });
    return send(event);
  });
}

/** Everything once more before a message is sent. */
export function waitingCheck({ flow, office, products, locale }: At<'waiting-check'>, send: Send): TemplateResult {
  const { typed, problem, product, wish } = flow;
  return html`${heading(msg('Klopt alles?'))}
    ${failure(problem, office.telephone, waitingText)}
    <dl>
      <div><dt>${msg('Onderwerp')}</dt><dd>${products.find(({ id }) => id === product)?.name}</dd></div>
      ${fact(msg('Wanneer'), wishTexts(wishOf(wish), locale), 'time')} ${fact(msg('Voor wie'), [typed.name], 'contact')} ${fact(msg('Contact'), [typed[typed.by]], 'contact')}
    </dl>
    ${mainAction(problem && mayPass(problem.code) ? msg('Probeer opnieuw') : msg('Zet me op de wachtlijst'), () => send({ type: 'sent' }))} ${backButton(send)}`;

  function fact(name: string, lines: string[], step: 'time' | 'contact'): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd>${lines.map((line, index) => html`${index ? html`<br />` : nothing}<bdi>${line}</bdi>`)}</dd>
      <dd>${changeButton(name, () => send({ type: 'change-wanted', step }))}</dd>
    </div>`;
  }
}

/** The code that proves the contact. */
export function waitingCode({ flow, office }: At<'waiting-code'>, send: Send): TemplateResult {
  return codeForm(flow, office, send, html`<p>${msg('Daarna sta je op de wachtlijst.')}</p>`, msg('Zet me op de wachtlijst'));
}
