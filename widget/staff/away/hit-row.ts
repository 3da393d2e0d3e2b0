import { type TemplateResult, html, nothing } from 'lit';
import type { Plan } from '../../../server/contract/staff/plan.ts';
import { dayOf } from '../../flow/days.ts';
import { remarks } from '../parts/remarks.ts';
import { telephone } from '../parts/telephone.ts';
import { linkTo } from '../place.ts';
import { type Scene, productName } from '../scene.ts';
import { clockText, languageText, shortDayText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import type { AwayEvent, AwayState } from './away-state.ts';
import { otherTime } from './other-time.ts';
import { type Row, isOpen, isSettled } from './row.ts';

/** Somebody who is hit: who, when, and where they go. */
export function hitRow(row: Row, { choosing, chosenFor, job }: AwayState, busy: boolean, plan: Plan, scene: Scene, send: Send<AwayEvent>): TemplateResult {
  const { texts, language } = scene;
  const { away: words } = texts;
  const { booking, proposed, choice, outcome } = row;
  const { id, name, phone, talkLanguage } = booking;
  const chooses = choosing?.id === id;
  const settled = isSettled(row);
  const moment = (start: string) => html`${shortDayText(language, dayOf(start))} <b>${clockText(language, start)}</b>`;
  return html`<tr class=${settled ? 'settled' : ''}>
      <th scope="row">
        <a href=${linkTo('booking', id)}><bdi>${name}</bdi></a>
        <span class="quiet">${productName(scene, booking.product)}${talkLanguage ? `, ${languageText(language, talkLanguage)}` : ''}</span>
        ${phone ? html`<span class="quiet">${telephone(phone)}</span>` : nothing} ${job?.change || settled ? nothing : html`<span class="quiet">${booking.reference}</span>`}
      </th>
      <td>${settled ? nothing : html`${moment(booking.start)} <span class="quiet">${deskName(booking.desk)}</span>`}</td>
      <td>${outcomeText()} ${settled ? nothing : goal()}</td>
      <td>
        ${isOpen(row) && !busy
          ? html`<div class="row">
              <button aria-expanded=${chooses} @click=${() => send({ type: 'other-wanted', id })}>${words.other}<span class="unseen"> ${name}</span></button>
              <button aria-pressed=${choice.to === 'call'} class="choice" @click=${call}>${words.call}<span class="unseen"> ${name}</span></button>
            </div>`
          : nothing}
      </td>
    </tr>
    ${chooses ? html`<tr><td colspan="4">${otherTime(choosing.when, scene, send)}</td></tr>` : nothing}`;

  function outcomeText(): TemplateResult | typeof nothing {
    if (!outcome) return nothing;
    if (outcome === 'moved') return html`<span class="sign good">✓ ${words.outcomes.moved}</span> ${moment(booking.start)} <span class="quiet">${deskName(booking.desk)}</span> ${remarks(booking, scene)}`;
    if (outcome === 'to-call') return html`<span class="sign alert">☎ ${words.outcomes['to-call']}</span> ${booking.closed ? nothing : html`${moment(booking.start)} <span class="quiet">${deskName(booking.desk)}</span>`}`;
    return html`<span class="tag">${settled ? words.outcomes.changed : words.outcomes[outcome === 'changed' ? 'changed-open' : outcome]}</span> ${settled && booking.status !== 'cancelled' ? moment(booking.start) : nothing}`;
  }

  function goal(): TemplateResult | typeof nothing {
    if (choice.to === 'call') return html`<span class="tag">${words.willCall}</span>`;
    if (choice.to === 'other') {
      return html`<span tabindex="-1" data-urgent=${chosenFor === id ? '' : nothing} class="goal">${moment(choice.start)} <span class="quiet">${words.chosen}</span></span>
        <button class="plain" ?disabled=${busy} @click=${() => send({ type: 'choice-made', id, choice: { to: 'proposed' } })}>${words.asProposed}<span class="unseen"> ${name}</span></button>`;
    }
    if (proposed === undefined) return busy ? nothing : html`<span class="quiet">${booking.status === 'pending' ? words.pending : words.noNeed}</span>`;
    if (proposed === null) return html`<span class="tag">${words.nothingFree}</span>`;
    const same = proposed.start === booking.start;
    return html`<span class="goal">${moment(proposed.start)} <span class="quiet">${deskName(proposed.desk)}${same ? `, ${words.sameTime}` : ''}</span></span>
      ${talkLanguage && talkLanguage !== 'nl'
        ? proposed.spoken
          ? html`<span class="sign good">✓ ${words.spoken(languageText(language, talkLanguage))}</span>`
          : html`<span class="sign alert">▲ ${words.notSpoken(languageText(language, talkLanguage))}</span>`
        : nothing}`;
  }

  function call(): void {
    void send({ type: 'choice-made', id, choice: { to: choice.to === 'call' ? 'proposed' : 'call' } });
  }

  function deskName(desk: string): string {
    return plan.desks.find((one) => one.id === desk)?.name ?? desk;
  }
}
