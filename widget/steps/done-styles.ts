import { css } from '../css.ts';

/** What the desk reads on a screenshot: date, time, address and number. */
export const doneStyles = css`
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
    font-size: 1.6em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
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
`;
