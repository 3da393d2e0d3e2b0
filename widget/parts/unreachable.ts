import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { telephoneLink } from './notice.ts';

/** The office cannot be reached at all: what else the visitor can do, and what the page itself offers. */
export function unreachable(telephone: string, retry: () => void): TemplateResult {
  return html`<div class="notice" part="notice">
      <p><b>${msg('We kunnen nu geen afspraken tonen.')}</b></p>
      ${telephone ? html`<p>${msg('Telefoon:')} ${telephoneLink(telephone)}</p>` : nothing}
      <slot></slot>
    </div>
    <button class="secondary" part="button" @click=${retry}>${msg('Probeer opnieuw')}</button>`;
}
