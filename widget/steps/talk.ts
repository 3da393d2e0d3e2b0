import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { languageText } from '../i18n/language-text.ts';
import { backButton } from '../parts/action.ts';
import { heading } from '../parts/heading.ts';
import { telephoneLink } from '../parts/notice.ts';
import type { At, Send } from './scene.ts';

/** What is spoken at the desks, and the language of the screens: each in its own name first, for whoever reads no other. */
export function talk({ flow, office, locale }: At<'talk'>, send: Send): TemplateResult {
  const now = flow.talk ?? ('times' in flow.before ? flow.before.times.talk : undefined);
  const spoken = new Set([...(office.talkLanguages ?? []), locale]);
  return html`${heading(msg('Welke taal spreek je het best?'))}
    <ul class="cards">
      ${[...spoken].map((tag) => {
        const [own, name] = [languageText(tag, tag), languageText(locale, tag)];
        return html`<li>
          <button class="card" part="card" aria-current=${tag === now ? 'true' : nothing} @click=${() => send({ type: 'talk-chosen', talk: tag })}>
            <b lang=${tag}>${own}</b>${own === name ? nothing : html`<span>${name}</span>`}
          </button>
        </li>`;
      })}
    </ul>
    <p>${msg('Staat je taal er niet bij? Breng iemand mee, of vraag een tolk aan de telefoon:')} ${telephoneLink(office.telephone)}</p>
    ${backButton(send)}`;
}
