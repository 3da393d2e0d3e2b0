import { css } from '../css.ts';

/** What several steps after the first one need besides its styles. */
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
  .talk,
  .day,
  .month {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0 12px;
  }
  .chosen p {
    flex: 1 8em;
  }
  .chosen {
    flex-wrap: wrap;
    margin-block-end: 18px;
    padding: 10px 14px;
    background: var(--_soft);
    border: 1px solid transparent;
  }
  .talk {
    margin-block-end: 8px;
    justify-content: start;
  }
  .chosen p,
  .talk p,
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
  small {
    font-size: 0.9em;
    font-weight: 400;
  }
  .spoken {
    display: inline-block;
    padding-inline: 6px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_success) 10%, var(--_ground));
    color: var(--_success);
    font-weight: 600;
  }
  .spoken::before {
    content: '✓ ' / '';
  }
  [role='status'] {
    margin: 0;
  }
  [role='status']:not(:empty) {
    position: fixed;
    z-index: 1;
    inset-block-end: 8px;
    margin-inline-end: 18px;
    padding: 6px 12px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_ground);
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
  .actions {
    margin-block-start: 18px;
  }
`;
