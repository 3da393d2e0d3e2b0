import { css } from 'lit';

export const fieldsStyles = css`
  .narrow {
    max-inline-size: 420px;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
    gap: 10px 20px;
    align-items: end;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 4px 16px;
  }
  .pair-name,
  .pair-hint {
    grid-column: 1 / -1;
  }
  .pair-name {
    font-weight: 600;
  }
  /* The two boxes stand side by side, whatever is said above either. */
  .pair .field {
    grid-row: span 3;
    grid-template-rows: subgrid;
  }
  .pair textarea {
    grid-row: 3;
  }
  .lines > li:not(:first-child) .pair:only-child .tongue {
    position: absolute;
    clip-path: inset(50%);
  }
  .lines > li:not(:first-child) .pair:only-child label {
    min-block-size: 0;
  }
  .pair label {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    min-block-size: 26px;
    color: var(--_quiet);
    font-weight: 400;
  }
  .pair label .tag {
    color: var(--_ink);
  }
  .catalogue textarea {
    inline-size: 100%;
    padding: 9px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: inherit;
    font: inherit;
    font-weight: 400;
    field-sizing: content;
    min-block-size: 42px;
    resize: none;
  }
  .catalogue .long {
    resize: vertical;
    min-block-size: 84px;
  }
  .catalogue .wrong :is(input, select, textarea) {
    border: 2px solid var(--_error);
  }
  .catalogue select {
    font-weight: 400;
    color: inherit;
  }
  .lines {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lines > li {
    display: flex;
    gap: 12px;
    align-items: end;
    padding-block: 8px;
  }
  .lines > li + li {
    border-block-start: 1px dashed var(--_line);
  }
  .line {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    gap: 10px;
  }
  .line-tools {
    display: flex;
    gap: 4px;
  }
  .line-tools button,
  .order button {
    min-inline-size: 40px;
    padding-inline: 0;
  }
  .target {
    max-inline-size: 560px;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
  }
  .ends > * {
    flex: 1 1 240px;
    align-content: end;
  }
  .question {
    border-block-start: 1px solid var(--_line);
  }
  .question > :not(summary) {
    margin-block-start: 10px;
    margin-inline-start: 18px;
  }
  .question summary {
    padding-block: 10px;
    cursor: pointer;
  }
  .question[open] {
    padding-block-end: 16px;
  }
`;
