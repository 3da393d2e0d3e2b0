import { css } from 'lit';

export const figuresStyles = css`
  .figures > * + * {
    margin-block-start: 18px;
  }
  .figures form.row {
    align-items: end;
  }
  .figure {
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .figure > * + * {
    margin-block-start: 8px;
  }
  .figure .row {
    align-items: end;
  }
  .figure h3 {
    margin: 0;
    font-size: 1em;
  }
  .figure-pairs,
  .small-charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr));
    gap: 16px 32px;
  }
  .small-charts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
  }
  .small-charts > * {
    display: grid;
    grid-template-rows: 1fr auto;
    min-inline-size: 0;
  }
  .chart,
  .wide {
    overflow: auto;
  }
  .chart svg {
    display: block;
  }
  .figure .full {
    fill: var(--_link);
    background: var(--_link);
  }
  .figure .stripe {
    fill: var(--_error);
  }
  .figure .stripe-ground,
  .figure .open {
    fill: var(--_ground);
  }
  .figure rect.open,
  .figure rect.striped {
    stroke: var(--_link);
    stroke-width: 1.5;
  }
  .figure rect.striped {
    stroke: var(--_error);
  }
  .figure .ground {
    stroke: var(--_line);
  }
  .figure text {
    fill: var(--_ink);
    font-size: 13px;
    text-anchor: middle;
  }
  .figure .value {
    font-weight: 600;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .legend span {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .look {
    inline-size: 18px;
    block-size: 14px;
    border: 1.5px solid var(--_link);
    forced-color-adjust: none;
  }
  .look.striped {
    border-color: var(--_error);
    background: repeating-linear-gradient(45deg, var(--_error) 0 3px, var(--_ground) 3px 6px);
  }
  .bars div {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 4fr);
    gap: 10px;
    align-items: center;
    padding-block: 3px;
  }
  .bars dt {
    overflow-wrap: anywhere;
  }
  .bars dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 120px;
    gap: 8px;
    align-items: center;
  }
  .numbers summary {
    min-block-size: 32px;
    color: var(--_link);
    cursor: pointer;
  }
  .numbers table {
    inline-size: auto;
  }
  .numbers :is(th, td) {
    text-align: end;
    white-space: nowrap;
  }
  .numbers tr > th:first-child {
    text-align: start;
  }
`;
