import { type TemplateResult, html, nothing } from 'lit';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import type { Scene } from '../scene.ts';
import { dayText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { timesGrid } from '../when/times-grid.ts';
import type { WhenEvent, WhenState } from '../when/when-state.ts';

/** The grid of free times, for one of those who are moved: choosing one closes it. Nobody is moved beyond capacity here. */
export function otherTime(state: WhenState, scene: Scene, send: Send<WhenEvent>): TemplateResult {
  const { texts, language } = scene;
  const { when: words } = texts;
  const { grid, monday, published, trouble } = state;
  return html`<div class="week">
      <button aria-label=${words.before} @click=${() => send({ type: 'week-turned', by: -1 })}>‹</button>
      <b aria-live="polite">${words.weekOf(dayText(language, monday))}</b>
      <button aria-label=${words.after} @click=${() => send({ type: 'week-turned', by: 1 })}>›</button>
    </div>
    ${trouble ? alarm(html`<p>${problemText(trouble, texts)}</p><button @click=${() => send({ type: 'times-again', quietly: false })}>${texts.problems.again}</button>`) : nothing}
    ${grid
      ? grid.clocks.length
        ? timesGrid(grid, state, scene, send)
        : html`<p class="empty">${published === null || monday > published ? words.unpublished : words.full}</p>`
      : trouble
        ? nothing
        : html`<p role="status" class="quiet">${texts.shell.loading}</p>`}`;
}
