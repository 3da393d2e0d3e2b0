import { css } from 'lit';

export const marksStyles = css`
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .mark {
    min-block-size: 36px;
    padding-inline: 10px;
    white-space: nowrap;
    font-weight: 400;
  }
  .mark[aria-pressed='true'] {
    border: 2px solid var(--_success);
    background: var(--_soft);
    color: var(--_ink);
    font-weight: 600;
  }
  .noshow[aria-pressed='true'] {
    border-color: var(--_error);
  }
`;
