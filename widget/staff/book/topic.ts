import { type TemplateResult, html, nothing } from 'lit';
import { talkChoice } from '../parts/talk-choice.ts';
import { type Scene, productName } from '../scene.ts';
import type { Send } from '../view.ts';
import type { WhenEvent, WhenState } from '../when/when-state.ts';

/** About what, and in which language. */
export function topic({ product, talk }: WhenState, missing: boolean, scene: Scene, send: Send<WhenEvent>): TemplateResult {
  const { book: words } = scene.texts;
  const { products } = scene.office;
  return html`<fieldset class="products">
      <legend>${words.product}</legend>
      ${missing ? html`<p class="error">${words.chooseProduct}</p>` : nothing}
      ${products.map(
        ({ id, duration }, index) => html`<label class="pick">
          <input type="radio" name="product" .checked=${id === product} ?data-begin=${product ? id === product : index === 0} @change=${() => send({ type: 'product-chosen', product: id })} />
          <span>${productName(scene, id)} <span class="quiet minutes">${words.minutes(duration)}</span></span>
        </label>`,
      )}
    </fieldset>
    ${talkChoice(talk, scene, (chosen) => send({ type: 'talk-chosen', talk: chosen }))}`;
}
