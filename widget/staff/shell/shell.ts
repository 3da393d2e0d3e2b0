import { type TemplateResult, html, nothing } from 'lit';
import type { Console } from '../console.ts';
import { clockText } from '../texts/dates.ts';
import { texts } from '../texts/languages.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { help } from './help.ts';
import { menu } from './menu.ts';
import { topBar } from './top-bar.ts';

/** The whole screen: who is in front of it decides what is on it. */
export function shell(console: Console, helpOpen: boolean, showHelp: (open: boolean) => void): TemplateResult {
  const { door, preferences, scene, running } = console;
  const words = texts[preferences.language];
  const locked = door.state === 'locked';
  return html`<div class="console" lang=${preferences.language}>
    ${topBar(console, words, showHelp)}
    ${'session' in door && scene
      ? html`<div class="room" ?hidden=${locked}>
          ${menu(console, scene)}
          <main id="main">
            ${sayings(console)} ${running?.show(scene) ?? html`<p role="status" class="quiet">${words.shell.loading}</p>`}
          </main>
        </div>`
      : nothing}
    ${'session' in door && !locked ? nothing : signIn(door, console, words)} ${help(helpOpen, console, words, showHelp)}
  </div>`;
}

/** What everybody must know wherever they are: the line is cut, the session is about to end. */
function sayings({ door, offlineSince, preferences: { language }, askSession }: Console): TemplateResult {
  const { shell: words } = texts[language];
  return html`<div role="alert" class="sayings">
    ${offlineSince ? html`<p class="saying"><b>${words.offline}</b> ${words.offlineSince(clockText(language, offlineSince))}</p>` : nothing}
    ${door.state === 'open' && door.ending
      ? html`<p class="saying">
          <span><b>${words.ending(clockText(language, door.session.idleUntil))}</b> ${door.session.idleUntil === door.session.endsAt ? words.endingForGood : words.endingIdle}</span>
          ${door.session.idleUntil === door.session.endsAt ? nothing : html`<button @click=${() => askSession(false)}>${words.stay}</button>`}
        </p>`
      : nothing}
  </div>`;
}
