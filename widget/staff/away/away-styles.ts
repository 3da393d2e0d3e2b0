import { css } from 'lit';

export const awayStyles = css`
  .away > * + *,
  .panel > * + *,
  .job > * + * {
    margin-block-start: 12px;
  }
  .panel {
    max-inline-size: 860px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .choice[aria-pressed='true'] {
    border: 2px solid var(--_link);
    background: var(--_soft);
    color: var(--_ink);
  }
  .left-over {
    padding: 10px 16px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-soft);
  }
  .left-over > * + * {
    margin-block-start: 6px;
  }
  .hits tbody th > * {
    display: block;
    overflow-wrap: anywhere;
  }
  .hits .row {
    flex-wrap: nowrap;
    justify-content: flex-end;
    gap: 6px;
  }
  .hits button:not(.week button) {
    min-block-size: 36px;
    white-space: nowrap;
  }
  .hits .times :is(th, td) {
    padding: 4px;
    text-align: center;
    vertical-align: middle;
  }
  .hits .goal {
    display: block;
  }
  .settled {
    background: var(--_soft);
  }
  .progress:not(:empty) {
    padding-block: 12px;
    font-weight: 600;
  }
  @media (max-width: 1099px) {
    .hits .row {
      flex-direction: column;
      align-items: stretch;
    }
  }
`;
