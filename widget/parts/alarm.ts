import { type TemplateResult, html } from 'lit';

/** What went wrong. The element moves the focus to it, so it is read out once, with what helps right below. */
export const alarm = (content: unknown): TemplateResult =>
  html`<div class="notice alarm" part="notice" tabindex="-1" data-urgent>${content}</div>`;
