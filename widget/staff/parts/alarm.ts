import { type TemplateResult, html } from 'lit';

/** What went wrong, and the way on: the focus goes here. */
export const alarm = (content: unknown): TemplateResult => html`<div class="alarm" role="alert" tabindex="-1" data-urgent>${content}</div>`;
