import { css } from 'lit';

export const accountsStyles = css`
  .accounts-page > * + * {
    margin-block-start: 16px;
  }
  .accounts tbody :is(th, td) {
    vertical-align: middle;
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
