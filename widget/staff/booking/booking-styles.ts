import { css } from 'lit';

export const bookingStyles = css`
  .file > * + * {
    margin-block-start: 14px;
  }
  .file-head > * + * {
    margin-block-start: 4px;
  }
  .file h1 .reference {
    margin-inline-start: 12px;
    font-weight: 400;
    color: var(--_quiet);
  }
  .file.cancelled h1 bdi {
    text-decoration: line-through;
  }
  .done-line:not(:empty) {
    color: var(--_success);
    font-weight: 600;
  }
  .act {
    display: grid;
    gap: 10px;
    max-inline-size: 760px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 16px 32px;
    align-items: start;
  }
  .facts div {
    display: grid;
    grid-template-columns: 180px minmax(0, 1fr);
    gap: 12px;
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_quiet);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  .history li {
    padding-block: 4px;
  }
  @media (max-width: 1099px) {
    .halves {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
