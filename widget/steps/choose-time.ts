import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Flow } from '../flow/flow.ts';
import { minutesText } from '../i18n/counts.ts';
import { momentText } from '../i18n/dates.ts';
import { languageText } from '../i18n/language-text.ts';
import { talkText } from '../i18n/talk-text.ts';
import { backButton, mainAction } from '../parts/action.ts';
import { calendar } from '../parts/calendar.ts';
import { chosenLine } from '../parts/chosen-line.ts';
import { dayList } from '../parts/day-list.ts';
import { spokenBySome, talkLine } from '../parts/talk-line.ts';
import { talkMark } from '../parts/talk-mark.ts';
import { whyGone } from '../parts/why-gone.ts';
import { timeRow } from '../parts/time-row.ts';
import { timesTrouble } from '../parts/times-trouble.ts';
import { heading } from '../parts/heading.ts';
import type { At, Send } from './scene.ts';

const EARLIEST = 3;

/** When? The earliest free times first, those in the language of the talk before all others, then all of them by day or by month. */
export function chooseTime(scene: At<'time' | 'move'>, send: Send): TemplateResult {
  const { flow, office, locale } = scene;
  const { times } = flow;
  const talk = flow.step === 'move' ? flow.booking.talkLanguage : office.talkLanguages && (times.talk ?? flow.talk ?? locale);
  const marked = spokenBySome(times.talk, office);
  const mark = marked && languageText(locale, marked);
  const back = flow.preset && flow.step === 'time' && !flow.hasLines ? nothing : backButton(send);
  // Until times come another button stands here than afterwards: the same one would jump when they push it down.
  const isFirstWait = times.asking.state === 'waiting' && !times.days.length;
  return html`${whatFor(scene, send)}
    ${heading(msg('Kies een moment'))}
    ${talk ? talkLine(talk, office, locale, flow.step === 'time' ? () => send({ journey: 'talk', type: 'talk-asked' }) : undefined) : nothing}
    ${whyGone(flow.gone, locale, send)} ${isFirstWait ? back : nothing}
    ${times.days.length ? earliest(flow, locale, send, mark) : nothing}
    ${times.days.length
      ? html`${views(flow, send)}
          ${times.view === 'list' ? dayList(times, locale, flow.start, send, mark) : calendar(times, locale, flow.start, send, mark)}
          <p class="quiet">${msg('Uren zijn in Gentse tijd.')}</p>`
      : nothing}
    ${timesTrouble(times, locale, office.telephone, send)}
    ${flow.start ? keep(flow.start, send) : nothing} ${isFirstWait ? nothing : back}`;
}

function whatFor({ flow, products, locale }: At<'time' | 'move'>, send: Send): TemplateResult {
  if (flow.step === 'move') return chosenLine(msg('Nu'), html`<bdi>${momentText(locale, flow.booking.start)}</bdi>`);
  const product = products.find(({ id }) => id === flow.product);
  return chosenLine(html`<bdi lang=${product?.language}>${product?.name}</bdi>`, product && minutesText(locale, product.duration), () => send({ type: 'change-wanted', step: 'product' }));
}

function earliest(flow: Extract<Flow, { step: 'time' | 'move' }>, locale: string, send: Send, mark: string | undefined): unknown {
  if (flow.gone?.nearest.length) return nothing;
  const free = flow.times.days.flatMap(({ times }) => times);
  // Sorting keeps the order of equals; without a language nothing is spoken, and nothing moves.
  const first = free.sort((a, b) => Number(!!b.spoken) - Number(!!a.spoken)).slice(0, EARLIEST);
  return html`<h3>${msg('Eerst vrij')}</h3>
    ${first.map(({ start, spoken }) => timeRow(start, locale, send, mark && talkMark(spoken, talkText(spoken, mark))))}`;
}

function views({ times }: Extract<Flow, { step: 'time' | 'move' }>, send: Send): TemplateResult {
  const view = (name: 'list' | 'month', text: string) =>
    html`<button aria-pressed=${times.view === name} @click=${() => send({ type: 'view-chosen', view: name })}>${text}</button>`;
  return html`<div class="views">${view('list', msg('Lijst'))}${view('month', msg('Kalender'))}</div>`;
}

const keep = (start: string, send: Send): TemplateResult =>
  mainAction(msg('Verder'), () => send({ type: 'time-chosen', start }));
