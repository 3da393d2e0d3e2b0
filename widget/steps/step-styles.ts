import { css } from '../css.ts';

/**
 * What the steps after the first one, and the dialog, need besides the first screen's styles. A dialog keeps its own button
 * on top while one scrolls; a header of the page is behind it.
 */
export const stepStyles = css`
  h3 {
    font-size: 1em;
    margin-block: 18px 8px;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .link {
    border: 0;
    padding-inline: 4px;
    margin-inline: -4px;
    text-align: start;
    text-decoration: underline;
  }
  .chosen,
  .day,
  .row,
  .month {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0 12px;
  }
  .chosen,
  .row {
    flex-wrap: wrap;
  }
  .chosen p {
    flex: 1 9em;
  }
  .chosen {
    margin-block-end: 18px;
    padding: 10px 16px;
    background: var(--_soft);
  }
  .chosen p,
  .referral p,
  .field p,
  .month h3 {
    margin: 0;
  }
  .referral {
    margin-block-end: 12px;
    padding-block: 12px 4px;
    border-block-start: 1px solid var(--_line);
  }
  a.secondary {
    display: block;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    text-align: center;
    text-decoration: none;
  }
  .row {
    inline-size: 100%;
    margin-block-end: 8px;
    padding: 9px 14px;
    text-align: start;
  }
  small {
    font-size: 0.9em;
    font-weight: 400;
  }
  .row small {
    flex-basis: 100%;
  }
  [role='status'] {
    position: sticky;
    inset-block-end: 0;
    background: var(--_ground);
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
    inline-size: 100%;
    min-block-size: 52px;
    padding-block: 8px;
    padding-inline: 0 28px;
    border: 0;
    border-block-start: 1px solid var(--_line);
    border-radius: 0;
    color: var(--_ink);
    text-align: start;
  }
  .day small {
    color: var(--_quiet);
    white-space: nowrap;
  }
  .day::after {
    content: '';
    position: absolute;
    inset-inline-end: 6px;
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
  .field,
  fieldset {
    margin: 0 0 20px;
  }
  fieldset {
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .field input {
    display: block;
    inline-size: 100%;
    margin-block-start: 6px;
    padding: 8px 12px;
    border-color: var(--_quiet);
    background: var(--_ground);
  }
  #code {
    max-inline-size: 9em;
    font-size: 1.4em;
    letter-spacing: 0.16em;
  }
  .wrong {
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--_error);
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .wrong input {
    border-color: var(--_error);
    border-width: 2px;
  }
  .alarm {
    background: var(--_ground);
    border: 2px solid var(--_error);
    border-inline-start-width: 6px;
    outline: none;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .choices label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-weight: 400;
  }
  [type='radio'],
  [type='checkbox'] {
    inline-size: 22px;
    block-size: 22px;
    min-block-size: 0;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  dl,
  dd {
    margin: 0;
  }
  dl {
    border-block-end: 1px solid var(--_line);
    margin-block-end: 18px;
  }
  dl div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 12px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    color: var(--_quiet);
    font-size: 0.9em;
  }
  dd:first-of-type {
    grid-area: 2/1;
    min-inline-size: 0;
  }
  dd + dd {
    grid-area: 1/2/3;
    align-self: center;
  }
  .bullets {
    padding-inline-start: 24px;
    list-style: disc;
  }
  .mark {
    inline-size: 44px;
    block-size: 44px;
    margin-block: 8px 14px;
    border-radius: 50%;
    background: var(--_success);
    forced-color-adjust: none;
  }
  .mark::after {
    content: '';
    display: block;
    inline-size: 22px;
    block-size: 11px;
    margin-inline: 11px;
    translate: 0 14px;
    border: solid var(--_ground);
    border-width: 0 0 4px 4px;
    rotate: -45deg;
  }
  .appointment {
    margin-block-end: 18px;
    padding: 16px 20px;
    background: var(--_soft);
    border-inline-start: 4px solid var(--_success);
  }
  .when {
    margin: 0;
    font-size: 1.4em;
    font-weight: 600;
    line-height: 1.3;
  }
  address {
    margin-block-start: 8px;
    font-style: normal;
  }
  .reference span {
    display: block;
    color: var(--_quiet);
  }
  .reference bdi {
    font-size: 1.6em;
    font-weight: 600;
    letter-spacing: 0.08em;
  }
  .actions {
    margin-block-start: 18px;
  }
  dialog {
    --infopunt-scroll-margin: 48px;
    inline-size: 100%;
    max-inline-size: 640px;
    max-block-size: 100dvh;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_ground);
    overscroll-behavior: contain;
    text-align: start;
  }
  dialog::backdrop {
    background: #0009;
  }
  .close {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: block;
    inline-size: 44px;
    margin-inline-start: auto;
    border: 0;
    background: var(--_ground);
    font-size: 1.2em;
  }
  @media (max-width: 640px) {
    dialog {
      min-block-size: 100dvh;
      max-inline-size: none;
      margin: 0;
      border-radius: 0;
    }
  }
  @media print {
    button,
    select,
    a.secondary {
      display: none !important;
    }
    dialog {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    :host {
      min-block-size: 0;
    }
    section {
      padding: 0;
    }
  }
`;
