import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { hourText } from '../i18n/dates.ts';
import { problemText } from '../i18n/problem-text.ts';
import { action, mainAction } from '../parts/action.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { failure } from '../parts/failure.ts';
import { field } from '../parts/field.ts';
import { form } from '../parts/form.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

/** The code that was sent to the contact. Nothing ends here by itself: a late code is sent in like any other. */
export function code({ flow, office }: At<'code'>, send: Send): TemplateResult {
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
    ${mainAction(msg('Bevestig de afspraak'))}`;
  return html`${heading(msg('Typ de code'))}
    <p>
      ${msg(str`We stuurden een code naar ${pending.sentTo}.`)} ${typed.by === 'email' ? msg('Kijk ook bij je ongewenste e-mail.') : nothing}
    </p>
    <p>${msg(str`Dit moment blijft van jou tot ${hourText(pending.expiresAt)} (Gentse tijd). Stuur je de code opnieuw, dan blijft het langer van jou.`)}</p>
    ${form(fields, () => send({ type: 'sent' }))}
    ${action(msg('Stuur de code opnieuw'), () => send({ type: 'code-wanted-again' }))}
    ${action(typed.by === 'email' ? msg('Verander je e-mailadres') : msg('Verander je telefoonnummer'), () => send({ type: 'change-wanted', step: 'contact' }))}`;
}
