import { type TemplateResult, html, nothing } from 'lit';
import type { DayCounts, OpenPeriod, Plan, PlannedDesk } from '../../../server/contract/staff/plan.ts';
import { dayOf } from '../../flow/days.ts';
import { linkTo } from '../place.ts';
import type { Scene } from '../scene.ts';
import { dayText, languageText, shortDayText } from '../texts/dates.ts';
import { type Draft, type TypedPeriod, WEEKDAYS } from './draft.ts';
import { type DeskCount, fullness, fullnessOf } from './fullness.ts';

type Day = DayCounts['days'][number];

/** Desks down, days across: hours, languages, how full. */
export function weekTable(days: Day[], plan: Plan, scene: Scene, open: ((draft: Draft) => unknown) | undefined): TemplateResult {
  const { texts, language, now } = scene;
  const { plan: words } = texts;
  const today = dayOf(now);
  const shown = days.filter(({ desks, holiday }, index) => index < 5 || holiday || desks.some(({ periods, slots }) => periods.length || slots.extra));
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${words.table}>
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">${texts.day.desk}</th>
          ${shown.map(
            ({ date, holiday }) => html`<th scope="col" class=${date === today ? 'today' : ''}>
              <a href=${linkTo('day', date)}><abbr title=${dayText(language, date)}>${shortDayText(language, date)}</abbr></a>${holiday ? html` <span class="tag">${holiday}</span>` : nothing}
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${plan.desks.map((desk) => html`<tr><th scope="row">${head(desk)}</th>${shown.map((day) => cell(desk, day))}</tr>`)}
        <tr class="total"><th scope="row">${words.together}</th>${shown.map(({ desks }) => html`<td>${fullness(fullnessOf(desks), texts)}</td>`)}</tr>
      </tbody>
    </table>
  </div>`;

  function head(desk: PlannedDesk): TemplateResult {
    const { id, name, products, openingHours } = desk;
    return html`<span>${name}</span> <span class="quiet">${words.products(products.length)}</span>
      ${open
        ? html`<button @click=${() => open({ form: 'hours', desk: id, rows: inOrder(openingHours).map((hours) => ({ ...typed(hours), dayOfWeek: hours.dayOfWeek, validFrom: hours.validFrom ?? '', validThrough: hours.validThrough ?? '' })) })}>${words.forms.hours}<span class="unseen"> ${name}</span></button>
            <button @click=${() => open({ form: 'desk', desk: id, isNew: false, name, products })}>${words.forms.desk}<span class="unseen"> ${name}</span></button>`
        : nothing}`;
  }

  function cell(desk: PlannedDesk, { date, desks }: Day): TemplateResult {
    const count = desks.find((one) => one.desk === desk.id);
    if (!count) return html`<td></td>`;
    return html`<td class=${count.special ? 'special' : ''}>
      ${count.special ? html`<span class="tag">${count.periods.length ? words.special : words.closed}</span>` : nothing}
      ${count.periods.map((period) => html`<span class="hours">${clock(period.opens)}–${clock(period.closes)}</span> <span class="quiet">${period.languages.map((tag, index) => html`${index ? ' ' : ''}<abbr title=${languageText(language, tag)}>${tag}</abbr>`)}</span>`)}
      ${count.periods.length || count.special ? nothing : html`<span class="quiet">–</span>`} ${fullness(fullnessOf([count]), texts)}
      ${open && date >= today
        ? html`<span class="of-day">
            <button class="plain" @click=${() => open(special(desk, date, count))}>${words.change}<span class="unseen"> ${desk.name}, ${dayText(language, date)}</span></button>
            ${count.booked || count.periods.length ? html`<a href=${linkTo('away', desk.id, date)}>${words.away}<span class="unseen"> ${desk.name}, ${dayText(language, date)}</span></a>` : nothing}
          </span>`
        : nothing}
    </td>`;
  }

  function special(desk: PlannedDesk, date: string, { periods }: DeskCount): Draft {
    return { form: 'special', desks: [desk.id], from: date, through: date, as: periods.length ? 'hours' : 'closed', periods: periods.map(typed) };
  }

  function typed({ opens, closes, languages }: OpenPeriod): TypedPeriod {
    return { opens, closes, languages: languages.map((tag) => languageText(language, tag)).join(', ') };
  }

  /** "9.00" for 09:00. */
  function clock(time: string): string {
    return language === 'nl' ? time.replace(/^0/, '').replace(':', '.') : time.replace(/^0/, '');
  }
}

/** As a week goes. */
function inOrder(hours: PlannedDesk['openingHours']): PlannedDesk['openingHours'] {
  const keyOf = ({ dayOfWeek, opens }: PlannedDesk['openingHours'][number]) => `${WEEKDAYS.indexOf(dayOfWeek)} ${opens}`;
  return [...hours].sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
}
