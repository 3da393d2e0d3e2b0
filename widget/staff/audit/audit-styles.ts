import { css } from 'lit';

export const auditStyles = css`
  .audit-filter {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
    margin-block: 12px;
  }
  .audit .stamp {
    white-space: nowrap;
  }
  .audit .details {
    overflow-wrap: anywhere;
  }
`;
