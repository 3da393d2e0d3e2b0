import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { ContactField, Typed } from '../flow/contact.ts';
import { fieldText } from '../i18n/problem-text.ts';
import { backButton, mainAction } from '../parts/action.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { field } from '../parts/field.ts';
import { form } from '../parts/form.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

/** Who comes, and how they are reached. No more than the office needs. */
export function contact({ flow, office }: At<'contact' | 'waiting-contact'>, send: Send): TemplateResult {
  const { typed, errors } = flow;
  // Then the browser proposes no name: the one that it knows is the helper's.
  const helps = typed.comes === 'other';
  const { reachedBy = ['email', 'phone'] } = office;
  const by = reachedBy.includes(typed.by) ? typed.by : reachedBy[0]!;
  const textOf = (name: ContactField) => errors[name] && fieldText(name, errors[name]);
  const type = (name: ContactField) => (value: string) => void send({ type: 'typed', typed: { [name]: value } });
  const fields = html`${errorSummary((Object.entries(errors) as [ContactField, string][]).map(([name, code]) => [name, fieldText(name, code)]))}
    ${field({
      id: 'name',
      label: msg('Naam'),
      hint: helps ? msg('De naam van wie komt. Berichten gaan naar jou.') : undefined,
      error: textOf('name'),
      value: typed.name,
      type: 'text',
      autocomplete: helps ? 'off' : 'name',
      typed: type('name'),
    })}
    <div class="choices">
      <label><input type="checkbox" .checked=${helps} @change=${() => send({ type: 'typed', typed: { comes: helps ? 'self' : 'other' } })} />${msg('Ik maak de afspraak voor iemand anders')}</label>
    </div>
    ${reachedBy.length > 1
      ? html`<fieldset>
          <legend>${msg('Hoe kunnen we je bereiken?')}</legend>
          <div class="choices">${choice('email', msg('Met e-mail'))} ${choice('phone', msg('Met de telefoon'))}</div>
        </fieldset>`
      : nothing}
    ${by === 'email'
      ? field({
          id: 'email',
          label: msg('E-mailadres'),
          error: textOf('email'),
          value: typed.email,
          type: 'email',
          autocomplete: 'email',
          typed: type('email'),
        })
      : field({
          id: 'phone',
          label: msg('Telefoonnummer'),
          hint: msg('Buiten België? Begin met + en het landnummer'),
          error: textOf('phone'),
          value: typed.phone,
          type: 'tel',
          autocomplete: 'tel',
          typed: type('phone'),
        })}
    <div class="quiet">
      <p>${msg('Kunnen we je zo niet bereiken? Bel ons, of kom naar de balie.')}</p>
      <slot name="privacy"><p>${msg('We gebruiken je gegevens alleen voor deze afspraak.')}</p></slot>
    </div>
    ${mainAction(msg('Verder'))}`;
  return html`${heading(msg('Voor wie is de afspraak?'))} ${form(fields, () => send({ type: 'contact-given', by }))} ${backButton(send)}`;

  function choice(way: Typed['by'], text: string): TemplateResult {
    const choose = () => send({ type: 'typed', typed: { by: way } });
    return html`<label><input type="radio" name="by" value=${way} .checked=${by === way} @change=${choose} />${text}</label>`;
  }
}
