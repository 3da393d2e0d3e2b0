import { css } from 'lit';

export const dayStyles = css`
  .day-head,
  .day-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .day-head {
    justify-content: space-between;
    margin-block-end: 8px;
  }
  .day-head h1 {
    font-size: 1.45em;
  }
  .day-head h1::first-letter {
    text-transform: uppercase;
  }
  .counts .tick {
    margin-inline-start: auto;
  }
  .banner {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .posted {
    padding-inline: 12px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-soft);
  }
  .edited {
    display: grid;
    gap: 10px;
    max-inline-size: 640px;
    margin-block: 8px 16px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .edited label:not(.tick) {
    display: grid;
    gap: 3px;
    font-weight: 600;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    align-items: center;
    min-block-size: 40px;
  }
  .tally {
    color: var(--_quiet);
  }
  .time {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    column-gap: 16px;
    border-block-start: 1px solid var(--_line);
    scroll-margin-block: 40vh;
  }
  .time h2 {
    min-inline-size: 3.1em;
    padding-block: 8px;
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
  }
  .time h2 .tag {
    display: block;
    inline-size: fit-content;
    font-size: 0.5em;
  }
  .time li,
  .cancelled li {
    display: grid;
    grid-template-columns: minmax(0, 4fr) minmax(0, 6fr) minmax(0, 2.4fr) 64px 268px;
    gap: 2px 16px;
    align-items: center;
    padding-block: 6px;
  }
  .time li + li {
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
  }
  /* Nobody arrives before their day: their marks leave the room to what they bring. */
  .ahead .marks {
    display: none;
  }
  .ahead li {
    grid-template-columns: minmax(0, 4fr) minmax(0, 7fr) minmax(0, 2.4fr) 108px;
  }
  .name {
    font-size: 1.1em;
    font-weight: 600;
    color: var(--_ink);
    text-decoration-color: var(--_line);
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
  .name:hover {
    color: var(--_link);
  }
  .who-comes .reference {
    display: inline-block;
    font-size: 0.85em;
  }
  .remarks {
    display: block;
  }
  .for-what > span,
  .talk > span {
    display: block;
  }
  .bring {
    font-size: 0.85em;
    line-height: 1.3;
  }
  .talk .sign {
    font-size: 0.85em;
  }
  .attended .name,
  .noshow .name {
    font-weight: 400;
  }
  .cancelled .name {
    text-decoration: line-through;
    font-weight: 400;
  }
  .cancelled summary {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
    color: var(--_link);
    font-weight: 600;
    cursor: pointer;
  }
  .day .undo:not(:empty) {
    min-block-size: 1px;
  }
  .day .undo:has(button) {
    position: sticky;
    inset-block-end: 12px;
    inline-size: fit-content;
    margin: 12px auto 0;
    padding-block: 6px;
    padding-inline: 16px 8px;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
    background: var(--_ground);
    font-weight: 600;
  }
  @media (max-width: 1099px) {
    .time li,
    .cancelled li {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) 156px;
      grid-template-areas: 'who talk marks' 'what desk marks';
    }
    .ahead li {
      grid-template-columns: minmax(0, 3fr) minmax(0, 1.25fr);
      grid-template-areas: 'who talk' 'what desk';
    }
    .who-comes {
      grid-area: who;
    }
    .for-what {
      grid-area: what;
    }
    .talk {
      grid-area: talk;
    }
    .desk {
      grid-area: desk;
      color: var(--_quiet);
    }
    .day .marks {
      grid-area: marks;
      flex-direction: column;
    }
    .day .mark {
      min-block-size: 40px;
    }
  }
`;
