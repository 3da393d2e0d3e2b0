import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { backButton, mainAction } from '../parts/action.ts';
import { failure } from '../parts/failure.ts';
import { field } from '../parts/field.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

/** The code that was sent to the contact; only offices that verify contacts ask for it. */
export function code({ flow, office }: At<'code'>, send: Send): TemplateResult {
  return html`${heading(msg('Typ de code'))}
    <p>${msg(str`We stuurden een code naar ${flow.pending.sentTo}. Je moment blijft intussen voor jou.`)}</p>
    ${failure(flow.problem, office.telephone)}
    <form novalidate @submit=${submit}>
      ${field({
        id: 'code',
        label: msg('Code'),
        value: flow.code,
        type: 'text',
        autocomplete: 'one-time-code',
        typed: (value) => void send({ type: 'code-typed', code: value }),
      })}
      ${mainAction(msg('Bevestig de afspraak'))}
    </form>
    ${backButton(send)}`;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    void send({ type: 'sent' });
  }
}
