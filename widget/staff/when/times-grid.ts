import { type TemplateResult, html, nothing } from 'lit';
import type { Scene } from '../scene.ts';
import { clockText, dayText, languageText, shortDayText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { type Cell, type Grid, cellAfter, timeIn } from './grid.ts';
import type { WhenEvent, WhenState } from './when-state.ts';

/**
 * Days across, times down: the grid of the ARIA Authoring Practices, one stop for the Tab key. The focus stays on the
 * grid and names the cell it is at, so it is not lost when the week is drawn anew.
 */
export function timesGrid(grid: Grid, { active, chosen, talk, asking }: WhenState, { texts, language }: Scene, send: Send<WhenEvent>): TemplateResult {
  const { when: words } = texts;
  return html`<div class="scroller">
    <table class="times" role="grid" tabindex="0" aria-label=${words.grid} aria-busy=${asking && !asking.quietly ? 'true' : nothing} aria-activedescendant=${active ? idOf(active) : nothing} @keydown=${press}>
      <thead>
        <tr>
          <th scope="col"><span class="unseen">${texts.day.columns.time}</span></th>
          ${grid.dates.map((date) => html`<th scope="col"><abbr title=${dayText(language, date)}>${shortDayText(language, date)}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${grid.clocks.map((clock) => html`<tr><th scope="row">${clockText(language, timeOfRow(clock))}</th>${grid.dates.map((date) => cell({ date, clock }))}</tr>`)}
      </tbody>
    </table>
  </div>`;

  /** Every free time of a row says the same on the clock. */
  function timeOfRow(clock: string): string {
    return grid.dates.map((date) => timeIn(grid, { date, clock })).find(Boolean)!.start;
  }

  function cell(at: Cell): TemplateResult {
    const time = timeIn(grid, at);
    const isActive = active?.date === at.date && active.clock === at.clock;
    const moment = `${dayText(language, at.date)} ${clockText(language, timeOfRow(at.clock))}`;
    if (!time) return html`<td role="gridcell" id=${idOf(at)} class=${isActive ? 'active' : ''} aria-label="${moment}: ${words.notFree}">–</td>`;
    const staff = time.desks.filter(({ channel }) => channel === 'staff').length;
    const online = time.desks.length - staff;
    const spoken = talk && time.desks.some((desk) => desk.spoken);
    const isChosen = chosen?.start === time.start;
    const label = [online && words.free(online), staff && words.staffOnly(staff), talk && (spoken ? words.spoken(languageText(language, talk)) : words.notSpoken(languageText(language, talk)))];
    return html`<td
      role="gridcell"
      id=${idOf(at)}
      class="free ${isActive ? 'active' : ''} ${isChosen ? 'picked' : ''} ${spoken ? 'spoken' : ''}"
      aria-selected=${isChosen}
      aria-label="${moment}: ${label.filter(Boolean).join(', ')}"
      @click=${() => choose(at)}
    >
      ${isChosen ? '●' : nothing} ${online || nothing}${staff ? html`<span class="staff">◆${staff > 1 ? staff : nothing}</span>` : nothing}${spoken ? ' ✓' : nothing}
    </td>`;
  }

  function choose(at: Cell): void {
    const time = timeIn(grid, at);
    void send({ type: 'cell-entered', cell: at });
    if (time) void send({ type: 'time-chosen', start: time.start });
  }

  async function press(event: KeyboardEvent): Promise<void> {
    const table = event.currentTarget as HTMLElement;
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      await send({ type: 'week-turned', by: event.key === 'PageDown' ? 1 : -1 });
    } else if ((event.key === 'Enter' || event.key === ' ') && active) {
      // Enter in a form would send it.
      event.preventDefault();
      choose(active);
    } else if (active) {
      const to = cellAfter(grid, active, event);
      if (!to) return;
      event.preventDefault();
      await send({ type: 'cell-entered', cell: to });
      table.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }
}

const idOf = ({ date, clock }: Cell): string => `at-${date}-${clock.replace(':', '')}`;
