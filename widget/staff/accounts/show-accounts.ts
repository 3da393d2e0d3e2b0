import { type TemplateResult, html, nothing } from 'lit';
import type { Role } from '../../../server/contract/staff/session.ts';
import { alarm } from '../parts/alarm.ts';
import { field } from '../parts/field.ts';
import { problemText } from '../parts/problem-text.ts';
import type { Scene } from '../scene.ts';
import type { Send } from '../view.ts';
import { accountRow } from './account-row.ts';
import type { AccountsEvent, AccountsState } from './accounts-state.ts';
import { invitationLink } from './invitation-link.ts';
import { roleChoice } from './role-choice.ts';

export function showAccounts(state: AccountsState, scene: Scene, send: Send<AccountsEvent>): TemplateResult {
  const { texts } = scene;
  const { accounts: words } = texts;
  const { accounts, draft, invited, sending, done, refused, byProvider } = state;
  const unnamed = refused?.act?.act === 'invite' && refused.trouble.errors?.some(({ field: at }) => at === 'name');
  return html`<div class="accounts-page">
    <h1 tabindex="-1">${words.title}</h1>
    <p role="status" class="good">${done ? words.done(done.account.name) : ''}</p>
    ${refused ? alarm(html`<p>${unnamed ? words.nameMissing : refused.trouble.code === 'last-admin' ? words.lastAdmin : problemText(refused.trouble.code, texts)}</p>`) : nothing}
    ${invited ? invitationLink(invited, scene, () => send({ type: 'copied' })) : nothing} ${byProvider ? alarm(html`<p>${words.byProvider}</p>`) : invitation()}
    ${accounts
      ? html`<table class="table accounts">
          <caption class="unseen">${words.title}</caption>
          <thead>
            <tr>${[words.name, words.role, words.signsIn, words.lastSeen].map((name) => html`<th scope="col">${name}</th>`)}<td></td></tr>
          </thead>
          <tbody>${accounts.map((account) => accountRow(account, state, scene, send))}</tbody>
        </table>
        ${accounts.some(({ signsIn }) => signsIn === 'identity-provider') ? html`<p class="quiet">${words.providerDecides}</p>` : nothing}`
      : html`<p role="status" class="quiet">${refused ? '' : texts.shell.loading}</p>`}
  </div>`;

  function invitation(): TemplateResult {
    return html`<form class="invite" novalidate aria-labelledby="invite-title" @submit=${submit}>
      <h2 id="invite-title">${words.invite}</h2>
      ${field({ id: 'invite-name', label: words.name, value: draft.name, error: unnamed ? words.nameMissing : undefined, typed: (name) => send({ type: 'typed', typed: { name } }) })}
      <label class="field">${words.role} ${roleChoice(draft.role, scene, (role: Role) => send({ type: 'typed', typed: { role } }))}</label>
      <button class="primary" ?disabled=${!!sending}>${words.makeLink}</button>
    </form>`;
  }

  function submit(event: Event): void {
    event.preventDefault();
    void send({ type: 'invitation-sent' });
  }
}
