import { type TemplateResult, html, nothing } from 'lit';
import { linkTo } from '../place.ts';
import { type Form, idAt } from './form.ts';
import { lineList } from './line-list.ts';
import { plainField } from './plain-field.ts';
import { referralList } from './referral-list.ts';
import type { TypedProduct } from './typed-product.ts';
import { DUTCH, noWords } from './words.ts';
import { wordsField } from './words-field.ts';

/** A product: its facts, and its texts in two languages side by side. */
export function productForm(form: Form, { id, asksDeadline, retired }: TypedProduct): TemplateResult {
  const { catalogue: words } = form.scene.texts;
  const deadline = idAt(['asksDeadline']);
  const desks = form.desks?.filter(({ products }) => products.includes(id));
  return html`<section aria-labelledby="facts">
      <h2 id="facts">${words.facts}</h2>
      ${retired ? html`<p><span class="tag">${words.retiredTitle}</span></p>` : nothing}
      <div class="narrow">${plainField(form, ['duration'], words.durationHint(form.catalogue.slotMinutes))}</div>
      <label class="tick"
        ><input type="checkbox" id=${deadline} aria-describedby="${deadline}-hint" .checked=${asksDeadline} @change=${() => form.type(['asksDeadline'], !asksDeadline)} />${words.asksDeadline}</label
      >
      <p class="quiet" id="${deadline}-hint">${words.asksDeadlineMeans}</p>
      ${id && desks ? html`<p>${words.atDesks(desks.map(({ name }) => name).join(', '))} <a href=${linkTo('plan')}>${words.changeDesks}</a></p>` : nothing}
      ${id ? html`<p class="quiet">${words.idOf(id)}</p>` : nothing}
    </section>
    <section aria-labelledby="texts">
      <h2 id="texts">${words.textsTitle}</h2>
      ${wordsField(form, ['name'], { hint: words.hints.name })} ${wordsField(form, ['summary'], { hint: words.hints.summary })} ${wordsField(form, ['about'], { long: true, hint: words.hints.about })}
      ${wordsField(form, ['notFor'], { long: true, hint: words.hints.notFor })}
    </section>
    <section aria-labelledby="bring">
      <h2 id="bring">${words.sections.bring}</h2>
      ${lineList(form, ['bring'], {
        fresh: noWords(form.catalogue.languages),
        add: words.addLine.bring,
        hint: words.hints.bring,
        first: (line) => [...line, DUTCH],
        line: (at) => wordsField(form, at, { name: '' }),
      })}
    </section>
    <section aria-labelledby="referrals">
      <h2 id="referrals">${words.sections.referrals}</h2>
      ${referralList(form)}
    </section>`;
}
