import { type TemplateResult, html, nothing } from 'lit';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import type { Scene } from '../scene.ts';
import { dayText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { extraForm } from './extra-form.ts';
import { timesGrid } from './times-grid.ts';
import type { WhenEvent, WhenState } from './when-state.ts';

/** A moment to choose: the week with its free times, the desk, and the way beyond capacity. */
export function when(state: WhenState, scene: Scene, send: Send<WhenEvent>): TemplateResult {
  const { texts, language } = scene;
  const { when: words } = texts;
  const { grid, asking, monday } = state;
  if (!state.product) return html`<p class="quiet">${words.productFirst}</p>`;
  return html`<div class="week">
      <button type="button" tabindex="-1" aria-label=${words.before} @click=${() => send({ type: 'week-turned', by: -1 })}>‹</button>
      <b aria-live="polite">${words.weekOf(dayText(language, monday))}</b>
      <button type="button" tabindex="-1" aria-label=${words.after} @click=${() => send({ type: 'week-turned', by: 1 })}>›</button>
    </div>
    ${state.trouble ? alarm(html`<p>${problemText(state.trouble, texts)}</p><button type="button" @click=${() => send({ type: 'times-again', quietly: false })}>${texts.problems.again}</button>`) : nothing}
    ${grid ? (grid.clocks.length ? timesGrid(grid, state, scene, send) : html`<p class="empty">${full()}</p>`) : nothing}
    ${asking && !grid ? html`<p role="status" class="quiet">${texts.shell.loading}</p>` : nothing}
    ${grid?.clocks.length
      ? html`<p class="quiet legend"><span>${words.legendFree}</span> <span>${words.legendStaff}</span> ${state.talk ? html`<span>${words.legendSpoken}</span>` : nothing}</p>`
      : nothing}
    ${extraForm(state, scene, send)}`;

  function full(): string {
    const { published } = state;
    if (published === null || monday > published) return words.unpublished;
    return words.full;
  }
}
