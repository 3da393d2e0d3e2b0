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
  .products :is(.order, .offer) {
    white-space: nowrap;
  }
  @media (min-width: 900px) {
    .products .fact {
      white-space: nowrap;
    }
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
  .catalogue .tick + .quiet {
    margin-block-start: 0;
    padding-inline-start: 30px;
  }
`;
