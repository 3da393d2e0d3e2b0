import { css } from '../css.ts';

/** The dialog, which a phone gives its whole screen. It keeps its own button on top while one scrolls; a header of the page is behind it. */
export const dialogStyles = css`
  dialog {
    --infopunt-scroll-margin: 48px;
    inline-size: 100%;
    max-inline-size: 640px;
    max-block-size: 100dvh;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    color: inherit;
    background: var(--_ground);
    overscroll-behavior: contain;
    text-align: start;
  }
  dialog::backdrop {
    background: #0009;
  }
  .close {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: block;
    inline-size: 44px;
    margin-inline-start: auto;
    border: 0;
    background: var(--_ground);
    font-size: 1.2em;
  }
  .close + section {
    padding-block-start: 0;
  }
  @media (max-width: 640px) {
    dialog {
      min-block-size: 100dvh;
      max-inline-size: none;
      margin: 0;
      border-radius: 0;
    }
  }
`;
