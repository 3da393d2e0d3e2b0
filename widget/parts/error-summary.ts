import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { alarm } from './alarm.ts';

/** All that is wrong, at the top, each with the way to its field. */
export function errorSummary(found: [field: string, text: string][]): unknown {
  if (!found.length) return nothing;
  return alarm(
    html`<p><b>${msg('Er is nog iets na te kijken')}</b></p>
      <ul>
        ${found.map(([field, text]) => html`<li><a href="#${field}" @click=${(event: Event) => goTo(event, field)}>${text}</a></li>`)}
      </ul>`,
  );
}

/** A fragment does not reach into a shadow root, and the address belongs to the page. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  ((event.target as Element).getRootNode() as ShadowRoot).getElementById(id)?.focus();
}
