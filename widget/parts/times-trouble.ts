import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Times } from '../flow/times.ts';
import { momentText } from '../i18n/dates.ts';
import { problemText } from '../i18n/problem-text.ts';
import type { Send } from '../steps/scene.ts';
import { action, mainAction } from './action.ts';
import { alarm } from './alarm.ts';
import { notice, telephoneLink } from './notice.ts';

/** No free times to show, or no more of them: why, and always a way on. */
export function timesTrouble({ asking, days, next }: Times, locale: string, telephone: string, send: Send): unknown {
  if (asking.state === 'waiting') return nothing;
  if (asking.state === 'failed') {
    return html`${alarm(html`<p>${problemText(asking.problem.code)}</p>`, 'no-times')}
      ${action(msg('Probeer opnieuw'), () => send({ type: 'times-asked-again' }))}`;
  }
  return html`${next ? later(next) : days.length ? nothing : notice(html`<p><b>${msg('Alles is volzet.')}</b></p><p>${msg('Telefoon:')} ${telephoneLink(telephone)}</p>`)}
    ${action(msg('Niets gevonden dat past?'), () => send({ journey: 'waiting', type: 'nothing-suits' }))}`;

  function later(start: string): TemplateResult {
    return html`${notice(
        html`${days.length ? nothing : html`<p><b>${msg('Alles is even volzet.')}</b></p>`}
          <p>${msg(str`Het eerste vrije moment is ${momentText(locale, start)}.`)}</p>`,
      )}
      ${mainAction(msg('Toon dat moment'), () => send({ type: 'next-wanted' }))}`;
  }
}
