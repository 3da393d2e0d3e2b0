import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Times } from '../flow/times.ts';
import { momentText } from '../i18n/dates.ts';
import { problemText } from '../i18n/problem-text.ts';
import type { Send } from '../steps/scene.ts';
import { alarm, notice, telephoneLink } from './notice.ts';

/** No free times to show, or no more of them: why, and always a way on. */
export function timesTrouble({ asking, days, next }: Times, locale: string, telephone: string, send: Send): unknown {
  if (asking.state === 'waiting') return nothing;
  if (asking.state === 'failed') {
    return html`${alarm(html`<p>${problemText(asking.problem.code)}</p>`)}
      <button class="secondary" part="button" @click=${() => send({ type: 'times-asked-again' })}>${msg('Probeer opnieuw')}</button>`;
  }
  if (next) return later(next);
  return days.length ? nothing : notice(html`<p><b>${msg('Alles is volzet.')}</b></p><p>${byTelephone()}</p>`);

  function later(start: string): TemplateResult {
    return html`${notice(
        html`<p><b>${days.length ? msg('Daarna is alles even volzet.') : msg('De eerste vier weken zijn volzet.')}</b></p>
          <p>${msg(str`Het eerste vrije moment is ${momentText(locale, start)}.`)}</p>
          <p>${byTelephone()}</p>`,
      )}
      <button class="primary" part="button" @click=${() => send({ type: 'next-wanted' })}>${msg('Toon dat moment')}</button>`;
  }

  function byTelephone(): TemplateResult {
    return html`${msg('Kun je niet wachten, of past niets? Bel')} ${telephoneLink(telephone)}.`;
  }
}
