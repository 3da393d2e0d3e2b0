import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { appointment, mark, referenceNumber } from '../parts/appointment.ts';
import { houseRules } from '../parts/house-rules.ts';
import { telephoneLink } from '../parts/notice.ts';
import type { Paper } from '../parts/paper.ts';
import type { At, Send } from './scene.ts';

/** It is done, and nobody can doubt it: when, where, the number, what to bring and how to undo it. */
export function done({ flow, office, products, locale }: At<'done'>, send: Send, paper: Paper): TemplateResult {
  const { booked } = flow;
  const product = products.find(({ id }) => id === booked.product);
  return html`${mark()}
    <h2 part="heading" tabindex="-1">${msg('Je afspraak staat vast')}</h2>
    ${appointment(booked.start, office, locale)} ${referenceNumber(booked.reference)}
    <p>${product?.name}</p>
    ${product?.bring.length
      ? html`<h3>${msg('Breng mee')}</h3>
          <ul class="bullets" lang=${product.language}>${product.bring.map((item) => html`<li>${item}</li>`)}</ul>`
      : nothing}
    ${houseRules(office)}
    <p class="quiet">
      ${flow.verified ? nothing : msg('We sturen geen bericht: bewaar je nummer, of maak een foto van dit scherm.')}
      ${msg('Kun je niet komen? Verzet of annuleer hieronder, of bel')} ${telephoneLink(office.telephone)}.
    </p>
    <div class="actions">
      <button class="secondary" part="button" @click=${() => paper.save(booked.manageToken)}>${msg('Zet in mijn agenda')}</button>
      <button class="secondary" part="button" @click=${paper.print}>${msg('Druk af')}</button>
      <a class="secondary" part="button" href=${booked.manageLink} @click=${manage}>${msg('Verzet of annuleer de afspraak')}</a>
      <button class="secondary" part="button" @click=${() => send({ type: 'another-wanted' })}>${msg('Nog iemand? Maak nog een afspraak')}</button>
    </div>`;

  /** A real link, to keep or to open elsewhere; pressed here, it opens here. */
  function manage(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void send({ type: 'link-opened', token: booked.manageToken, booking: { ...booked } });
  }
}
