import { type TemplateResult, html } from 'lit';
import type { Invited } from '../../../server/contract/staff/session.ts';
import type { Scene } from '../scene.ts';
import { stampText } from '../texts/dates.ts';

/** The link of an invitation: whoever has it becomes that colleague, so it is shown once and sent by somebody. */
export function invitationLink({ account, link, until, copied }: Invited & { copied: boolean }, { texts, language }: Scene, didCopy: () => unknown): TemplateResult {
  const { accounts: words } = texts;
  return html`<section class="invited">
    <h2 tabindex="-1" data-urgent>${words.invited(account.name)}</h2>
    <p>${words.linkMeans(stampText(language, until))}</p>
    <label class="field">${words.link} <input readonly .value=${link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></label>
    <button class="primary" @click=${() => navigator.clipboard.writeText(link).then(didCopy, () => undefined)}>${words.copy}</button>
    <span role="status" class="good">${copied ? words.copied : ''}</span>
  </section>`;
}
