import { type TemplateResult, html } from 'lit';

/** The numbers of a chart, opened by whoever wants them; wide ones scroll in their own box. */
export const figuresTable = (title: string, summary: string, heads: string[], rows: string[][]): TemplateResult => html`<details class="numbers">
  <summary>${summary}<span class="unseen">: ${title}</span></summary>
  <div class="wide" role="region" tabindex="0" aria-label=${title}>
    <table class="table">
      <caption class="unseen">${title}</caption>
      <thead>
        <tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>
</details>`;
