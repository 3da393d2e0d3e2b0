import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { CallBackField } from '../flow/otherwise-flow.ts';
import { fieldText, mayPass } from '../i18n/problem-text.ts';
import { waitingText } from '../i18n/waiting-text.ts';
import { action, backButton, mainAction } from '../parts/action.ts';
import { mark } from '../parts/appointment.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { failure } from '../parts/failure.ts';
import { field } from '../parts/field.ts';
import { form } from '../parts/form.ts';
import { heading } from '../parts/heading.ts';
import { telephoneLink } from '../parts/notice.ts';
import type { At, Send } from './scene.ts';

/** Whom we call, at which number, and before which day if there is one. */
export function callBack({ flow, office, products }: At<'call-back'>, send: Send): TemplateResult {
  const { typed, errors, problem, deadline } = flow;
  const found = (Object.entries(errors) as [CallBackField, string][]).map(([name, code]): [CallBackField, string] => [name, textOf(name, code)]);
  const error = (name: CallBackField) => errors[name] && textOf(name, errors[name]);
  const fields = html`${found.length ? errorSummary(found) : failure(problem, office.telephone, waitingText)}
    ${field({ id: 'name', label: msg('Naam'), error: error('name'), value: typed.name, type: 'text', autocomplete: 'name', typed: (name) => void send({ type: 'typed', typed: { name } }) })}
    ${field({
      id: 'phone',
      label: msg('Telefoonnummer'),
      hint: msg('Buiten België? Begin met + en het landnummer'),
      error: error('phone'),
      value: typed.phone,
      type: 'tel',
      autocomplete: 'tel',
      typed: (phone) => void send({ type: 'typed', typed: { phone } }),
    })}
    ${field({
      id: 'deadline',
      label: msg('Moet je vóór een bepaalde dag iets doen?'),
      hint: msg('Kies die dag. Is er geen, laat dit dan leeg.'),
      error: error('deadline'),
      value: deadline,
      type: 'date',
      autocomplete: 'off',
      typed: (value) => void send({ type: 'deadline-typed', deadline: value }),
    })}
    <div class="quiet">
      <slot name="privacy"><p>${msg('We gebruiken je gegevens alleen om je te bellen.')}</p></slot>
    </div>
    ${mainAction(problem && mayPass(problem.code) ? msg('Probeer opnieuw') : msg('Vraag dat we je bellen'))}`;
  return html`${heading(msg('Op welk nummer bellen we je?'))}
    <p><b>${products.find(({ id }) => id === flow.product)?.name}</b></p>
    ${form(fields, () => send({ type: 'sent' }))} ${backButton(send)}`;
}

/** Noted, and no more promised than that. */
export function calledBack({ flow, office }: At<'called-back'>, send: Send): TemplateResult {
  return html`${mark()} ${heading(msg('We bellen je'))}
    <p>${msg('We noteerden je vraag, met dit nummer:')} <b><bdi>${flow.typed.phone}</bdi></b></p>
    <p>${msg('We weten nog niet wanneer we je bellen. Een afspraak heb je hiermee nog niet.')}</p>
    <p>${msg('Kan het niet wachten? Bel ons zelf:')} ${telephoneLink(office.telephone)}</p>
    ${office.reachedBy && !flow.token ? action(msg('Zet me ook op de wachtlijst'), () => send({ journey: 'waiting', type: 'list-wanted' })) : nothing} ${backButton(send)}`;
}

const textOf = (name: CallBackField, code: string): string => (name === 'deadline' ? msg('Kies een dag, of laat dit leeg.') : fieldText(name, code));
