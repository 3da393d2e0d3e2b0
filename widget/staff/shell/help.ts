import { type TemplateResult, html, nothing } from 'lit';
import type { Console } from '../console.ts';
import { shortcuts } from '../shortcuts.ts';
import type { Texts } from '../texts/languages.ts';

/** Which keys do what, and the switch that turns them off. */
export function help(open: boolean, { preferences, prefer }: Console, words: Texts, show: (open: boolean) => void): TemplateResult | typeof nothing {
  if (!open) return nothing;
  return html`<dialog id="help" aria-labelledby="help-title" @close=${() => show(false)}>
    <h2 id="help-title">${words.help.title}</h2>
    <dl class="keys">
      ${shortcuts.map(({ key, does }) => html`<div><dt><kbd>${key}</kbd></dt><dd>${words.help.keys[does]}</dd></div>`)}
    </dl>
    <label class="tick">
      <input type="checkbox" .checked=${preferences.shortcuts} @change=${() => prefer({ shortcuts: !preferences.shortcuts })} />${words.help.use}
    </label>
    <p class="quiet">${words.help.grid}</p>
    <form method="dialog"><button class="primary">${words.shell.close}</button></form>
  </dialog>`;
}
