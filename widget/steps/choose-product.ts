import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Office, Product, Referral } from '../../server/contract/product.ts';
import { backButton } from '../parts/action.ts';
import { notice } from '../parts/notice.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

/** What do you come for? First, what everybody must know today, and for whom the whole office is the wrong one. */
export function chooseProduct({ flow, office, products }: At<'product'>, send: Send): TemplateResult {
  const said = office.notice;
  return html`${said
      ? notice(html`${said.closed ? html`<p>${msg('Het Infopunt is vandaag gesloten.')}</p>` : nothing}${said.text ? html`<p lang=${said.language!} dir="auto">${said.text}</p>` : nothing}`)
      : nothing}
    ${heading(msg('Waarover wil je info?'))}
    <p class="quiet">${msg('Kies één onderwerp. Kom je voor meer onderwerpen of met meer personen? Maak dan voor elk een afspraak.')}</p>
    ${office.referrals.length ? notice(office.referrals.map((referral) => html`<p>${referral.when} ${otherOffice(office, referral)}</p>`)) : nothing}
    <ul class="cards">
      ${office.triage
        ? html`<li><button class="card unsure" part="card" @click=${() => send({ journey: 'triage', type: 'unsure' })}>
            <b>${msg('Weet je het niet zeker?')}</b><span>${msg('Beantwoord een paar korte vragen')}</span>
          </button></li>`
        : nothing}
      ${products.map(
        (product) => html`<li lang=${product.language} dir="auto">
          <button class="card" part="card" @click=${() => send(chosen(product))}>
            <b>${product.name}</b><span>${product.summary}</span>
          </button>
        </li>`,
      )}
    </ul>
    ${flow.before ? backButton(send) : nothing}`;
}

/** The way to an office that visitors mistake for this one. */
export function otherOffice(office: Office, referral: Referral): unknown {
  const other = office.otherOffices.find(({ id }) => id === referral.office);
  return other ? html`<a href=${other.url}>${msg(str`Ga naar ${other.name}`)}</a>` : nothing;
}

export function chosen(product: Product, preset = false) {
  const hasLines = !!(product.about || product.notFor || product.referrals.length || product.asksDeadline);
  return { type: 'product-chosen', product: product.id, hasLines, preset } as const;
}
