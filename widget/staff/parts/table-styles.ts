import { css } from 'lit';

/** Tables to read line by line: accounts, the audit, figures, those who are hit. What stands in a cell of one, such as the grid of times, keeps its own look. */
export const tableStyles = css`
  .table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .table > :where(thead, tbody) > :where(tr) > :where(th, td) {
    padding-block: 6px;
    padding-inline: 0 14px;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  .table > thead > tr > :is(th, td) {
    border: 0;
    color: var(--_quiet);
    font-weight: 600;
  }
`;
