import { type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import { type Path, valueAt } from './at-path.ts';
import type { Fault } from './faults.ts';
import { fillOffer } from './fill-offer.ts';
import { type Form, focusAt, rootOf } from './form.ts';
import { linkToPart } from './part.ts';
import { faultText, labelAt, targetText } from './said.ts';
import { DUTCH } from './words.ts';

interface Ways {
  /** Shows that language; resolves when it is on the screen. */
  translate(language: string): Promise<unknown>;
  takeTheirs(at: Path): Promise<unknown>;
}

/** Why it was not saved, or what somebody else saved meanwhile; and the way to each field that it is about. */
export function told(form: Form, { translate, takeTheirs }: Ways): unknown {
  const { draft, scene, part, catalogue } = form;
  const { catalogue: words } = scene.texts;
  const { faults, clashes, trouble, joined, tries } = draft;
  if (faults.length) {
    return keyed(tries, alarm(html`<p><b>${words.wrong(faults.length)}</b></p>
      <ul class="bullets">${faults.map((fault) => html`<li>${fieldLink(fault.at)}${fault.at.length ? ': ' : ''}${faultText(fault, form)}</li>`)}</ul>
      ${draft.typed.kind === 'triage' && faults.some(isUntranslated) ? html`<p>${words.triageLanguages}</p>${fillOffer(form)}` : nothing}`));
  }
  if (clashes.length) return trouble === 'changed' ? keyed(tries, alarm(clash(words.clash.title))) : html`<div class="saying" role="status">${clash(words.clash.quietly)}</div>`;
  if (trouble) return keyed(tries, alarm(html`<p>${problemText(trouble, scene.texts)}</p>`));
  return joined ? html`<p class="saying" role="status">${words.joined}</p>` : nothing;

  function isUntranslated({ at, code }: Fault): boolean {
    return code === 'required' && at.at(-1) !== DUTCH;
  }

  function clash(title: string): TemplateResult {
    return html`<p><b>${title}</b></p>
      <p>${words.clash.means}</p>
      <ul class="clashes">
        ${clashes.map(
          (at) => html`<li>
            ${fieldLink(at)} <span>${words.clash.theirs} <q>${shown(valueAt(draft.base, at)) || words.clash.empty}</q></span>
            <button type="button" @click=${(event: Event) => take(event, at)}>${words.clash.take}<span class="unseen">: ${labelAt(at, form)}</span></button>
          </li>`,
        )}
      </ul>`;
  }

  function fieldLink(at: Path): TemplateResult {
    return html`<a href=${linkToPart(part)} @click=${(event: Event) => go(event, at)}>${labelAt(at, form)}</a>`;
  }

  function go(event: Event, at: Path): void {
    event.preventDefault();
    void show(rootOf(event), at);
  }

  async function take(event: Event, at: Path): Promise<void> {
    const root = rootOf(event);
    await takeTheirs(at);
    await show(root, at);
  }

  async function show(root: ShadowRoot, at: Path): Promise<void> {
    const language = String(at.at(-1));
    if (language !== DUTCH && catalogue.languages.includes(language)) await translate(language);
    // Of what is not typed in one field: where it begins.
    focusAt(root, at, [...at, DUTCH], [...at, 0, DUTCH], [...at, 0, 'when', DUTCH], [...at, 0, 'label', DUTCH]);
  }

  /** What stands there, in Dutch where it stands in many languages. */
  function shown(value: unknown): string {
    if (typeof value === 'string') return targetText(value, form);
    if (typeof value === 'boolean') return value ? words.clash.yes : words.clash.no;
    if (Array.isArray(value)) return value.map(shown).filter(Boolean).join(' · ');
    if (typeof value !== 'object' || value === null) return '';
    return DUTCH in value ? String(value[DUTCH]) : shown(Object.values(value).filter((one) => typeof one === 'object'));
  }
}
