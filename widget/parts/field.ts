import { type TemplateResult, html, nothing } from 'lit';

export interface Field {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  type: 'text' | 'email' | 'tel' | 'date';
  autocomplete: 'name' | 'email' | 'tel' | 'one-time-code' | 'off';
  typed: (value: string) => void;
}

/** Label above, hint under it, error above the field: all of it read out with the field. */
export function field({ id, label, hint, error, value, type, autocomplete, typed }: Field): TemplateResult {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field ${error ? 'wrong' : ''}" part="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="quiet" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
    <input
      part="input"
      id=${id}
      type=${type}
      dir=${type === 'text' ? 'auto' : 'ltr'}
      .autocomplete=${autocomplete}
      inputmode=${autocomplete === 'one-time-code' ? 'numeric' : nothing}
      aria-describedby=${described || nothing}
      aria-invalid=${error ? 'true' : nothing}
      .value=${value}
      @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
