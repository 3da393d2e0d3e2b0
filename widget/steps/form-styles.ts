import { css } from '../css.ts';

/** Fields, what to choose from, and what is wrong with them. */
export const formStyles = css`
  .field,
  fieldset {
    margin: 0 0 20px;
  }
  fieldset {
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .field input {
    display: block;
    inline-size: 100%;
    margin-block-start: 6px;
    padding: 8px 12px;
    border-color: var(--_quiet);
    background: var(--_ground);
  }
  #code {
    max-inline-size: 9em;
    font-size: 1.4em;
    letter-spacing: 0.16em;
  }
  .wrong {
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--_error);
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .wrong input {
    border-color: var(--_error);
    border-width: 2px;
  }
  .alarm {
    outline: none;
    background: var(--_ground);
    border: 2px solid var(--_error);
    border-inline-start-width: 6px;
  }
  .alarm li + li {
    margin-block-start: 8px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .field + .choices {
    margin-block: -14px 18px;
  }
  .choices label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-weight: 400;
  }
  [type='radio'],
  [type='checkbox'] {
    inline-size: 22px;
    block-size: 22px;
    min-block-size: 0;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
`;
