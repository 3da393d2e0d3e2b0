import { type TemplateResult, html, nothing } from 'lit';
import type { SignInWay } from '../../../server/contract/staff/session.ts';
import type { Console } from '../console.ts';
import type { Door, Trying } from '../door.ts';
import type { Texts } from '../texts/languages.ts';

/** What is shown to whoever is not signed in, or not any more. */
export function signIn(door: Door, console: Console, { signIn: words }: Texts): TemplateResult {
  switch (door.state) {
    case 'unreachable':
      return html`<main class="door">
        <h1 tabindex="-1">${words.unreachable}</h1>
        <p>${words.unreachableMeans}</p>
        <button class="primary" @click=${() => console.askSession(false)}>${words.again}</button>
      </main>`;
    case 'invited':
      return html`<main class="door">
        <h1 tabindex="-1">${words.welcome}</h1>
        <p>${words.invited}</p>
        <button class="primary" ?disabled=${door.trying === 'under-way'} @click=${() => console.signIn(door.invitation)}>${words.register}</button>
        ${failure(door.trying, words.refusedInvitation)}
        <button class="plain" @click=${() => console.leaveInvitation()}>${words.notNow}</button>
      </main>`;
    case 'closed':
      return html`<main class="door">
        <h1 tabindex="-1">${words.title}</h1>
        ${door.ways.length ? nothing : html`<p>${words.noWay}</p>`} ${door.ways.map((way) => wayIn(way, door.trying, false))}
        ${failure(door.trying, words.refused)}
      </main>`;
    case 'locked':
      return html`<main class="door">
        <h1 tabindex="-1">${words.ended}</h1>
        <p>${words.kept(door.session.staff.name)}</p>
        ${door.ways.map((way) => wayIn(way, door.trying, true))} ${failure(door.trying, words.refused)}
      </main>`;
    default:
      return html`<p role="status" class="door quiet">${words.asking}</p>`;
  }

  /** Whoever was at work goes to another page in another window: this one holds what they typed. */
  function wayIn(way: SignInWay, trying: Trying, elsewhere: boolean): TemplateResult {
    if (way.way === 'passkey') {
      return html`<button class="primary" ?disabled=${trying === 'under-way'} @click=${() => console.signIn()}>${words.passkey}</button>`;
    }
    const name = way.name[console.preferences.language] ?? way.name['nl'];
    return elsewhere
      ? html`<a class="button primary" href=${way.url} target="_blank" rel="noopener">${name} <span>${words.newWindow}</span></a>
          <p class="quiet">${words.comeBack}</p>`
      : html`<a class="button primary" href=${way.url}>${name}</a>`;
  }

  function failure(trying: Trying, refused: string): TemplateResult {
    const said = { ...words.refusals, no: '', 'under-way': words.underWay, 'no-passkey': words.noPasskey, refused, unreachable: words.unreachableMeans }[trying];
    return html`<p role="alert" class=${trying === 'under-way' ? 'quiet' : 'error'}>${said}</p>`;
  }
}
