import { css } from '../css.ts';

/** What the steps behind the manage link need besides those of a booking. */
export const manageStyles = css`
  .void {
    border-color: var(--_line);
  }
`;
