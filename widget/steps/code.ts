import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { hourText } from '../i18n/dates.ts';
import { codeForm } from '../parts/code-form.ts';
import type { At, Send } from './scene.ts';

/** The code that was sent to the contact. Nothing ends here by itself: a late code is sent in like any other. */
export function code({ flow, office }: At<'code'>, send: Send): TemplateResult {
  const kept = msg(str`Dit moment blijft van jou tot ${hourText(flow.pending.expiresAt)} (Gentse tijd). Stuur je de code opnieuw, dan blijft het langer van jou.`);
  return codeForm(flow, office, send, html`<p>${kept}</p>`, msg('Bevestig de afspraak'));
}
