import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { hasNoTimes } from '../flow/aside.ts';
import { dayText } from '../i18n/dates.ts';
import { action, mainAction } from '../parts/action.ts';
import { heading } from '../parts/heading.ts';
import { telephoneLink } from '../parts/notice.ts';
import type { At, Send } from './scene.ts';

/** No time is free, or none that suits: when new ones come, and what else there is. */
export function otherwise({ flow, office, products, locale }: At<'otherwise'>, send: Send): TemplateResult {
  const { published, product } = flow;
  const none = hasNoTimes(flow);
  return html`${heading(none ? msg('Alles is nu volzet') : msg('Niets gevonden dat past?'))}
    <p><b>${products.find(({ id }) => id === product)?.name}</b></p>
    <p>
      ${published ? msg(str`Je kunt een moment kiezen tot en met ${dayText(locale, published)}.`) : nothing}
      ${msg('Elke nacht komt er een dag bij. Er komen ook momenten vrij als iemand annuleert.')}
    </p>
    ${office.reachedBy
      ? html`<h3>${msg('Wachtlijst')}</h3>
          <p>${msg('Komt er een moment vrij dat past? Dan krijg jij een bericht. Het is gratis.')}</p>
          ${mainAction(msg('Zet me op de wachtlijst'), () => send({ journey: 'waiting', type: 'list-wanted' }))}`
      : nothing}
    <h3>${msg('Bel ons')}</h3>
    <p class="call">${telephoneLink(office.telephone)}</p>
    ${action(msg('Vraag dat we je bellen'), () => send({ journey: 'waiting', type: 'call-back-wanted' }))}
    <div class="actions">
      ${none
        ? action(msg('Maak een afspraak voor iets anders'), () => send({ type: 'another-wanted' }))
        : action(msg('Terug naar de vrije momenten'), () => send({ type: 'back' }))}
    </div>`;
}
