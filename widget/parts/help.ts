import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type { Office } from '../../server/contract/product.ts';
import { telephoneLink } from './notice.ts';

/** Whom to call and where to come: below every step, in the same place. Not while somebody waits: what comes would push it down. */
export const help = ({ telephone, address: { street, postalCode, city } }: Office): TemplateResult =>
  html`<p class="quiet" part="help">${msg('Hulp nodig?')} ${telephoneLink(telephone)}<br />${street}, ${postalCode} ${city}</p>`;
