import { css } from 'lit';

/** Tokens of the widget, and what every view is made of: calm, dense, nothing said by colour alone. */
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
    display: block;
    font-size: 16px;
    line-height: 1.4;
    color: var(--_ink);
    background: var(--_ground);
    font-variant-numeric: tabular-nums;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul {
    list-style: none;
  }
  h1 {
    font-size: 1.6em;
    line-height: 1.2;
  }
  h2 {
    font-size: 1.1em;
  }
  h1:focus,
  h2:focus,
  [data-urgent]:focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  a {
    color: var(--_link);
  }
  .quiet {
    color: var(--_quiet);
    font-weight: 400;
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .row,
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
  }
  .tag {
    display: inline-block;
    padding: 1px 8px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-soft);
    font-size: 0.85em;
    font-weight: 600;
  }
  .remarks {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .sign {
    font-weight: 600;
    white-space: nowrap;
  }
  .good {
    color: var(--_success);
  }
  .alert {
    color: var(--_error);
  }
  .reference {
    white-space: nowrap;
    letter-spacing: 0.03em;
  }
  .alarm,
  .saying {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
    margin-block: 8px 12px;
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_error);
    background: var(--_warning-soft);
  }
  .alarm ul {
    flex-basis: 100%;
  }
  .empty {
    padding-block: 32px;
    color: var(--_quiet);
    font-size: 1.1em;
  }
  .big-moment {
    font-size: 1.25em;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 22px;
  }
  .undo {
    display: flex;
    gap: 14px;
    align-items: center;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
