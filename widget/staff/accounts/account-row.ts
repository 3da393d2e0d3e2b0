import { type TemplateResult, html } from 'lit';
import type { Account, AccountChange } from '../../../server/contract/staff/session.ts';
import type { Scene } from '../scene.ts';
import { stampText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import type { AccountsEvent, AccountsState } from './accounts-state.ts';
import { roleChoice } from './role-choice.ts';

/** Somebody who can sign in, or could. Ending their access is asked twice. */
export function accountRow(account: Account, { ending, sending }: AccountsState, scene: Scene, send: Send<AccountsEvent>): TemplateResult {
  const { texts, language } = scene;
  const { accounts: words } = texts;
  const { id, name, role, signsIn, disabled, lastSeenAt } = account;
  const change = (wanted: AccountChange) => send({ type: 'change-wanted', account, change: wanted });
  return html`<tr class=${disabled ? 'ended' : ''}>
    <th scope="row"><bdi>${name}</bdi></th>
    <td>${disabled ? texts.roles[role] : roleChoice(role, scene, (to) => change({ role: to }), name)}</td>
    <td>${disabled ? html`<span class="tag">${words.ended}</span>` : words.means[signsIn]}</td>
    <td class="quiet">${lastSeenAt ? stampText(language, lastSeenAt) : words.never}</td>
    <td>${buttons()}</td>
  </tr>`;

  function buttons(): TemplateResult {
    const of = html`<span class="unseen"> ${name}</span>`;
    if (disabled) return html`<button ?disabled=${!!sending} @click=${() => change({ disabled: false })}>${words.giveBack}${of}</button>`;
    if (ending !== id) return html`<button @click=${() => send({ type: 'end-wanted', id })}>${words.end}${of}</button>`;
    return html`<span data-urgent tabindex="-1">${words.sure(name)}</span>
      <button class="primary" ?disabled=${!!sending} @click=${() => change({ disabled: true })}>${words.yesEnd}</button>
      <button class="plain" @click=${() => send({ type: 'end-wanted', id: undefined })}>${words.leave}</button>`;
  }
}
