import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { FlowEvent } from '../flow/flow.ts';
import { momentText } from '../i18n/dates.ts';
import { languageText } from '../i18n/language-text.ts';
import { DUTCH } from '../i18n/locale.ts';
import { mayPass } from '../i18n/problem-text.ts';
import { talkText } from '../i18n/talk-text.ts';
import { backButton, mainAction } from '../parts/action.ts';
import { changeButton } from '../parts/chosen-line.ts';
import { houseRules } from '../parts/house-rules.ts';
import { failure } from '../parts/failure.ts';
import { talkMark } from '../parts/talk-mark.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

/** Everything once more, and one button that says what it does. */
export function check({ flow, office, products, locale }: At<'check'>, send: Send): TemplateResult {
  const { typed, problem, talk } = flow;
  const product = products.find(({ id }) => id === flow.product);
  return html`${heading(msg('Klopt alles?'))}
    ${failure(problem, office.telephone)}
    <dl>
      ${fact(msg('Onderwerp'), html`<bdi lang=${product?.language}>${product?.name}</bdi>`, changed('product'))} ${fact(msg('Wanneer'), momentText(locale, flow.start), changed('time'))}
      ${fact(msg('Voor wie'), typed.name, changed('contact'))} ${fact(msg('Contact'), typed[typed.by], changed('contact'))}
      ${talk ? fact(msg('Taal van het gesprek'), languageText(locale, talk), { journey: 'talk', type: 'talk-asked' }, mark(talk)) : nothing}
    </dl>
    ${houseRules(office)}
    ${mainAction(problem && mayPass(problem.code) ? msg('Probeer opnieuw') : msg('Bevestig de afspraak'), () => send({ type: 'sent' }))}
    ${backButton(send)}`;

  function fact(name: string, value: unknown, change: FlowEvent, more: unknown = nothing): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd><bdi>${value}</bdi>${more}</dd>
      <dd>${changeButton(name, () => send(change))}</dd>
    </div>`;
  }

  function mark(language: string): unknown {
    const spoken = language === DUTCH || flow.spoken;
    return spoken === undefined ? nothing : html` ${talkMark(spoken, spoken ? msg('spreekt je consulent') : talkText(false, ''))}`;
  }
}

const changed = (step: 'product' | 'time' | 'contact'): FlowEvent => ({ type: 'change-wanted', step });
