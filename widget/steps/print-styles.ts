import { css } from '../css.ts';

/** On paper there is nothing to press; after all other styles. */
export const printStyles = css`
  @media print {
    button,
    select,
    a.secondary {
      display: none !important;
    }
    dialog {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    :host {
      min-block-size: 0;
    }
    section {
      padding: 0;
    }
  }
`;
