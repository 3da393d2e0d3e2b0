import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Office } from '../../server/contract/product.ts';
import type { Flow } from '../flow/flow.ts';
import { problemText } from '../i18n/problem-text.ts';
import type { Send } from '../steps/scene.ts';
import { action, mainAction } from './action.ts';
import { errorSummary } from './error-summary.ts';
import { failure } from './failure.ts';
import { field } from './field.ts';
import { form } from './form.ts';
import { heading } from './heading.ts';

/** Asks for the code that was sent to the contact; `kept` says what waits for it, `confirm` what it confirms. */
export function codeForm(flow: Extract<Flow, { code: string }>, office: Office, send: Send, kept: unknown, confirm: string): TemplateResult {
  const { pending, problem, typed } = flow;
  const wrong = problem && ['wrong-code', 'code-missing'].includes(problem.code) ? problemText(problem.code) : undefined;
  const fields = html`${wrong ? errorSummary([['code', wrong]]) : failure(problem, office.telephone)}
    ${field({
      id: 'code',
      label: msg('Code van 6 cijfers'),
      error: wrong,
      value: flow.code,
      type: 'text',
      autocomplete: 'one-time-code',
      typed: (value) => void send({ type: 'code-typed', code: value }),
    })}
    ${mainAction(confirm)}`;
  return html`${heading(msg('Typ de code'))}
    <p>
      ${msg(str`We stuurden een code naar ${pending.sentTo}.`)} ${typed.by === 'email' ? msg('Kijk ook bij je ongewenste e-mail.') : nothing}
    </p>
    ${kept}
    ${form(fields, () => send({ type: 'sent' }))}
    ${action(msg('Stuur de code opnieuw'), () => send({ type: 'code-wanted-again' }))}
    ${action(typed.by === 'email' ? msg('Verander je e-mailadres') : msg('Verander je telefoonnummer'), () => send({ type: 'change-wanted', step: 'contact' }))}`;
}
