import { type TemplateResult, html, nothing } from 'lit';

export interface Field {
  id: string;
  label: string;
  value: string;
  type?: 'text' | 'email' | 'tel' | 'search' | 'date' | 'time';
  hint?: string;
  error?: string | undefined;
  /** One begins here. */
  begin?: boolean;
  typed: (value: string) => unknown;
}

/** A field with its label above it, and what is wrong with it. */
export function field({ id, label, value, type = 'text', hint, error, begin, typed }: Field): TemplateResult {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field ${error ? 'wrong' : ''}">
    <label for=${id}>${label}</label>
    ${hint ? html`<span class="quiet" id="${id}-hint">${hint}</span>` : nothing}
    ${error ? html`<span class="error" id="${id}-error">${error}</span>` : nothing}
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      spellcheck="false"
      ?data-begin=${begin}
      aria-describedby=${described || nothing}
      aria-invalid=${error ? 'true' : nothing}
      .value=${value}
      @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
