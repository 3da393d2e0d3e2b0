import { type TemplateResult, html, nothing } from 'lit';
import type { Task, TaskChange } from '../../../server/contract/staff/bookings.ts';
import { telephone } from '../parts/telephone.ts';
import { linkTo } from '../place.ts';
import { type Scene, productName } from '../scene.ts';
import { dayText, languageText, momentText, stampText } from '../texts/dates.ts';

/** Somebody to call or to write to: why, how, and that it is done. */
export function task(one: Task, busy: boolean, scene: Scene, change: (to: TaskChange['to']) => unknown): TemplateResult {
  const { texts, language } = scene;
  const { tasks: words } = texts;
  const { kind, name, phone, email, talkLanguage, product, deadline, booking, why, since } = one;
  return html`<div class="whom">
      <span class="kind">${words.kinds[kind]}</span>
      <b class="name"><bdi>${name}</bdi></b>
      ${deadline ? html`<span class="tag">${words.before(dayText(language, deadline))}</span>` : nothing}
    </div>
    <div class="how">
      ${phone ? html`<span class="call">${telephone(phone)}</span>` : nothing} ${email ? html`<span>${email}</span>` : nothing}
      <span>${words.speaks(languageText(language, talkLanguage ?? one.language))}</span>
    </div>
    <div class="what">
      <span>${words.whys[why as keyof typeof words.whys] ?? words.failure(why)}</span>
      ${product ? html`<span>${productName(scene, product)}</span>` : nothing}
      ${booking ? html`<a href=${linkTo('booking', booking.id)}>${momentText(language, booking.start)}, ${booking.reference}</a>` : nothing}
      <span class="quiet">${words.since(stampText(language, since))}</span>
    </div>
    <div class="row">
      ${kind === 'letter' ? html`<button aria-disabled=${busy} @click=${() => busy || change('retry')}>${words.retry}<span class="unseen"> ${name}</span></button>` : nothing}
      <button aria-disabled=${busy} @click=${() => busy || change('done')}>${words.done}<span class="unseen"> ${name}</span></button>
    </div>`;
}
