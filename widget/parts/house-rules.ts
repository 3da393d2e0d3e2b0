import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Office } from '../../server/contract/product.ts';

/** What everybody must know before coming, in the office's own words. */
export function houseRules({ houseRules: rules }: Office): unknown {
  if (!rules.length) return nothing;
  return html`<h3>${msg('Goed om te weten')}</h3>
    <ul class="bullets">${rules.map((rule) => html`<li>${rule}</li>`)}</ul>`;
}
