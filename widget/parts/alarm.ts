import { type TemplateResult, html } from 'lit';

/**
 * What went wrong. The element moves the focus to it, so it is read out once, with what helps right below. It is named by
 * all that it says, since what has no name is passed over in silence by some screen readers. No two with one `id` on a screen.
 */
export const alarm = (content: unknown, id = 'alarm'): TemplateResult =>
  html`<div class="notice alarm" part="notice" tabindex="-1" id=${id} role="group" aria-labelledby=${id}>${content}</div>`;
