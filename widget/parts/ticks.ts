import { type TemplateResult, html } from 'lit';

/** Boxes to tick, any number of them. */
export function ticks<Name extends string>(legend: string, names: Name[], textOf: (name: Name) => string, ticked: Name[], change: (ticked: Name[]) => void): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="choices ticks">
      ${names.map(
        (name) => html`<label>
          <input
            type="checkbox"
            .checked=${ticked.includes(name)}
            @change=${() => change(ticked.includes(name) ? ticked.filter((other) => other !== name) : [...ticked, name])}
          />${textOf(name)}
        </label>`,
      )}
    </div>
  </fieldset>`;
}
