import { css } from 'lit';

/** What the steps of whoever finds no time need besides those of a booking. */
export const waitingStyles = css`
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.2em, 1fr));
  }
  [type='date'] {
    max-inline-size: 14em;
  }
  .call a {
    display: block;
    padding: 10px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    text-align: center;
  }
`;
