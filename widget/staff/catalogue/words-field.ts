import { type TemplateResult, html, nothing } from 'lit';
import { languageText } from '../texts/dates.ts';
import { type Path, same, valueAt } from './at-path.ts';
import { type Form, idAt, valueOf } from './form.ts';
import { faultText, fieldName, labelAt } from './said.ts';
import { DUTCH, type Words, directionOf, has, lacks } from './words.ts';

interface Look {
  /** Several sentences, on lines of their own if need be. */
  long?: boolean;
  hint?: string;
  /** Its name, where that is not the one of the field; none where a list says what it is. */
  name?: string;
}

/** A text in Dutch, and beside it in the language that is chosen. */
export function wordsField(form: Form, at: Path, { long = false, hint, name = fieldName(at.at(-1), form.scene) }: Look = {}): TemplateResult {
  const { draft, translation, scene } = form;
  const { catalogue: texts } = scene.texts;
  const words = valueAt(draft.typed, at) as Words;
  const hintId = `${idAt(at)}-hint`;
  return html`<div class="pair">
    ${name ? html`<p class="pair-name">${name}</p>` : nothing} ${hint ? html`<p class="quiet pair-hint" id=${hintId}>${hint}</p>` : nothing} ${box(DUTCH)}
    ${translation ? box(translation) : nothing}
  </div>`;

  function box(language: string): TemplateResult {
    const here = [...at, language];
    const id = idAt(here);
    const text = words[language] ?? '';
    const fault = draft.faults.find((one) => same(one.at, here));
    const described = [hint && hintId, fault && `${id}-error`].filter(Boolean).join(' ');
    const remark = language === DUTCH ? undefined : lacks(words, language) ? texts.lacking : has(words, language) && text === words[DUTCH] ? texts.asDutch : undefined;
    return html`<div class="field ${fault ? 'wrong' : ''}">
      <label for=${id}><span class="unseen">${labelAt(at, form)}, </span><span class="tongue">${languageText(scene.language, language)}</span> ${remark ? html`<span class="tag">${remark}</span>` : nothing}</label>
      ${fault ? html`<span class="error" id="${id}-error">${faultText(fault, form)}</span>` : nothing}
      <textarea
        id=${id}
        class=${long ? 'long' : ''}
        rows=${Math.max(long ? 3 : 1, Math.ceil(text.length / LETTERS))}
        lang=${language}
        dir=${directionOf(language)}
        aria-describedby=${described || nothing}
        aria-invalid=${fault ? 'true' : nothing}
        .value=${text}
        @keydown=${long ? nothing : saveOnEnter}
        @input=${(event: Event) => form.type(here, long ? valueOf(event) : valueOf(event).replace(/\s*\n\s*/g, ' '))}
      ></textarea>
    </div>`;
  }
}

/** About as many stand on a line, where a browser cannot fit the height to the text by itself. */
const LETTERS = 48;

/** What is one line to visitors is one here, however it is folded. */
function saveOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).form?.requestSubmit();
}
