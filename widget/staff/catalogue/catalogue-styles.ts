import { css } from 'lit';

export const catalogueStyles = css`
  .catalogue > * + *,
  .catalogue form > * + *,
  .catalogue section > * + * {
    margin-block-start: 12px;
  }
  .catalogue-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .part[aria-current] {
    border: 2px solid var(--_link);
    background: var(--_soft);
    color: var(--_ink);
  }
  .products {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .products :is(th, td) {
    padding-block: 6px;
    padding-inline: 0 12px;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }
  .products thead th {
    border: 0;
    color: var(--_quiet);
  }
  .products :is(.order, .offer, .fact) {
    white-space: nowrap;
  }
  .products td:last-child {
    padding-inline-end: 0;
    text-align: end;
  }
  .products thead th:last-child {
    text-align: end;
    padding-inline-end: 0;
  }
  .catalogue section {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .catalogue h2 {
    font-size: 1.25em;
  }
  .catalogue h3 {
    margin: 16px 0 0;
    font-size: 1em;
  }
  .narrow {
    max-inline-size: 420px;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
    gap: 10px 20px;
    align-items: end;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 4px 16px;
  }
  .pair-name,
  .pair-hint {
    grid-column: 1 / -1;
  }
  .pair-name {
    font-weight: 600;
  }
  /* The two boxes stand side by side, whatever is said above either. */
  .pair .field {
    grid-row: span 3;
    grid-template-rows: subgrid;
  }
  .pair textarea {
    grid-row: 3;
  }
  .lines > li:not(:first-child) .pair:only-child .tongue {
    position: absolute;
    clip-path: inset(50%);
  }
  .lines > li:not(:first-child) .pair:only-child label {
    min-block-size: 0;
  }
  .pair label {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    min-block-size: 26px;
    color: var(--_quiet);
    font-weight: 400;
  }
  .pair label .tag {
    color: var(--_ink);
  }
  .catalogue textarea {
    inline-size: 100%;
    padding: 9px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: inherit;
    font: inherit;
    font-weight: 400;
    field-sizing: content;
    min-block-size: 42px;
    resize: none;
  }
  .catalogue .long {
    resize: vertical;
    min-block-size: 84px;
  }
  .catalogue .wrong :is(input, select, textarea) {
    border: 2px solid var(--_error);
  }
  .catalogue select {
    font-weight: 400;
    color: inherit;
  }
  .lines {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lines > li {
    display: flex;
    gap: 12px;
    align-items: end;
    padding-block: 8px;
  }
  .lines > li + li {
    border-block-start: 1px dashed var(--_line);
  }
  .line {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    gap: 10px;
  }
  .line-tools {
    display: flex;
    gap: 4px;
  }
  .line-tools button,
  .order button {
    min-inline-size: 40px;
    padding-inline: 0;
  }
  .target {
    max-inline-size: 560px;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
  }
  .ends > * {
    flex: 1 1 240px;
    align-content: end;
  }
  .question {
    border-block-start: 1px solid var(--_line);
  }
  .question > :not(summary) {
    margin-block-start: 10px;
    margin-inline-start: 18px;
  }
  .question summary {
    padding-block: 10px;
    cursor: pointer;
  }
  .question[open] {
    padding-block-end: 16px;
  }
  .clashes {
    display: grid;
    gap: 8px;
    flex-basis: 100%;
  }
  .clashes li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .tongues {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding-block: 8px;
    background: var(--_ground);
    font-weight: 600;
  }
  .catalogue .tick + .quiet {
    margin-block-start: 0;
    padding-inline-start: 30px;
  }
  .save-bar {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    background: var(--_ground);
  }
  .save-bar .primary {
    min-inline-size: 140px;
  }
  .sure {
    font-weight: 600;
  }
  /* What has the focus stands between the bars. */
  .catalogue form :is(input, select, textarea, button, summary, a) {
    scroll-margin-block: 84px;
  }
`;
