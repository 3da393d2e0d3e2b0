import { css } from '../css.ts';

/** What the questions need besides the styles of a booking. */
export const triageStyles = css`
  .advice {
    margin-block-end: 18px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
  .advice p:last-child {
    margin: 0;
  }
`;
