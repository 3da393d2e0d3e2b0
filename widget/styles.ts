import { css } from './css.ts';

/**
 * Tokens, layout and what the first screen shows. Sizes are in px because pages change the root font.
 * Dark comes with the page's own `color-scheme`: a page that stays white keeps a white widget. A browser that does
 * not know `light-dark()` inherits the page's ink and ground; what carries meaning by a border keeps it.
 */
export const styles = css`
  :host {
    --_accent: var(--infopunt-accent, #007db3);
    --_on-accent: var(--infopunt-on-accent, #fff);
    --_link: var(--infopunt-link, light-dark(#006f9f, #6cf));
    --_ink: var(--infopunt-ink, light-dark(#23333a, #eee));
    --_quiet: var(--infopunt-quiet, light-dark(#50616a, #abc));
    --_ground: var(--infopunt-ground, light-dark(#fff, #122));
    --_soft: var(--infopunt-soft, light-dark(#e6f3f9, #134));
    --_line: var(--infopunt-line, light-dark(#c3ced3, #567));
    --_warning: var(--infopunt-warning, #fab600);
    --_warning-soft: var(--infopunt-warning-soft, light-dark(#fff4e0, #331));
    --_success: var(--infopunt-success, light-dark(#247a1e, #7c7));
    --_error: var(--infopunt-error, light-dark(#b3122d, #fab));
    --_radius: var(--infopunt-radius, 4px);
    display: grid;
    grid-template-columns: minmax(0, 640px);
    min-block-size: var(--infopunt-min-height, 1060px);
    font-size: var(--infopunt-font-size, 17px);
    line-height: 1.5;
    color: var(--_ink);
  }
  @media (max-width: 600px) {
    :host {
      min-block-size: var(--infopunt-min-height, 1400px);
    }
  }
  :host([display='dialog']) {
    display: inline-block;
    min-block-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    scroll-margin-block-start: var(--infopunt-scroll-margin, 0px);
  }
  section {
    padding: 18px;
    background: var(--_ground);
    overflow-wrap: break-word;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0 0 12px;
    padding: 0;
  }
  h2 {
    font-size: 1.4em;
    line-height: 1.25;
  }
  ul {
    list-style: none;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    min-block-size: 44px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
  }
  a,
  button,
  select {
    cursor: pointer;
    color: var(--_link);
    font-weight: 600;
  }
  :focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  h2:focus {
    outline: none;
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  select {
    border-color: transparent;
    margin-inline: auto -4px;
  }
  option {
    background: var(--_ground);
    color: var(--_ink);
  }
  .bar {
    display: flex;
    gap: 4px;
    margin-block: 4px 18px;
  }
  i {
    flex: 1;
    border-block-start: 4px solid var(--_line);
    border-radius: 2px;
  }
  .past {
    border-color: var(--_accent);
  }
  .quiet {
    color: var(--_quiet);
  }
  .notice {
    margin-block-end: 18px;
    padding: 12px 16px 1px;
    background: var(--_warning-soft);
    border-inline-start: 4px solid var(--_warning);
  }
  .card {
    display: block;
    position: relative;
    inline-size: 100%;
    margin-block-end: 10px;
    padding-block: 12px;
    padding-inline: 14px 44px;
    border-color: var(--_line);
    text-align: start;
    font-weight: 400;
    color: var(--_quiet);
  }
  b {
    display: block;
    font-weight: 600;
    color: var(--_ink);
  }
  .card::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 5px);
    inset-inline-end: 18px;
    inline-size: 9px;
    block-size: 9px;
    border-block-start: 2px solid var(--_accent);
    border-inline-end: 2px solid var(--_accent);
    rotate: 45deg;
  }
  .unsure {
    background: var(--_soft);
  }
  .card:dir(rtl)::after {
    rotate: -45deg;
  }
  button:hover {
    border-color: var(--_link);
    background: var(--_soft);
  }
  .primary,
  .secondary {
    inline-size: 100%;
    margin-block-end: 10px;
    padding: 12px 16px;
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
`;
