import { type TemplateResult, html, nothing } from 'lit';
import type { PlannedDesk } from '../../../server/contract/staff/plan.ts';

/** One desk, or several. */
export function deskTicks(legend: string, desks: PlannedDesk[], chosen: string[], choose: (desks: string[]) => unknown): TemplateResult {
  return html`<fieldset class="ticks">
    <legend>${legend}</legend>
    ${desks.map(
      ({ id, name }, index) => html`<label class="tick"
        ><input
          type="checkbox"
          data-begin=${index ? nothing : ''}
          .checked=${chosen.includes(id)}
          @change=${() => choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])}
        />${name}</label
      >`,
    )}
  </fieldset>`;
}
