import { type TemplateResult, html } from 'lit';

/** The question of a step; the element moves the focus here. */
export const heading = (text: unknown): TemplateResult => html`<h2 part="heading" tabindex="-1">${text}</h2>`;
