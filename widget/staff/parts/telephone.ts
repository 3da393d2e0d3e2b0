import { type TemplateResult, html } from 'lit';

export const telephone = (number: string): TemplateResult => html`<a href="tel:${number.replace(/[^+\d]/g, '')}"><bdi>${number}</bdi></a>`;
