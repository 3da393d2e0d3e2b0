import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Plan } from '../../../server/contract/staff/plan.ts';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import type { Scene } from '../scene.ts';
import { momentText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import type { AwayEvent, AwayState } from './away-state.ts';
import { hitRow } from './hit-row.ts';
import type { Job } from './job.ts';
import { isOpen, isSettled, moveOf } from './row.ts';

/** Everybody who is hit, where they go, and the one press that does it. */
export function jobList(state: AwayState, job: Job, plan: Plan, scene: Scene, send: Send<AwayEvent>): TemplateResult {
  const { texts, language } = scene;
  const { away: words } = texts;
  const { rows, work, change, trouble } = job;
  const settled = rows.filter(isSettled);
  const open = rows.filter(isOpen);
  const moved = settled.filter(({ outcome }) => outcome === 'moved').length;
  const called = settled.filter(({ outcome }) => outcome === 'to-call').length;
  const busy = work.step !== 'shown';
  const isDone = !busy && !change && !open.length && !trouble;
  return html`<section class="job" aria-labelledby="job-title">
    ${busy ? nothing : keyed(work, html`<h2 id="job-title" tabindex="-1" data-urgent=${trouble || state.chosenFor ? nothing : ''}>${title()}</h2>`)}
    <p role="status" class="progress">${busy ? progress() : nothing}</p>
    ${change?.change === 'closed' && !busy
      ? html`<p>${change.desks.map((id) => plan.desks.find((desk) => desk.id === id)?.name ?? id).join(', ')}: ${momentText(language, change.from)} – ${momentText(language, change.until)}</p>`
      : nothing}
    ${job.again && !busy ? html`<p class="saying">${words.again}</p>` : nothing}
    ${trouble ? alarm(html`<p>${problemText(trouble, texts)}</p><p>${change ? words.notClosed : words.kept}</p>`) : nothing}
    ${rows.length
      ? html`<table class="table hits">
          <thead>
            <tr>
              <th scope="col">${words.columns.who}</th>
              <th scope="col">${words.columns.now}</th>
              <th scope="col">${words.columns.to}</th>
              <th scope="col"><span class="unseen">${words.columns.change}</span></th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              rows,
              ({ booking }) => booking.id,
              (row) => hitRow(row, state, busy, plan, scene, send),
            )}
          </tbody>
        </table>`
      : nothing}
    <div class="row">
      ${isDone
        ? html`<button class="primary" @click=${() => send({ type: 'left' })}>${words.ready}</button>`
        : html`${change || open.length ? html`<button class="primary" aria-disabled=${busy} @click=${() => busy || send({ type: 'confirmed' })}>${confirmation()}</button>` : nothing}
            <button class="plain" aria-disabled=${busy} @click=${() => busy || send({ type: 'left' })}>${change ? words.leave : words.later}</button>`}
    </div>
  </section>`;

  function title(): string {
    if (isDone) return rows.length ? words.done(moved, called, settled.length - moved - called) : words.closedOnly;
    if (settled.length || rows.some(({ outcome }) => outcome)) return words.rest(open.length);
    return change ? words.hits(rows.length) : words.leftList(rows.length);
  }

  function confirmation(): string {
    if (!change) return words.moveRest;
    return open.some((row) => moveOf(row).to) ? words.closeAndMove : words.closeOnly;
  }

  function progress(): string {
    if (work.step === 'moving') return words.moving(settled.length, rows.length);
    return words.steps[work.step === 'closing' ? 'closing' : 'looking'];
  }
}
