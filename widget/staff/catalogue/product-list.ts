import { type TemplateResult, html, nothing } from 'lit';
import type { Catalogue, CatalogueProduct } from '../../../server/contract/staff/catalogue.ts';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import type { Scene } from '../scene.ts';
import { languageText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { type CatalogueEvent, type CatalogueState, unsaved } from './catalogue-state.ts';
import { rootOf } from './form.ts';
import { missingIn } from './missing.ts';
import { linkToPart, partOfProduct } from './part.ts';
import { nameOf } from './said.ts';
import { orderOf } from './saving.ts';
import { typedProduct } from './typed-product.ts';
import { usesOf } from './uses.ts';
import { DUTCH } from './words.ts';

/** The products in the order in which visitors see them, and those that are no longer offered. */
export function productList(state: CatalogueState, catalogue: Catalogue, scene: Scene, send: Send<CatalogueEvent>): TemplateResult {
  const { texts, language } = scene;
  const { catalogue: words } = texts;
  const { desks, refused, saved, sending } = state;
  const order = orderOf(state);
  const offered = order.flatMap((id) => catalogue.products.find((product) => product.id === id) ?? []);
  const retired = catalogue.products.filter((product) => product.retired);
  const name = (id: string) => nameOf(id, { catalogue, scene });
  return html`${saidOf()}
    ${refused ? alarm(whyNot(refused)) : nothing}
    <table class="products">
      <caption class="unseen">${words.parts.list}</caption>
      <thead>
        <tr>
          ${[words.columns.product, words.columns.duration, words.columns.desks, words.columns.missing, words.columns.order, words.columns.retire].map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${offered.map((product, index) => row(product, html`<td class="order">${mover(product.id, index, -1)} ${mover(product.id, index, 1)}</td>`))}
      </tbody>
    </table>
    <p><a class="button" href=${linkToPart('new')}>${words.add}</a></p>
    <section aria-labelledby="retired">
      <h2 id="retired">${words.retiredTitle}</h2>
      <p class="quiet">${retired.length ? words.retiredMeans : words.noneRetired}</p>
      ${retired.length ? html`<table class="products"><caption class="unseen">${words.retiredTitle}</caption><tbody>${retired.map((product) => row(product, html`<td></td>`))}</tbody></table>` : nothing}
    </section>`;

  function row(product: CatalogueProduct, places: TemplateResult): TemplateResult {
    const { id, duration } = product;
    const part = partOfProduct(id);
    const atDesks = desks?.filter((desk) => desk.products.includes(id)).length;
    return html`<tr>
      <th scope="row"><a href=${linkToPart(part)}>${name(id)}</a> ${unsaved(state).includes(part) ? html`<span class="tag">${words.unsaved}</span>` : nothing}</th>
      <td class="fact">${words.minutes(duration)}</td>
      <td class="fact">${atDesks === undefined ? nothing : atDesks ? words.desksOf(atDesks) : product.retired ? '–' : html`<span class="tag">${words.noDesk}</span>`}</td>
      <td>${translations(product)}</td>
      ${places}
      <td class="offer">
        <button ?disabled=${!!sending && sending.act.act !== 'order'} @click=${() => send({ type: 'retire-wanted', id, retired: !product.retired })}>
          ${product.retired ? words.bringBack : words.retire}<span class="unseen"> ${name(id)}</span>
        </button>
      </td>
    </tr>`;
  }

  function translations(product: CatalogueProduct): unknown {
    const typed = typedProduct(product, catalogue.languages);
    const missing = catalogue.languages.filter((tag) => tag !== DUTCH).flatMap((tag): [string, number][] => (missingIn(typed, tag) ? [[tag, missingIn(typed, tag)]] : []));
    if (!missing.length) return html`<span class="quiet">${words.allTranslated}</span>`;
    return html`<span class="tag">${words.missing(missing.reduce((sum, [, count]) => sum + count, 0))}</span>
      <span class="quiet">${missing.map(([tag, count]) => words.missingIn(languageText(language, tag), count)).join(', ')}</span>`;
  }

  function mover(id: string, index: number, by: 1 | -1): TemplateResult {
    const stays = by < 0 ? index === 0 : index === offered.length - 1;
    const move = async (event: Event) => {
      const root = rootOf(event);
      await send({ type: 'moved', id, by });
      root.getElementById(`move-${id}-${by}`)?.focus();
    };
    return html`<button id="move-${id}-${by}" aria-disabled=${stays ? 'true' : nothing} aria-label=${by < 0 ? words.up(name(id)) : words.down(name(id))} @click=${move}>${by < 0 ? '↑' : '↓'}</button>`;
  }

  /** The button that was pressed has gone to the other list: one goes on from what was done, not from the button that stands there now. */
  function saidOf(): TemplateResult {
    if (saved?.act !== 'retire') return html`<p role="status" class="good">${saved?.act === 'order' ? words.saved.order : nothing}</p>`;
    return html`<p role="status" class="good" tabindex="-1" data-urgent>✓ ${saved.retired ? words.saved.retired(name(saved.id)) : words.saved.offered(name(saved.id))}</p>`;
  }

  function whyNot({ act, trouble }: NonNullable<CatalogueState['refused']>): TemplateResult {
    if (act.act === 'order' && trouble.code === 'changed') return html`<p>${words.listChanged}</p>`;
    if (act.act !== 'retire' || trouble.code !== 'invalid-input') return html`<p>${problemText(trouble.code, texts)}</p>`;
    if (!act.retired) return html`<p>${words.cannotOffer(name(act.id))} <a href=${linkToPart(partOfProduct(act.id))}>${name(act.id)}</a></p>`;
    return html`<p>${words.cannotRetire(name(act.id))}</p>
      <ul class="bullets">${usesOf(act.id, catalogue, scene).map(({ part, words: use }) => html`<li><a href=${linkToPart(part)}>${use}</a></li>`)}</ul>`;
  }
}
