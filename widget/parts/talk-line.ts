import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Office } from '../../server/contract/product.ts';
import { languageText } from '../i18n/language-text.ts';
import { DUTCH } from '../i18n/locale.ts';
import { talkText } from '../i18n/talk-text.ts';
import { changeButton } from './chosen-line.ts';

/** In which language the talk is; and what to do when no desk speaks it at any time. */
export function talkLine(talk: string, { talkLanguages }: Office, locale: string, change?: () => void): TemplateResult {
  const what = msg('Taal van het gesprek');
  return html`<div class="talk"><p>${what}: <strong>${languageText(locale, talk)}</strong></p>${change ? changeButton(what, change) : nothing}</div>
    ${talkLanguages?.includes(talk) ? nothing : html`<p class="quiet">${talkText(false, '')}</p>`}`;
}

/** A language that some desks speak and others do not: times differ by it. */
export const spokenBySome = (talk: string | undefined, { talkLanguages }: Office): string | undefined =>
  talk && talk !== DUTCH && talkLanguages?.includes(talk) ? talk : undefined;
