import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type { LinkRequest } from '../../server/contract/booking.ts';
import { manageText } from '../i18n/manage-text.ts';
import { action, mainAction } from '../parts/action.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { failure } from '../parts/failure.ts';
import { type Field, field } from '../parts/field.ts';
import { form } from '../parts/form.ts';
import { heading } from '../parts/heading.ts';
import { notice, telephoneLink } from '../parts/notice.ts';
import type { At, Send } from './scene.ts';

/** There is no link, or it opens nothing: it can be sent again to the contact of the booking. */
export function noLink({ flow, office }: At<'no-link'>, send: Send): TemplateResult {
  const { asked, missing, problem, why } = flow;
  const texts = { reference: msg('Vul je nummer in, bijvoorbeeld K7 42 DM'), contact: msg('Vul je e-mailadres of telefoonnummer in') };
  const line = (id: keyof LinkRequest, label: string, autocomplete: Field['autocomplete'], hint?: string) =>
    field({
      id,
      label,
      hint,
      error: missing.includes(id) ? texts[id] : undefined,
      value: asked[id],
      type: 'text',
      autocomplete,
      typed: (value) => void send({ type: 'link-typed', asked: { [id]: value } }),
    });
  const fields = html`${errorSummary(missing.map((id) => [id, texts[id]]))} ${failure(problem, office.telephone)}
    ${line('reference', msg('Nummer van je afspraak'), 'off')}
    ${line('contact', msg('Je e-mailadres of telefoonnummer'), 'off', msg('Hetzelfde als toen je de afspraak maakte'))}
    ${mainAction(msg('Stuur mijn link opnieuw'))}`;
  return html`${heading(msg('Je afspraak'))}
    ${notice(html`<p>${manageText(why)}</p><p>${msg('Telefoon:')} ${telephoneLink(office.telephone)}</p>`)}
    <h3>${msg('Ben je de link kwijt?')}</h3>
    ${form(fields, () => send({ type: 'sent' }))} ${anew(send)}`;
}

/** The same whether or not there is such a booking: nobody learns who has one. */
export function linkSent({ office }: At<'link-sent'>, send: Send): TemplateResult {
  return html`${heading(msg('Kijk in je berichten'))}
    <p>${msg('Klopt wat je invulde? Dan krijg je de link van ons, op het adres of nummer waarmee de afspraak gemaakt is.')}</p>
    <p>${msg('Krijg je niets? Bel')} ${telephoneLink(office.telephone)}.</p>
    ${anew(send)}`;
}

export const anew = (send: Send): TemplateResult => action(msg('Maak een afspraak'), () => send({ type: 'another-wanted' }));
