import { type TemplateResult, html, nothing } from 'lit';
import type { Figures } from '../../../server/contract/staff/figures.ts';
import { type Scene, productName } from '../scene.ts';
import { shortDayText } from '../texts/dates.ts';
import { columns } from './columns.ts';
import { figuresTable } from './figures-table.ts';

/** How long one waited for the first free slot of each product: a small chart each, all of the same weeks. */
export function leadTimes(weeks: Figures['weeks'], scene: Scene): TemplateResult | typeof nothing {
  const { texts, language } = scene;
  const { figures: words } = texts;
  const measured = weeks.filter((week) => week.leadTimes.length);
  const products = [...new Set(measured.flatMap((week) => week.leadTimes.map(({ product }) => product)))];
  const daysOf = (week: Figures['weeks'][number], product: string) => week.leadTimes.find((row) => row.product === product)?.days ?? null;
  const text = (days: number | null) => (days === null ? '–' : days.toLocaleString(language));
  return html`<section class="figure">
    <h2>${words.lead}</h2>
    <p class="quiet">${words.leadMeans}</p>
    <div class="small-charts">
      ${products.map((product) => {
        const name = productName(scene, product);
        const bars = measured.map((week) => ({ label: shortDayText(language, week.monday).split(' ').slice(1).join(' '), text: text(daysOf(week, product)), piled: [daysOf(week, product) ?? 0] }));
        return html`<div><h3>${name}</h3>${columns(`${words.lead}: ${name}`, bars, `lead-${product}`)}</div>`;
      })}
    </div>
    ${products.length
      ? figuresTable(words.lead, words.table, [words.week, ...products.map((product) => productName(scene, product))], measured.map((week) => [shortDayText(language, week.monday), ...products.map((product) => text(daysOf(week, product)))]))
      : html`<p class="quiet">${words.none}</p>`}
  </section>`;
}
