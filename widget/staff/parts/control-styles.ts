import { css } from 'lit';

/** What is pressed, chosen and typed in, with its label. */
export const controlStyles = css`
  button,
  select,
  input,
  textarea,
  .button {
    font: inherit;
    color: inherit;
    min-block-size: 40px;
    padding-inline: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 20px;
    block-size: 20px;
    min-block-size: 20px;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  button,
  .button,
  select {
    cursor: pointer;
    color: var(--_link);
    font-weight: 600;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    text-decoration: none;
  }
  button:hover,
  .button:hover {
    border-color: var(--_link);
    background: var(--_soft);
  }
  .primary,
  .primary:hover {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .danger,
  .danger:hover {
    border-color: var(--_error);
    background: var(--_error);
    color: var(--_ground);
  }
  @media (forced-colors: active) {
    .danger,
    .danger:hover {
      color: ButtonText;
    }
  }
  .plain {
    border-color: transparent;
    background: none;
  }
  :disabled,
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .field {
    display: grid;
    gap: 3px;
    font-weight: 600;
  }
  .field :is(input, select) {
    inline-size: 100%;
  }
  label input,
  .field input {
    font-weight: 400;
  }
  .field .quiet {
    font-size: 0.9em;
  }
  .wrong input {
    border: 2px solid var(--_error);
  }
  .tick,
  .pick {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 40px;
    cursor: pointer;
  }
`;
