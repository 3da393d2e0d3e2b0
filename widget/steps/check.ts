import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { momentText } from '../i18n/dates.ts';
import { mayPass } from '../i18n/problem-text.ts';
import { backButton, mainAction } from '../parts/action.ts';
import { changeButton } from '../parts/chosen-line.ts';
import { houseRules } from '../parts/house-rules.ts';
import { failure } from '../parts/failure.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

/** Everything once more, and one button that says what it does. */
export function check({ flow, office, products, locale }: At<'check'>, send: Send): TemplateResult {
  const { typed, problem } = flow;
  const product = products.find(({ id }) => id === flow.product);
  return html`${heading(msg('Klopt alles?'))}
    ${failure(problem, office.telephone)}
    <dl>
      ${fact(msg('Onderwerp'), product?.name, 'product')} ${fact(msg('Wanneer'), momentText(locale, flow.start), 'time')}
      ${fact(msg('Voor wie'), typed.name, 'contact')} ${fact(msg('Contact'), typed[typed.by], 'contact')}
    </dl>
    ${houseRules(office)}
    ${mainAction(problem && mayPass(problem.code) ? msg('Probeer opnieuw') : msg('Bevestig de afspraak'), () => send({ type: 'sent' }))}
    ${backButton(send)}`;

  function fact(name: string, value: string | undefined, step: 'product' | 'time' | 'contact'): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd><bdi>${value}</bdi></dd>
      <dd>${changeButton(name, () => send({ type: 'change-wanted', step }))}</dd>
    </div>`;
  }
}
