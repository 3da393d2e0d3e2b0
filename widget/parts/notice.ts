import { type TemplateResult, html } from 'lit';

/** A warning beside the question; it belongs to the page and is not announced. */
export const notice = (content: unknown): TemplateResult => html`<div class="notice" part="notice">${content}</div>`;

export const telephoneLink = (telephone: string): TemplateResult =>
  html`<a href="tel:${telephone.replace(/[^+\d]/g, '')}"><bdi>${telephone}</bdi></a>`;
