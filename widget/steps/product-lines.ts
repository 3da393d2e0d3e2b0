import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Product, Referral } from '../../server/contract/product.ts';
import { action, backButton, mainAction } from '../parts/action.ts';
import { notice } from '../parts/notice.ts';
import { chosen, otherOffice } from './choose-product.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

/** The product's own lines: for whom it is, for whom it is not, and where else to go. */
export function productLines({ flow, office, products }: At<'about'>, send: Send): TemplateResult {
  const product = products.find(({ id }) => id === flow.product);
  return html`<div lang=${product?.language ?? nothing} dir="auto">
      ${heading(product?.name)}
      <p>${product?.about || product?.summary}</p>
      ${product?.notFor ? notice(html`<p>${product.notFor}</p>`) : nothing}
    </div>
    ${product?.referrals.map(
      (referral) => html`<div class="referral">
        <p lang=${product.language} dir="auto">${referral.when}</p>
        <p>${wayOut(referral)}</p>
      </div>`,
    )}
    ${mainAction(msg('Kies een moment'), () => send(product?.asksDeadline ? { journey: 'deadline', type: 'deadline-asked' } : { type: 'lines-read' }))}
    ${flow.preset ? otherProduct(send) : backButton(send)}`;

  function wayOut(referral: Referral): unknown {
    const other = products.find(({ id }) => id === referral.product);
    return other ? toProduct(other) : otherOffice(office, referral);
  }

  function toProduct(other: Product): TemplateResult {
    return html`<button class="link" lang=${other.language} @click=${() => send(chosen(other))}>${msg(str`Ga naar ${other.name}`)}</button>`;
  }
}

const otherProduct = (send: Send): TemplateResult =>
  action(msg('Kies een ander onderwerp'), () => send({ type: 'change-wanted', step: 'product' }));
