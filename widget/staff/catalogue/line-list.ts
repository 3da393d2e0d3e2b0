import { type TemplateResult, html, nothing } from 'lit';
import { type Path, same, valueAt } from './at-path.ts';
import { type Form, focusAt, idAt, rootOf } from './form.ts';
import { faultText, labelAt } from './said.ts';

interface Lines<Line> {
  /** What a new line begins with. */
  fresh: Line;
  add: string;
  hint?: string;
  /** Where one types in a new line. */
  first: (line: Path) => Path;
  line: (at: Path) => TemplateResult;
}

/** Lines that can be added, put higher and taken away, in all languages at once. */
export function lineList<Line>(form: Form, at: Path, { fresh, add, hint, first, line }: Lines<Line>): TemplateResult {
  const { draft, scene } = form;
  const { catalogue: words } = scene.texts;
  const lines = valueAt(draft.typed, at) as Line[];
  const fault = draft.faults.find((one) => same(one.at, at));
  const addId = `${idAt(at)}-add`;
  return html`${hint ? html`<p class="quiet">${hint}</p>` : nothing}
    ${fault ? html`<p class="error" id=${idAt(at)} tabindex="-1">${faultText(fault, form)}</p>` : nothing}
    ${lines.length
      ? html`<ol class="lines">
          ${lines.map(
            (_line, index) => html`<li>
              <div class="line">${line([...at, index])}</div>
              <div class="line-tools">
                ${lines.length > 1
                  ? html`<button type="button" id="${idAt([...at, index])}-up" aria-disabled=${index ? nothing : 'true'} aria-label=${words.moveUp(labelAt([...at, index], form))} @click=${(event: Event) => moveUp(event, index)}>↑</button>`
                  : nothing}
                <button type="button" aria-label=${words.remove(labelAt([...at, index], form))} @click=${(event: Event) => remove(event, index)}>✕</button>
              </div>
            </li>`,
          )}
        </ol>`
      : nothing}
    <button type="button" id=${addId} @click=${addLine}>${add}</button>`;

  async function addLine(event: Event): Promise<void> {
    const root = rootOf(event);
    await form.type(at, [...lines, fresh]);
    focusAt(root, first([...at, lines.length]));
  }

  async function remove(event: Event, index: number): Promise<void> {
    const root = rootOf(event);
    await form.type(at, lines.filter((_, other) => other !== index));
    if (lines.length > 1) focusAt(root, first([...at, Math.max(0, index - 1)]));
    else root.getElementById(addId)?.focus();
  }

  async function moveUp(event: Event, index: number): Promise<void> {
    if (!index) return;
    const root = rootOf(event);
    await form.type(at, lines.map((one, other) => (other === index - 1 ? lines[index]! : other === index ? lines[index - 1]! : one)));
    root.getElementById(`${idAt([...at, index - 1])}-up`)?.focus();
  }
}
