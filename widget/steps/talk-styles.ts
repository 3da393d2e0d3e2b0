import { css } from '../css.ts';

/** The language that it is now, among those to choose from. */
export const talkStyles = css`
  [aria-current] {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  [aria-current] b::after {
    content: ' ✓' / '';
  }
`;
