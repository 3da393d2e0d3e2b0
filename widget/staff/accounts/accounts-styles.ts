import { css } from 'lit';

export const accountsStyles = css`
  .accounts-page > * + * {
    margin-block-start: 16px;
  }
  .accounts {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .accounts :is(th, td) {
    padding-block: 6px;
    padding-inline: 0 12px;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }
  .accounts thead :is(th, td) {
    border: 0;
    color: var(--_quiet);
    font-weight: 600;
  }
  .accounts .ended th {
    text-decoration: line-through;
    font-weight: 400;
  }
  .accounts td:last-child {
    text-align: end;
  }
  .invite,
  .invited {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .invite h2,
  .invited :is(h2, p) {
    flex-basis: 100%;
  }
  .invited {
    background: var(--_soft);
  }
  .invited .field {
    flex: 1 1 300px;
  }
`;
