import { type TemplateResult, html } from 'lit';
import type { Figures } from '../../../server/contract/staff/figures.ts';
import type { Scene } from '../scene.ts';
import { shortDayText } from '../texts/dates.ts';
import { figuresTable } from './figures-table.ts';

type Week = Figures['weeks'][number];

/** Bookings of a week that are alike: in one language, about one product, from one website. */
export interface Part {
  name: string;
  bookings: number | null;
}

/** How the bookings of the weeks are divided: a bar each with its number beside it, the largest first. */
export function shares(title: string, weeks: Week[], partsOf: (week: Week) => Part[], { texts, language }: Scene): TemplateResult {
  const { figures: words } = texts;
  const all = new Map(weeks.map((week) => [week.monday, new Map(partsOf(week).map(({ name, bookings }) => [name, bookings]))]));
  const names = [...new Set(weeks.flatMap(partsOf).map(({ name }) => name))];
  const rows = names.map(total).sort((one, other) => other.count - one.count);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return html`<section class="figure">
    <h2>${title}</h2>
    ${rows.length
      ? html`<dl class="bars">
            ${rows.map(
              ({ name, count, hides }) => html`<div>
                <dt>${name}</dt>
                <dd>
                  <svg aria-hidden="true" height="18" width="100%"><rect class=${hides ? 'open' : 'full'} x="1" y="2" height="14" width="${Math.max(1, (count / most) * 99)}%" /></svg>
                  <span>${hides ? words.atLeast(count) : count}</span>
                </dd>
              </div>`,
            )}
          </dl>
          ${figuresTable(title, words.table, [words.week, ...rows.map(({ name }) => name)], weeks.map((week) => [shortDayText(language, week.monday), ...rows.map(({ name }) => cell(week, name))]))}`
      : html`<p class="quiet">${words.none}</p>`}
  </section>`;

  function total(name: string) {
    const values = weeks.map(({ monday }) => all.get(monday)?.get(name));
    return { name, hides: values.includes(null), count: values.reduce<number>((count, value) => count + (value === null ? 1 : (value ?? 0)), 0) };
  }

  function cell({ monday }: Week, name: string): string {
    const value = all.get(monday)?.get(name);
    return value === null ? words.hidden : value === undefined ? '–' : String(value);
  }
}
