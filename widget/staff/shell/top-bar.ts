import { type TemplateResult, html, nothing } from 'lit';
import type { Console } from '../console.ts';
import { type Language, type Texts, texts } from '../texts/languages.ts';

/** What office this is, in which language, who is signed in. */
export function topBar(console: Console, words: Texts, showHelp: (open: boolean) => void): TemplateResult {
  const { door, facts, preferences } = console;
  return html`<header class="top">
    <a class="skip" href="#main" @click=${skip}>${words.shell.skip}</a>
    <b class="office">${facts.office?.office.name ?? words.shell.office} <span class="quiet">${words.shell.console}</span></b>
    <div class="languages" role="group" aria-label=${words.shell.language}>
      ${(Object.keys(texts) as Language[]).map(
        (tag) =>
          html`<button class="plain" lang=${tag} aria-pressed=${tag === preferences.language} @click=${() => console.prefer({ language: tag })}>
            <abbr title=${texts[tag].name}>${tag.toUpperCase()}</abbr>
          </button>`,
      )}
    </div>
    <button class="plain" @click=${() => showHelp(true)}>${words.shell.help}</button>
    ${'session' in door
      ? html`<span class="who"><span>${door.session.staff.name}</span> <span class="quiet">${words.roles[door.session.staff.role]}</span></span>
          <button class="plain" @click=${() => console.signOut()}>${words.shell.signOut}</button>`
      : nothing}
  </header>`;
}

/** The fragment of the address says where somebody is: a link to the content must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  ((event.target as HTMLElement).getRootNode() as ShadowRoot).querySelector<HTMLElement>('h1')?.focus();
}
