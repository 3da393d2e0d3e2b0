import { type TemplateResult, html, nothing } from 'lit';
import type { AuditEntry } from '../../../server/contract/staff/session.ts';
import { alarm } from '../parts/alarm.ts';
import { field } from '../parts/field.ts';
import { problemText } from '../parts/problem-text.ts';
import { linkTo } from '../place.ts';
import type { Scene } from '../scene.ts';
import { stampText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { auditDetails } from './audit-details.ts';
import type { AuditEvent, AuditFilter, AuditState } from './audit-state.ts';

export function showAudit(state: AuditState, scene: Scene, send: Send<AuditEvent>): TemplateResult {
  const { texts, language } = scene;
  const { audit: words } = texts;
  const { filter, found, asking } = state;
  const type = (typed: Partial<AuditFilter>) => send({ type: 'typed', typed });
  return html`<h1 tabindex="-1">${words.title}</h1>
    <form class="audit-filter" role="search" novalidate @submit=${submit}>
      ${field({ id: 'from', label: words.from, type: 'date', value: filter.from, typed: (from) => type({ from }) })}
      ${field({ id: 'to', label: words.to, type: 'date', value: filter.to, typed: (to) => type({ to }) })}
      ${field({ id: 'reference', label: words.reference, value: filter.booking, typed: (booking) => type({ booking }) })}
      <label class="field">${words.who}
        <select @change=${(event: Event) => type({ staff: (event.target as HTMLSelectElement).value })}>
          <option value="" .selected=${!filter.staff}>${words.everybody}</option>
          ${state.staff.map(({ id, name }) => html`<option value=${id} .selected=${id === filter.staff}>${name}</option>`)}
        </select>
      </label>
      <button class="primary">${words.show}</button>
    </form>
    ${state.trouble ? alarm(html`<p>${problemText(state.trouble, texts)}</p>`) : nothing}
    <p role="status" class="quiet">${asking ? texts.shell.loading : found ? words.count(found.entries.length, found.more) : ''}</p>
    ${found?.entries.length
      ? html`<table class="table audit">
          <caption class="unseen">${words.title}</caption>
          <thead>
            <tr>${[words.when, words.who, words.what, words.booking, words.details].map((name) => html`<th scope="col">${name}</th>`)}</tr>
          </thead>
          <tbody>${found.entries.map(row)}</tbody>
        </table>`
      : nothing}
    ${found?.more ? html`<p><button ?disabled=${!!asking} @click=${() => send({ type: 'more-wanted' })}>${words.more}</button></p>` : nothing}`;

  function row({ at, staff, action, booking, details }: AuditEntry): TemplateResult {
    return html`<tr>
      <td class="stamp">${stampText(language, at)}</td>
      <td><bdi>${staff.name}</bdi></td>
      <th scope="row">${words.actions[action as keyof typeof words.actions] ?? action}</th>
      <td>${booking ? html`<a class="reference" href=${linkTo('booking', booking.id)}>${booking.reference}</a>` : nothing}</td>
      <td class="quiet details">${auditDetails(details, state.staff, scene)}</td>
    </tr>`;
  }

  function submit(event: Event): void {
    event.preventDefault();
    void send({ type: 'sent' });
  }
}
