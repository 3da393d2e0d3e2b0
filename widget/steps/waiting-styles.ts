import { css } from '../css.ts';

/** What the steps of whoever finds no time need besides those of a booking. */
export const waitingStyles = css`
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
    gap: 0 12px;
  }
  [type='date'] {
    max-inline-size: 14em;
  }
  .field select {
    display: block;
    inline-size: 100%;
    margin: 6px 0 0;
    padding-inline: 10px;
    border-color: var(--_quiet);
    color: inherit;
    font-weight: inherit;
  }
  .call a {
    display: block;
    padding: 10px 16px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    text-align: center;
  }
`;
