import { css } from 'lit';

/** The frame: a bar above, the menu beside or below it, and the door. */
export const shellStyles = css`
  .console {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
  }
  .room {
    flex: 1;
    min-inline-size: 0;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    padding: 4px 16px;
    border-block-end: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
  }
  .office {
    margin-inline-end: auto;
    font-size: 1.05em;
  }
  .who {
    padding-inline: 8px;
    border-inline-start: 1px solid var(--_line);
    font-weight: 600;
  }
  .languages {
    display: flex;
  }
  .languages [aria-pressed='true'] {
    color: var(--_ink);
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 6px;
  }
  abbr {
    text-decoration: inherit;
  }
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    padding: 4px 8px;
    border-block-end: 1px solid var(--_line);
  }
  nav a {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 12px;
    border-block-end: 4px solid transparent;
    color: var(--_ink);
    text-decoration: none;
    font-weight: 600;
  }
  nav a:hover {
    background: var(--_soft);
  }
  nav [aria-current] {
    border-color: var(--_accent);
    color: var(--_link);
  }
  .count {
    min-inline-size: 26px;
    padding-inline: 6px;
    border: 1px solid currentcolor;
    border-radius: 13px;
    text-align: center;
    font-size: 0.85em;
  }
  .room main {
    min-inline-size: 0;
    max-inline-size: 1320px;
    padding: 16px;
  }
  @media screen and (min-width: 1100px) {
    .room {
      display: grid;
      grid-template-columns: 184px minmax(0, 1fr);
    }
    nav {
      border-inline-end: 1px solid var(--_line);
    }
    nav ul {
      position: sticky;
      inset-block-start: 0;
      display: block;
      padding: 12px 0;
      border: 0;
    }
    nav a {
      border-block-end: 0;
      border-inline-start: 4px solid transparent;
    }
    nav [aria-current] {
      background: var(--_soft);
    }
    .room main {
      padding: 16px 24px;
    }
  }
  @media (max-width: 899px) {
    .who .quiet {
      display: none;
    }
  }
  .door {
    max-inline-size: 520px;
    margin: 10vh auto;
    padding: 0 16px;
  }
  .door > * + * {
    margin-block-start: 16px;
  }
  .door .primary {
    inline-size: 100%;
    min-block-size: 52px;
  }
  dialog {
    max-inline-size: 520px;
    padding: 20px 24px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_ink);
  }
  dialog > * + * {
    margin-block-start: 12px;
  }
  .keys div {
    display: flex;
    gap: 12px;
    padding-block: 4px;
  }
  /* Without colours of its own a page shows borders that were meant to be unseen. */
  @media (forced-colors: active) {
    nav a:not([aria-current]),
    .plain {
      border-color: Canvas;
    }
  }
  /* A printer takes the list alone. */
  @media print {
    .console {
      display: block;
    }
    .top,
    nav,
    .sayings {
      display: none;
    }
  }
  kbd {
    display: inline-block;
    min-inline-size: 30px;
    padding: 2px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
    font: inherit;
    font-weight: 600;
  }
`;
