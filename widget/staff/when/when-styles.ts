import { css } from 'lit';

export const whenStyles = css`
  .week {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-end: 6px;
  }
  .week b {
    flex: 1;
    text-align: center;
  }
  .scroller {
    max-block-size: 62vh;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .times {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    text-align: center;
  }
  .times[aria-busy] {
    opacity: 0.5;
  }
  .times thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_ground);
    border-block-end: 1px solid var(--_line);
    font-size: 0.9em;
  }
  .times th {
    padding: 6px 4px;
  }
  .times th[scope='row'] {
    padding-inline: 10px;
    text-align: end;
  }
  .times td {
    block-size: 34px;
    padding: 1px;
    color: var(--_quiet);
  }
  .times .free {
    padding: 0;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_link);
    font-weight: 600;
    cursor: pointer;
    white-space: nowrap;
  }
  .times .free:hover,
  .times .spoken {
    background: var(--_soft);
  }
  .times .staff {
    margin-inline-start: 5px;
  }
  .times .picked,
  .times .picked:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .times:focus-visible {
    outline: none;
  }
  .times:focus-visible .active {
    outline: 3px solid var(--_ink);
    outline-offset: -1px;
  }
  .legend {
    margin-block: 4px;
    font-size: 0.85em;
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    min-block-size: 44px;
    padding: 6px 12px;
    background: var(--_soft);
    font-size: 1.1em;
  }
  .extra {
    display: grid;
    gap: 10px;
    margin-block-start: 8px;
    padding: 12px 14px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-soft);
  }
  .extra > button {
    justify-self: start;
    padding-inline: 0;
  }
  .extra legend {
    float: inline-start;
    font-weight: 600;
  }
  .extra-door {
    padding-inline: 0;
    text-align: start;
  }
`;
