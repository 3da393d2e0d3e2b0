import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type { Send } from '../steps/scene.ts';

export const backButton = (send: Send): TemplateResult =>
  html`<button class="secondary" part="button" @click=${() => send({ type: 'back' })}>${msg('Terug')}</button>`;
