import { type TemplateResult, html, nothing } from 'lit';
import type { DayCounts, Plan } from '../../../server/contract/staff/plan.ts';
import { addDays, dayOf, weekday } from '../../flow/days.ts';
import { linkTo } from '../place.ts';
import type { Scene } from '../scene.ts';
import { dayText, weekdayText } from '../texts/dates.ts';
import { fullness, fullnessOf } from './fullness.ts';

/** A month in short: each day links to its week. */
export function monthTable(days: DayCounts['days'], plan: Plan, { texts, language, now }: Scene): TemplateResult {
  const { plan: words } = texts;
  const today = dayOf(now);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const first = addDays(days[0]!.date, -weekday(days[0]!.date));
  const weeks = Array.from({ length: Math.ceil((weekday(days[0]!.date) + days.length) / 7) }, (_, week) => [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(first, 7 * week + index)));
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${words.table}>
    <table class="plan-table month">
      <thead>
        <tr>${weeks[0]!.map((date) => html`<th scope="col">${weekdayText(language, date)}</th>`)}</tr>
      </thead>
      <tbody>
        ${weeks.map((week) => html`<tr>${week.map(cell)}</tr>`)}
      </tbody>
    </table>
  </div>`;

  function cell(date: string): TemplateResult {
    const day = byDate.get(date);
    if (!day) return html`<td class="outside"></td>`;
    const open = day.desks.filter(({ periods }) => periods.length).length;
    const special = day.desks.some((desk) => desk.special);
    return html`<td class=${date === today ? 'today' : ''}>
      <a href=${linkTo('plan', 'week', date)} aria-label=${dayText(language, date)}>${Number(date.slice(8))}</a>
      ${day.holiday ? html`<span class="tag">${day.holiday}</span>` : special ? html`<span class="tag">${open ? words.special : words.closed}</span>` : nothing}
      ${open ? html`<span class="quiet">${words.desksOpen(open, plan.desks.length)}</span>` : nothing} ${fullness(fullnessOf(day.desks), texts)}
    </td>`;
  }
}
