import { type TemplateResult, html, nothing } from 'lit';
import { type Scene, deskName } from '../scene.ts';
import { momentText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { startAt } from './grid.ts';
import type { WhenEvent, WhenState } from './when-state.ts';

/** The moment that was chosen, and for whoever must have a certain one, the desk. Its room is kept while nothing is chosen. */
export function chosenMoment({ chosen, grid }: WhenState, scene: Scene, send: Send<WhenEvent>): TemplateResult {
  const { texts, language } = scene;
  const { when: words } = texts;
  const desks = (chosen && grid && startAt(grid, chosen.start)?.desks) || [];
  return html`<div class="chosen">
    <p role="status">${chosen ? html`<b>${momentText(language, chosen.start)}</b>` : html`<span class="quiet">${words.none}</span>`}</p>
    ${chosen && desks.length > 1
      ? html`<select aria-label=${texts.day.desk} @change=${(event: Event) => send({ type: 'desk-chosen', desk: (event.target as HTMLSelectElement).value })}>
          <option value="" ?selected=${!chosen.desk}>${words.anyDesk}</option>
          ${desks.map(({ desk, channel }) => html`<option value=${desk} ?selected=${desk === chosen.desk}>${deskName(scene, desk)}${channel === 'staff' ? ' ◆' : ''}</option>`)}
        </select>`
      : nothing}
  </div>`;
}
