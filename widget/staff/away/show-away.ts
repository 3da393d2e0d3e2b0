import { type TemplateResult, html, nothing } from 'lit';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import { linkTo } from '../place.ts';
import type { Scene } from '../scene.ts';
import { momentText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import type { AwayEvent, AwayState } from './away-state.ts';
import { jobList } from './job-list.ts';
import { periodForm } from './period-form.ts';

export function showAway(state: AwayState, scene: Scene, send: Send<AwayEvent>): TemplateResult {
  const { texts } = scene;
  const { plan, trouble, job } = state;
  return html`<div class="away">
    <h1 tabindex="-1">${texts.away.title}</h1>
    ${trouble ? alarm(html`<p>${problemText(trouble, texts)}</p>`) : nothing} ${left()}
    ${plan ? (job ? jobList(state, job, plan, scene, send) : periodForm(state, plan, scene, send)) : trouble ? nothing : html`<p role="status" class="quiet">${texts.shell.loading}</p>`}
  </div>`;

  /** What was not finished can be taken up at any time. */
  function left(): TemplateResult | typeof nothing {
    const inHand = new Set(job?.rows.map(({ booking }) => booking.id));
    const rest = (state.closed ?? []).filter(({ id }) => !inHand.has(id));
    if (!rest.length) return nothing;
    return html`<section class="left-over" aria-labelledby="left-over">
      <h2 id="left-over">${texts.away.left(rest.length)}</h2>
      <ul>
        ${rest.map(({ id, name, start, desk }) => html`<li><a href=${linkTo('booking', id)}><bdi>${name}</bdi></a> ${momentText(scene.language, start)}, ${deskName(desk)}</li>`)}
      </ul>
      ${job ? nothing : html`<button @click=${() => send({ type: 'taken-up' })}>${texts.away.takeUp}</button>`}
    </section>`;
  }

  function deskName(id: string): string {
    return plan?.desks.find((desk) => desk.id === id)?.name ?? id;
  }
}
