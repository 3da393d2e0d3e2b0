import { css } from 'lit';

export const auditStyles = css`
  .audit-filter {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
    margin-block: 12px;
  }
  .audit {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .audit :is(th, td) {
    padding-block: 7px;
    padding-inline: 0 16px;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }
  .audit thead th {
    border: 0;
    color: var(--_quiet);
    font-weight: 600;
  }
  .audit .stamp {
    white-space: nowrap;
  }
  .audit .details {
    overflow-wrap: anywhere;
  }
`;
