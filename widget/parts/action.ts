import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type { Send } from '../steps/scene.ts';

/** A button as wide as the widget; the main one of a step says what it does. */
export const action = (text: unknown, act: (() => void) | undefined, look = 'secondary'): TemplateResult =>
  html`<button class=${look} part="button" @click=${act}>${text}</button>`;

export const mainAction = (text: unknown, act?: () => void): TemplateResult => action(text, act, 'primary');

export const backButton = (send: Send): TemplateResult => action(msg('Terug'), () => send({ type: 'back' }));
