import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { ContactErrors, ContactField } from '../flow/contact.ts';
import { fieldText } from '../i18n/problem-text.ts';
import { backButton, mainAction } from '../parts/action.ts';
import { field } from '../parts/field.ts';
import { alarm } from '../parts/alarm.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

/** Who comes, and how they are reached. No more than the office needs. */
export function contact({ flow }: At<'contact'>, send: Send): TemplateResult {
  const { typed, errors } = flow;
  const textOf = (name: ContactField) => errors[name] && fieldText(name, errors[name]);
  const type = (name: ContactField) => (value: string) => void send({ type: 'typed', typed: { [name]: value } });
  return html`${heading(msg('Voor wie is de afspraak?'))}
    <form novalidate @submit=${submit}>
      ${summary(errors)}
      ${field({
        id: 'name',
        label: msg('Naam'),
        error: textOf('name'),
        value: typed.name,
        type: 'text',
        autocomplete: 'name',
        typed: type('name'),
      })}
      <fieldset>
        <legend>${msg('Hoe kunnen we je bereiken?')}</legend>
        <div class="choices">${choice('email', msg('Met e-mail'))} ${choice('phone', msg('Met de telefoon'))}</div>
      </fieldset>
      ${typed.by === 'email'
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
        <slot name="privacy"><p>${msg('We gebruiken je gegevens alleen voor deze afspraak.')}</p></slot>
      </div>
      ${mainAction(msg('Verder'))}
    </form>
    ${backButton(send)}`;

  function choice(by: 'email' | 'phone', text: string): TemplateResult {
    const choose = () => send({ type: 'typed', typed: { by } });
    return html`<label><input type="radio" name="by" value=${by} .checked=${typed.by === by} @change=${choose} />${text}</label>`;
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    await send({ type: 'contact-given' });
    // Pressed again with the same summary in place, the focus goes there again.
    form.querySelector<HTMLElement>('[data-urgent]')?.focus();
  }
}

/** All that is wrong, at the top, each with the way to its field. */
function summary(errors: ContactErrors): unknown {
  const found = Object.entries(errors) as [ContactField, string][];
  if (!found.length) return nothing;
  return alarm(
    html`<p><b>${msg('Er is nog iets na te kijken')}</b></p>
      <ul>
        ${found.map(([name, code]) => html`<li><a href="#${name}" @click=${(event: Event) => goTo(event, name)}>${fieldText(name, code)}</a></li>`)}
      </ul>`,
  );
}

/** A fragment does not reach into a shadow root, and the address belongs to the page. */
function goTo(event: Event, id: string): void {
  event.preventDefault();
  ((event.target as Element).getRootNode() as ShadowRoot).getElementById(id)?.focus();
}
