import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { backButton } from '../parts/back-button.ts';
import { failure } from '../parts/failure.ts';
import { field } from '../parts/field.ts';
import type { At, Send } from './scene.ts';

/** The code that was sent to the contact; only offices that verify contacts ask for it. */
export function code({ flow, office }: At<'code'>, send: Send): TemplateResult {
  return html`<h2 part="heading" tabindex="-1">${msg('Typ de code')}</h2>
    <p>${msg(str`We stuurden een code naar ${flow.pending.sentTo}. Je moment blijft intussen voor jou.`)}</p>
    ${failure(flow.problem, office.telephone)}
    <form novalidate @submit=${submit}>
      ${field({
        id: 'code',
        label: msg('Code'),
        hint: msg('Spaties mogen'),
        value: flow.code,
        type: 'text',
        autocomplete: 'one-time-code',
        typed: (value) => void send({ type: 'code-typed', code: value }),
      })}
      <button class="primary" part="button">${msg('Bevestig de afspraak')}</button>
    </form>
    ${backButton(send)}`;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    void send({ type: 'sent' });
  }
}
