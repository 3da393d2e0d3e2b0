import { css } from 'lit';

export const bookStyles = css`
  .columns {
    display: grid;
    grid-template-columns: 250px minmax(0, 1fr) 270px;
    gap: 12px 28px;
    align-items: start;
    margin-block-start: 12px;
  }
  .columns section {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
  }
  .products legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .pick {
    padding-block: 4px;
    line-height: 1.25;
  }
  .minutes {
    white-space: nowrap;
  }
  .pick:has(:checked) {
    font-weight: 600;
  }
  .visitor .primary {
    min-block-size: 52px;
  }
  .booked > * + * {
    margin-block-start: 12px;
  }
  .booked h1 span {
    color: var(--_success);
  }
  .big-reference {
    font-size: 4.5em;
    font-weight: 600;
    line-height: 1.1;
    letter-spacing: 0.06em;
  }
  @media (max-width: 1099px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .products {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 20px;
    }
  }
`;
