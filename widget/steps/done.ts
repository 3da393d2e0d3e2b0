import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { appointment, mark, referenceNumber } from '../parts/appointment.ts';
import { houseRules } from '../parts/house-rules.ts';
import type { Paper } from '../parts/paper.ts';
import { action } from '../parts/action.ts';
import { sooner } from '../parts/sooner.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

/** It is done, and nobody can doubt it: when, where, the number, what to bring and how to undo it. */
export function done({ flow, office, products, locale }: At<'done'>, send: Send, paper: Paper): TemplateResult {
  const { booked, typed } = flow;
  const product = products.find(({ id }) => id === booked.product);
  return html`${mark()}
    ${heading(msg('Je afspraak staat vast'))}
    ${appointment(booked.start, office, locale)} ${referenceNumber(booked.reference)}
    <p lang=${product?.language}>${product?.name}</p>
    ${booked.sentTo ? html`<p>${msg(str`We stuurden een bevestiging naar ${booked.sentTo}.`)}</p>` : nothing}
    ${typed.comes === 'other' ? html`<p>${msg(str`Geef de datum, het adres en het nummer aan ${typed.name}.`)}</p>` : nothing}
    ${product?.bring.length
      ? html`<h3>${msg('Breng mee')}</h3>
          <ul class="bullets" lang=${product.language} dir="auto">${product.bring.map((item) => html`<li>${item}</li>`)}</ul>`
      : nothing}
    ${houseRules(office)}
    <p class="quiet">
      ${booked.sentTo ? nothing : msg('We sturen geen bericht: bewaar je nummer, of maak een foto van dit scherm.')}
      ${msg('Kun je niet komen? Verzet of annuleer hieronder, of bel.')}
    </p>
    <div class="actions">
      ${action(msg('Zet in mijn agenda'), () => paper.save(booked.manageToken))}
      ${action(msg('Druk af'), paper.print)}
      <a class="secondary" part="button" href=${booked.manageLink} @click=${manage}>${msg('Verzet of annuleer de afspraak')}</a>
      ${booked.sentTo ? sooner(send) : nothing}
      ${action(msg('Nog iemand? Maak nog een afspraak'), () => send({ type: 'another-wanted' }))}
    </div>`;

  /** A real link, to keep or to open elsewhere; pressed here, it opens here. */
  function manage(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void send({ journey: 'manage', type: 'link-opened', token: booked.manageToken, booking: { ...booked, ...(flow.talk && { talkLanguage: flow.talk }) } });
  }
}
