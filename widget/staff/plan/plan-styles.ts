import { css } from 'lit';

export const planStyles = css`
  .planner > * + *,
  .panel > * + *,
  .typed > * + *,
  .preview > * + * {
    margin-block-start: 10px;
  }
  .plan-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
  }
  .plan-head h1::first-letter {
    text-transform: uppercase;
  }
  .span[aria-current] {
    border: 2px solid var(--_link);
    background: var(--_soft);
    color: var(--_ink);
  }
  .panel {
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  /* By itself a fieldset is as wide as what is in it: the table in it scrolls, the page does not. */
  .typed {
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .preview {
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-soft);
  }
  .said {
    color: var(--_success);
    font-weight: 600;
  }
  .planner .scroller {
    position: relative;
    max-block-size: none;
    overflow: auto;
  }
  .plan-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.95em;
  }
  .plan-table :is(th, td) {
    padding: 6px 8px;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .plan-table thead th {
    background: var(--_soft);
  }
  .plan-table :is(td, tbody th) > :is(span, a, button) {
    display: block;
  }
  .plan-table button {
    min-block-size: 32px;
    padding-inline: 6px;
    margin-block-start: 4px;
  }
  .plan-table .plain {
    padding-inline: 0;
    font-weight: 400;
    text-decoration: underline;
  }
  .plan-table .of-day {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
  }
  .plan-table .hours {
    font-weight: 600;
    white-space: nowrap;
  }
  .plan-table .today {
    box-shadow: inset 0 4px 0 var(--_accent);
  }
  .plan-table abbr {
    text-decoration: none;
  }
  .special {
    background: var(--_warning-soft);
  }
  .plan-table progress {
    display: block;
    inline-size: 100%;
    max-inline-size: 120px;
    block-size: 8px;
    accent-color: var(--_accent);
  }
  .month {
    table-layout: fixed;
    min-inline-size: 640px;
  }
  .month .tag {
    padding-inline: 4px 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .month td {
    block-size: 84px;
  }
  .typed-hours tr {
    vertical-align: top;
  }
  .typed-hours :is(input, textarea) {
    padding-inline: 6px;
  }
  .typed-hours :is(th, td) {
    padding: 3px;
    text-align: start;
  }
  .typed-hours textarea {
    display: block;
    inline-size: 190px;
    block-size: 64px;
    padding-block: 6px;
    resize: vertical;
  }
`;
