import { type TemplateResult, html, nothing } from 'lit';
import type { Plan } from '../../../server/contract/staff/plan.ts';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import { linkTo } from '../place.ts';
import type { Scene } from '../scene.ts';
import { momentText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import type { Changing } from './change-state.ts';
import type { PlanEvent } from './plan-state.ts';

/** What a change would do: whom it hits, and how many free slots go and come. */
export function preview(changing: Extract<Changing, { step: 'shown' | 'saving' }>, plan: Plan, { texts, language }: Scene, send: Send<PlanEvent>): TemplateResult {
  const { plan: words } = texts;
  const { hits, slots } = changing.preview;
  const busy = changing.step === 'saving';
  return html`<section class="preview" aria-labelledby="preview-title">
    <h2 id="preview-title" tabindex="-1" data-urgent>${hits.length ? words.hits(hits.length) : words.hitsNobody}</h2>
    ${!busy && changing.again ? html`<p class="saying">${words.again}</p>` : nothing}
    ${!busy && changing.trouble ? alarm(html`<p>${problemText(changing.trouble, texts)}</p>`) : nothing}
    <p>${words.slots(slots.removed, slots.added)}</p>
    ${hits.length
      ? html`<ul>${hits.map(({ id, name, start, desk }) => html`<li><a href=${linkTo('booking', id)}><bdi>${name}</bdi></a> ${momentText(language, start)}, ${plan.desks.find((one) => one.id === desk)?.name ?? desk}</li>`)}</ul>
          <p>${words.hitMeans}</p>`
      : nothing}
    <div class="row">
      <button type="button" class="primary" aria-disabled=${busy} @click=${() => busy || send({ type: 'change-confirmed' })}>${hits.length ? words.saveAll(hits.length) : words.save}</button>
      <button type="button" aria-disabled=${busy} @click=${() => busy || send({ type: 'change-reconsidered' })}>${words.reconsider}</button>
    </div>
  </section>`;
}
