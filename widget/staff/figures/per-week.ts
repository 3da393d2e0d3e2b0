import { type TemplateResult, html } from 'lit';
import type { Figures } from '../../../server/contract/staff/figures.ts';
import type { Scene } from '../scene.ts';
import { shortDayText } from '../texts/dates.ts';
import { LOOKS, columns } from './columns.ts';
import { figuresTable } from './figures-table.ts';

/** How many come, by the week: who was attended, who did not come, and who is still to come. */
export function perWeek(weeks: Figures['weeks'], { texts, language }: Scene): TemplateResult {
  const { figures: words } = texts;
  const piled = ({ attended, noshow, bookings }: Figures['weeks'][number]) => [attended, noshow, bookings - attended - noshow];
  return html`<section class="figure">
    <h2>${words.perWeek}</h2>
    <p class="legend">${[words.attended, words.noshow, words.open].map((name, place) => html`<span><i class="look ${LOOKS[place]!}"></i>${name}</span>`)}</p>
    ${columns(words.perWeek, weeks.map((week) => ({ label: dayOfMonth(week.monday), text: String(week.bookings), piled: piled(week) })), 'per-week')}
    ${figuresTable(
      words.perWeek,
      words.table,
      [words.week, words.bookings, words.attended, words.noshow, words.open, words.cancelled, words.visitor, words.staff],
      weeks.map((week) => [shortDayText(language, week.monday), ...[week.bookings, ...piled(week), week.cancelled, week.byMaker.visitor, week.byMaker.staff].map(String)]),
    )}
  </section>`;

  function dayOfMonth(monday: string): string {
    return shortDayText(language, monday).split(' ').slice(1).join(' ');
  }
}
