import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { wishTexts } from '../i18n/wish-text.ts';
import { action } from '../parts/action.ts';
import { mark } from '../parts/appointment.ts';
import { heading } from '../parts/heading.ts';
import { howItWorks } from '../parts/how-it-works.ts';
import type { At, Send } from './scene.ts';

/** They are on the list: what happens now, and how to leave it. */
export function onList({ flow, products, locale }: At<'on-list'>, send: Send): TemplateResult {
  const { entry, token } = flow;
  return html`${mark()} ${heading(msg('Je staat op de wachtlijst'))}
    <p><b>${products.find(({ id }) => id === entry.product)?.name}</b> ${wishTexts(entry.wish, locale).map((line) => html`<div>${line}</div>`)}</p>
    ${howItWorks(html`<li>${msg('Wil je niet meer wachten? Ga van de lijst met de link in ons bericht.')}</li>`)}
    <div class="actions">
      <a class="secondary" part="button" href=${entry.waitingLink} @click=${open}>${msg('Toon mijn plaats op de lijst')}</a>
      ${token ? action(msg('Terug naar je afspraak'), () => send({ type: 'back' })) : action(msg('Maak een afspraak voor iets anders'), () => send({ type: 'another-wanted' }))}
    </div>`;

  /** A real link, to keep or to open elsewhere; pressed here, it opens here. */
  function open(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void send({ journey: 'waiting', type: 'link-opened', token: entry.waitingToken! });
  }
}
