import { type TemplateResult, html, nothing } from 'lit';
import { addDays } from '../../flow/days.ts';
import type { Scene } from '../scene.ts';
import { weekdayText } from '../texts/dates.ts';
import { type TypedPeriod, WEEKDAYS, type Weekday } from './draft.ts';

interface WeeklyRow extends TypedPeriod {
  dayOfWeek?: Weekday;
  validFrom?: string;
  validThrough?: string;
}

/** Hours to type, a row for each stretch: of every week, or of certain dates. */
export function hoursTable<Row extends WeeklyRow>(rows: Row[], fresh: Row, { texts, language }: Scene, typed: (rows: Row[]) => unknown): TemplateResult {
  const { plan: words } = texts;
  const weekly = !!fresh.dayOfWeek;
  return html`<div class="scroller">
      <table class="typed-hours">
        <thead>
          <tr>
            ${weekly ? html`<th scope="col">${words.columns.day}</th>` : nothing}
            <th scope="col">${words.columns.opens}</th>
            <th scope="col">${words.columns.closes}</th>
            <th scope="col">${words.columns.languages}</th>
            ${weekly ? html`<th scope="col">${words.columns.validFrom}</th><th scope="col">${words.columns.validThrough}</th>` : nothing}
            <th scope="col"><span class="unseen">${words.columns.remove}</span></th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row, index) => html`<tr>
              ${row.dayOfWeek
                ? html`<td>
                    <select aria-label=${words.columns.day} @change=${(event: Event) => type(index, { dayOfWeek: (event.target as HTMLSelectElement).value })}>
                      ${WEEKDAYS.map((day, count) => html`<option value=${day} ?selected=${day === row.dayOfWeek}>${weekdayText(language, addDays(MONDAY, count))}</option>`)}
                    </select>
                  </td>`
                : nothing}
              ${input(index, 'opens', 'time')} ${input(index, 'closes', 'time')}
              <td><textarea aria-label=${words.columns.languages} .value=${row.languages} @input=${(event: Event) => type(index, { languages: (event.target as HTMLTextAreaElement).value })}></textarea></td>
              ${row.dayOfWeek ? html`${input(index, 'validFrom', 'date')} ${input(index, 'validThrough', 'date')}` : nothing}
              <td><button type="button" @click=${() => typed(rows.filter((_, other) => other !== index))} aria-label=${words.removeRow(index + 1)}>✕</button></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="quiet">${words.languagesHint}</p>
    <button type="button" @click=${() => typed([...rows, rows.at(-1) ?? fresh])}>${words.addRow}</button>`;

  function input(index: number, what: 'opens' | 'closes' | 'validFrom' | 'validThrough', kind: 'time' | 'date'): TemplateResult {
    return html`<td><input type=${kind} aria-label=${words.columns[what]} .value=${rows[index]![what] ?? ''} @input=${(event: Event) => type(index, { [what]: (event.target as HTMLInputElement).value })} /></td>`;
  }

  function type(index: number, change: object): void {
    typed(rows.map((row, other) => (other === index ? { ...row, ...change } : row)));
  }
}

/** A Monday: for the names of the days. */
const MONDAY = '2026-11-23';
