import { type TemplateResult, html, nothing } from 'lit';
import { alarm } from '../parts/alarm.ts';
import { field } from '../parts/field.ts';
import { problemText } from '../parts/problem-text.ts';
import { type Scene, may, productName } from '../scene.ts';
import { languageText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import type { FiguresEvent, FiguresState } from './figures-state.ts';
import { leadTimes } from './lead-times.ts';
import { perWeek } from './per-week.ts';
import { shares } from './shares.ts';

export function showFigures({ range, taken, asking, shown, trouble }: FiguresState, scene: Scene, send: Send<FiguresEvent>): TemplateResult {
  const { texts, language } = scene;
  const { figures: words } = texts;
  return html`<div class="figures">
    <h1 tabindex="-1">${words.title}</h1>
    <form class="row" novalidate @submit=${submit}>
      ${field({ id: 'from', label: words.from, type: 'date', value: range.from, typed: (from) => from && send({ type: 'typed', range: { from } }) })}
      ${field({ id: 'to', label: words.to, type: 'date', value: range.to, typed: (to) => to && send({ type: 'typed', range: { to } }) })}
      <button class="primary">${words.show}</button>
      ${shown ? html`<a class="button" download href="api/staff/figures.csv?${new URLSearchParams({ ...shown.range })}">${words.csv}</a>` : nothing}
    </form>
    ${trouble ? alarm(html`<p>${trouble === 'range' ? words.range : problemText(trouble, texts)}</p>`) : nothing}
    <p role="status" class="unseen">${asking ? texts.shell.loading : ''}</p>
    ${shown?.weeks.length ? charts(shown.weeks) : shown ? html`<p class="empty">${words.none}</p>` : nothing} ${may(scene, 'export') ? takeOut() : nothing}
  </div>`;

  function charts(weeks: NonNullable<FiguresState['shown']>['weeks']): TemplateResult {
    return html`${perWeek(weeks, scene)} ${leadTimes(weeks, scene)}
      <div class="figure-pairs">
        ${shares(words.byLanguage, weeks, ({ byLanguage }) => byLanguage.map(({ language: tag, bookings }) => ({ name: languageText(language, tag), bookings })), scene)}
        ${shares(words.byPartner, weeks, ({ byPartner }) => byPartner.map(({ partner, bookings }) => ({ name: partner ?? words.noPartner, bookings })), scene)}
        ${shares(words.byProduct, weeks, ({ byProduct }) => byProduct.map(({ product, bookings }) => ({ name: productName(scene, product), bookings })), scene)}
      </div>
      <p class="quiet">${words.hiddenMeans}</p>`;
  }

  function takeOut(): TemplateResult {
    return html`<section class="figure">
      <h2>${words.exportTitle}</h2>
      <p>${words.exportMeans}</p>
      <div class="row">
        ${field({ id: 'first', label: words.first, type: 'date', value: taken.from, typed: (from) => from && send({ type: 'taken-typed', taken: { from } }) })}
        ${field({ id: 'last', label: words.last, type: 'date', value: taken.to, typed: (to) => to && send({ type: 'taken-typed', taken: { to } }) })}
        <a class="button" download href="api/staff/bookings.csv?${new URLSearchParams({ ...taken })}">${words.export}</a>
      </div>
    </section>`;
  }

  function submit(event: Event): void {
    event.preventDefault();
    void send({ type: 'sent' });
  }
}
