import { type TemplateResult, html } from 'lit';

/** What somebody can count on in the language of their talk: a mark, so not by its colour alone, where a desk speaks it. */
export const talkMark = (spoken: boolean | undefined, text: string): TemplateResult => html`<small class=${spoken ? 'spoken' : 'quiet'}>${text}</small>`;
