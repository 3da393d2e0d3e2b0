import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { dayOf } from '../flow/days.ts';
import { firstFree } from '../flow/deadline-flow.ts';
import { dayText, momentText } from '../i18n/dates.ts';
import { action, backButton, mainAction } from '../parts/action.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { field } from '../parts/field.ts';
import { form } from '../parts/form.ts';
import { heading } from '../parts/heading.ts';
import { notice, telephoneLink } from '../parts/notice.ts';
import type { At, Send } from './scene.ts';

/** Is there a day by which something must be done? Most people say no, or do not know, and go on. */
export function deadline(_: At<'deadline'>, send: Send): TemplateResult {
  return html`${heading(msg('Staat er een datum in je brief, of moet je vóór een bepaalde dag iets doen?'))}
    <p>${msg('Dan zeggen we je of een afspraak op tijd kan zijn.')}</p>
    ${action(msg('Ja'), () => send({ type: 'day-known' }))} ${action(msg('Nee'), () => send({ type: 'no-deadline' }))}
    ${action(msg('Ik weet het niet'), () => send({ type: 'no-deadline' }))} ${backButton(send)}`;
}

export function deadlineDay({ flow }: At<'deadline-day'>, send: Send): TemplateResult {
  const wrong = flow.missing ? msg('Kies een dag') : undefined;
  const fields = html`${errorSummary(wrong ? [['day', wrong]] : [])}
    ${field({
      id: 'day',
      label: msg('De dag'),
      hint: msg('We bewaren deze dag niet.'),
      error: wrong,
      value: flow.day,
      type: 'date',
      autocomplete: 'off',
      typed: (day) => void send({ type: 'day-typed', day }),
    })}
    ${mainAction(msg('Verder'))}`;
  return html`${heading(msg('Vóór welke dag moet je iets doen?'))} ${form(fields, () => send({ type: 'sent' }))} ${backButton(send)}`;
}

/** The day is near, or nothing is free before it: what helps today, and still the way to the times. */
export function deadlineNear({ flow, office, locale }: At<'deadline-near'>, send: Send): TemplateResult {
  const first = firstFree(flow.times);
  return html`${heading(msg('Bel ons vandaag nog'))}
    ${notice(html`<p><b>${msg(str`Je moet iets doen vóór ${dayText(locale, flow.day)}.`)}</b></p>
      <p>${whyNow()}</p>`)}
    <p class="call">${telephoneLink(office.telephone)}</p>
    <p>${msg('Lees de datum in je brief voor aan de telefoon. Kom je langs? Breng de brief mee.')}</p>
    ${action(msg('Ik kan niet bellen: bel mij'), () => send({ journey: 'waiting', type: 'call-back-wanted', deadline: flow.day }))}
    ${action(msg('Toon de vrije momenten'), () => send({ type: 'no-deadline' }))} ${backButton(send)}`;

  function whyNow(): string {
    if (flow.times.asking.state !== 'idle') return msg('Een afspraak na die dag kan te laat zijn.');
    if (!first) return msg('Er is nu geen enkel moment vrij.');
    const moment = momentText(locale, first);
    return dayOf(first) > flow.day
      ? msg(str`Het eerste vrije moment is pas ${moment}. Dat kan te laat zijn.`)
      : msg(str`Het eerste vrije moment is ${moment}. Een afspraak na je datum kan te laat zijn.`);
  }
}
