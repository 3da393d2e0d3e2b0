import { css } from '../css.ts';

/** What the question about a deadline needs besides the styles of a booking. */
export const deadlineStyles = css`
  [type='date'] {
    max-inline-size: 14em;
  }
  .call a {
    display: block;
    padding: 10px 14px;
    border: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    text-align: center;
  }
`;
