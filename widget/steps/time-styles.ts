import { css } from '../css.ts';

/** The free times: the earliest, by day and by month. */
export const timeStyles = css`
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0 12px;
    inline-size: 100%;
    margin-block-end: 8px;
    padding: 9px 14px;
    text-align: start;
  }
  .row small {
    grid-column: 1/-1;
    justify-self: start;
  }
  .views {
    display: flex;
    margin-block: 18px;
  }
  .views button {
    flex: 1;
    border-color: var(--_line);
    border-radius: 0;
  }
  .views [aria-pressed='true'] {
    background: var(--_soft);
    color: var(--_ink);
    border-color: var(--_accent);
    border-block-end-width: 3px;
  }
  .days {
    border-block-end: 1px solid var(--_line);
  }
  .day {
    position: relative;
    flex-wrap: wrap;
    inline-size: 100%;
    min-block-size: 52px;
    padding-block: 8px;
    padding-inline: 0 24px;
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
    color: var(--_ink);
    text-align: start;
    text-wrap: balance;
  }
  .day small {
    color: var(--_quiet);
    white-space: nowrap;
  }
  .day::after {
    content: '';
    position: absolute;
    inset-inline-end: 4px;
    inset-block-start: calc(50% - 7px);
    inline-size: 8px;
    block-size: 8px;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .day[aria-expanded='true']::after {
    translate: 0 5px;
    rotate: 225deg;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(3.2em, 20%), 1fr));
    gap: 8px;
    padding-block: 2px 16px;
  }
  .times button {
    padding: 4px 0;
  }
  .times [aria-current],
  [aria-selected='true'] button {
    background: var(--_accent);
    color: var(--_on-accent);
    text-decoration: underline;
    border-width: 3px;
  }
  .month button {
    inline-size: 44px;
    font-size: 1.4em;
    line-height: 1;
  }
  .month :disabled {
    opacity: 0.35;
    cursor: default;
  }
  table {
    inline-size: 100%;
    margin-block: 8px 16px;
    border-collapse: collapse;
    table-layout: fixed;
    text-align: center;
  }
  th {
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 400;
  }
  td {
    padding: 1px;
  }
  td button {
    overflow-wrap: normal;
    inline-size: 100%;
    padding: 0;
  }
  td [aria-disabled='true'] {
    border: 0;
    color: var(--_quiet);
    font-weight: 400;
  }
`;
