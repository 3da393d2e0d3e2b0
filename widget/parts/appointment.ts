import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Office } from '../../server/contract/product.ts';
import { dateText, hourText } from '../i18n/dates.ts';

/** When and where, large enough to be found again on a screenshot at the desk. */
export function appointment(start: string, office: Office, locale: string, cancelled = false): TemplateResult {
  const { street, postalCode, city } = office.address;
  const when = html`${dateText(locale, start)}<br /><bdi>${hourText(start)}</bdi>`;
  return html`<div class="appointment ${cancelled ? 'void' : ''}" part="appointment">
    <p class="when">${cancelled ? html`<s>${when}</s>` : when}</p>
    ${cancelled ? nothing : html`<address>${office.name}<br />${street}<br /><bdi>${postalCode} ${city}</bdi></address>`}
  </div>`;
}

/** The number to read out. */
export const referenceNumber = (reference: string): TemplateResult =>
  html`<p class="reference" part="reference"><span>${msg('Je nummer')}</span> <bdi>${reference}</bdi></p>`;

export const mark = (): TemplateResult => html`<div class="mark" part="mark" aria-hidden="true"></div>`;
