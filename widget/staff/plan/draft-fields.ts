import { type TemplateResult, html, nothing } from 'lit';
import type { Plan } from '../../../server/contract/staff/plan.ts';
import { field } from '../parts/field.ts';
import { dayOf } from '../../flow/days.ts';
import type { Scene } from '../scene.ts';
import { dayText } from '../texts/dates.ts';
import { deskTicks } from './desk-ticks.ts';
import { type Draft, isClosedOn } from './draft.ts';
import { hoursTable } from './hours-table.ts';

/** The fields of a change. */
export function draftFields(draft: Draft, plan: Plan, scene: Scene, typed: (draft: Draft) => unknown): TemplateResult {
  const { texts, language, office } = scene;
  const { plan: words } = texts;
  switch (draft.form) {
    case 'special':
      return html`${deskTicks(words.desks, plan.desks, draft.desks, (desks) => typed({ ...draft, desks }))}
        <div class="fields">
          ${field({ id: 'from', label: words.from, type: 'date', value: draft.from, typed: (from) => typed({ ...draft, from, through: draft.through < from ? from : draft.through }) })}
          ${field({ id: 'through', label: words.through, type: 'date', value: draft.through, typed: (through) => typed({ ...draft, through }) })}
        </div>
        <fieldset class="ticks">
          <legend>${words.onThoseDays}</legend>
          ${(['closed', 'hours', 'usual'] as const).map(
            (as) => html`<label class="pick"><input type="radio" name="as" .checked=${draft.as === as} @change=${() => typed({ ...draft, as })} />${words.as[as]}</label>`,
          )}
        </fieldset>
        ${draft.as === 'hours' ? hoursTable(draft.periods, MORNING, scene, (periods) => typed({ ...draft, periods })) : nothing}`;
    case 'holidays':
      return html`<p class="quiet">${words.holidaysMean}</p>
        <label class="field">${words.year}
          <select @change=${(event: Event) => chooseYear((event.target as HTMLSelectElement).value)}>
            ${[...new Set(plan.holidays.map(({ date }) => date.slice(0, 4)))].map((year) => html`<option ?selected=${year === draft.year}>${year}</option>`)}
          </select></label
        >
        <fieldset class="ticks">
          <legend>${words.closedOn}</legend>
          ${plan.holidays
            .filter(({ date }) => date.startsWith(draft.year) && date >= dayOf(scene.now))
            .map(({ date, name }) => html`<label class="tick"><input type="checkbox" .checked=${draft.dates.includes(date)} @change=${() => toggle(date)} />${name}, ${dayText(language, date)}${isClosedOn(plan, date) ? ` (${words.alreadyClosed})` : nothing}</label>`)}
        </fieldset>`;
    case 'hours':
      return html`<p class="quiet">${words.hoursMean}</p>${hoursTable(draft.rows, { ...MORNING, dayOfWeek: 'Monday', validFrom: '', validThrough: '' }, scene, (rows) => typed({ ...draft, rows }))}`;
    case 'desk':
      return html`${field({ id: 'desk-name', label: words.deskName, value: draft.name, typed: (name) => typed({ ...draft, name }) })}
        <fieldset class="ticks">
          <legend>${words.deskProducts}</legend>
          ${office.products.map(({ id, name }) => html`<label class="tick"><input type="checkbox" .checked=${draft.products.includes(id)} @change=${() => toggleProduct(id)} />${name}</label>`)}
        </fieldset>
        ${draft.isNew ? html`<p class="quiet">${words.newDeskMeans}</p>` : nothing}`;
    case 'share':
      return field({ id: 'percent', label: words.percent, hint: words.shareMeans, value: draft.percent, typed: (percent) => typed({ ...draft, percent }) });
    case 'publish':
      return field({ id: 'through', label: words.publishThrough, hint: words.publishMeans, type: 'date', value: draft.through, typed: (through) => typed({ ...draft, through }) });
  }

  function chooseYear(year: string): void {
    if (draft.form === 'holidays') typed({ ...draft, year, dates: plan.holidays.map(({ date }) => date).filter((date) => date.startsWith(year) && date >= dayOf(scene.now) && !isClosedOn(plan, date)) });
  }

  function toggle(date: string): void {
    if (draft.form === 'holidays') typed({ ...draft, dates: toggled(draft.dates, date).sort() });
  }

  function toggleProduct(id: string): void {
    if (draft.form === 'desk') typed({ ...draft, products: toggled(draft.products, id) });
  }
}

/** What a first row begins with. */
const MORNING = { opens: '09:00', closes: '12:30', languages: '' };

const toggled = (list: string[], one: string): string[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);
