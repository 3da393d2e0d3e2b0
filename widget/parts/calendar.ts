import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { type Day, addDays, addMonths, lastOfMonth, weekday } from '../flow/days.ts';
import { type Times, lastDay } from '../flow/times.ts';
import { freeText } from '../i18n/counts.ts';
import { dayText, monthText, weekdayTexts } from '../i18n/dates.ts';
import type { Send } from '../steps/scene.ts';
import { timesOf } from './day-list.ts';

/** A month with its free days, and the times of the day that is open below it. */
export function calendar(times: Times, locale: string, chosen: string | undefined, send: Send, mark?: string): TemplateResult {
  const { focus, from } = times;
  const month = focus.slice(0, 7);
  const show = (count: number) => send({ type: 'day-focused', day: addMonths(focus, count) });
  return html`<div class="month">
      <button aria-label=${msg('Vorige maand')} ?disabled=${month <= from.slice(0, 7)} @click=${() => show(-1)}>‹</button>
      <h3 id="month" aria-live="polite">${monthText(locale, focus)}</h3>
      <button aria-label=${msg('Volgende maand')} ?disabled=${month >= lastDay(times).slice(0, 7)} @click=${() => show(1)}>›</button>
    </div>
    <table role="grid" aria-labelledby="month" part="calendar" @keydown=${move}>
      <thead>
        <tr>${weekdayTexts(locale).map((name) => html`<th scope="col">${name}</th>`)}</tr>
      </thead>
      <tbody>
        ${weeks(month).map((week) => html`<tr>${week.map((day) => (day.startsWith(month) ? cell(day) : html`<td></td>`))}</tr>`)}
      </tbody>
    </table>
    ${times.open?.startsWith(month) ? html`<h3>${dayText(locale, times.open)}</h3>${timesOf(times, times.open, locale, chosen, send, mark)}` : nothing}`;

  function cell(day: Day): TemplateResult {
    const count = times.days.find(({ date }) => date === day)?.times.length ?? 0;
    // What is seen is a part of what is heard: in French the first is "1er" in both.
    const name = dayText(locale, day);
    // Of a day that nobody asked about, there is nothing to say.
    const unknown = day < from || day > times.through;
    const label = count ? msg(str`${name}: ${freeText(locale, count)}`) : unknown ? name : msg(str`${name}: niets vrij`);
    return html`<td role="gridcell" aria-selected=${day === times.open}>
      <button
        id="day-${day}"
        tabindex=${day === focus ? 0 : -1}
        aria-label=${label}
        aria-disabled=${!count}
        @click=${() => send(count ? { type: 'day-opened', day } : { type: 'day-focused', day })}
      >${name.match(/\d\w*/)}</button>
    </td>`;
  }

  async function move(event: KeyboardEvent): Promise<void> {
    const table = event.currentTarget as HTMLElement;
    const day = movedBy(event, focus, getComputedStyle(table).direction === 'rtl');
    if (!day) return;
    event.preventDefault();
    await send({ type: 'day-focused', day });
    table.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }
}

/** Where a key leads in the month: the grid of the ARIA Authoring Practices, with Monday as first day of the week. */
export function movedBy({ key, shiftKey }: { key: string; shiftKey: boolean }, day: Day, rtl: boolean): Day | undefined {
  const forward = rtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return addDays(day, -weekday(day));
    case 'End':
      return addDays(day, 6 - weekday(day));
    case 'PageDown':
      return addMonths(day, shiftKey ? 12 : 1);
    case 'PageUp':
      return addMonths(day, shiftKey ? -12 : -1);
    default:
      return undefined;
  }
}

function weeks(month: string): Day[][] {
  const first = `${month}-01`;
  const monday = addDays(first, -weekday(first));
  const count = Math.ceil((weekday(first) + Number(lastOfMonth(first).slice(8))) / 7);
  return Array.from({ length: count }, (_, week) => [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(monday, week * 7 + index)));
}
