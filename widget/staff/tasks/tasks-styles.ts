import { css } from 'lit';

export const tasksStyles = css`
  .tasks {
    margin-block-start: 12px;
  }
  .tasks li {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) minmax(0, 3fr) 236px;
    gap: 4px 20px;
    align-items: center;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .tasks .name {
    display: block;
    font-size: 1.1em;
    overflow-wrap: anywhere;
  }
  .tasks .row {
    justify-content: end;
  }
  .tasks .kind {
    color: var(--_quiet);
  }
  .tasks .call {
    font-size: 1.15em;
    font-weight: 600;
  }
  .how > span,
  .what > * {
    display: block;
  }
  @media (max-width: 1099px) {
    .tasks li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
